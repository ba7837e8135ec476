// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies rulings to the document that they are about. Where the document was changed since they were made, a judgement of a text that is
 * the same still stands; the other judgements and all waivers have lapsed until they are confirmed.
 *
 * @param judged the document
 * @param day the day of the check, on which waivers must be in force
 */
record Applied<D>(Judged<D> judged, LocalDate day) {

    Judged<D> with(List<Rulings> rulings) {
        DocumentId id = judged.id();
        List<Judgement> judgements = new ArrayList<>();
        List<Judgement> reopened = new ArrayList<>();
        List<Waiver> waivers = new ArrayList<>();
        List<Waiver> suspended = new ArrayList<>();
        for (Rulings some : about(id, rulings)) {
            boolean isAsItWas = isAsItWas(id, some.document());
            some.judgements().forEach(one -> (stands(one, isAsItWas) ? judgements : reopened).add(one));
            (isAsItWas ? waivers : suspended).addAll(some.waivers());
        }
        Rulings standing = new Rulings(judgements, waivers);
        return judged.with(standing.applyTo(judged.verdict(), day, new Rulings(reopened, suspended), id));
    }

    /** Of two documents that are called alike, each has the rulings that were made on it as it is. */
    private static List<Rulings> about(DocumentId id, List<Rulings> rulings) {
        List<Rulings> about = rulings.stream().filter(one -> one.isAbout(id)).toList();
        List<Rulings> unchanged =
                about.stream().filter(one -> isAsItWas(id, one.document())).toList();
        return unchanged.stream().anyMatch(one -> one.document() != null) ? unchanged : about;
    }

    private static boolean isAsItWas(DocumentId id, @Nullable DocumentId then) {
        return then == null || then.digest().equals(id.digest());
    }

    private boolean stands(Judgement judgement, boolean isAsItWas) {
        List<Finding> asked =
                judged.verdict().questions().stream().filter(judgement::answers).toList();
        return (judgement.at() == null || judgement.text() == null || asked.isEmpty())
                ? isAsItWas
                : asked.stream().allMatch(question -> judgement.text().equals(judged.digest(question)));
    }
}
