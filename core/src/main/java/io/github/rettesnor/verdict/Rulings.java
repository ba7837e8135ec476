// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What officers have decided about one document: answers to its open questions, and rules set aside. Rulings are data given to a
 * verdict; nothing of them is stored.
 *
 * @param document the document that they are about; null for the one that they are given with
 * @param judgements the answers
 * @param waivers the rules set aside
 */
public record Rulings(@Nullable DocumentId document, List<Judgement> judgements, List<Waiver> waivers) {

    /** No rulings. */
    public static final Rulings NONE = new Rulings(List.of(), List.of());

    static final RuleId JUDGEMENT = new RuleId("core.decisions.judgement");
    static final RuleId WAIVER = new RuleId("core.decisions.waiver");

    /** The rules about rulings themselves, which no rule set has. */
    public static final List<RuleId> RULES = List.of(JUDGEMENT, WAIVER);

    /** Copies the lists. */
    public Rulings {
        judgements = List.copyOf(judgements);
        waivers = List.copyOf(waivers);
    }

    /**
     * Rulings about the document that they are given with.
     *
     * @param judgements the answers
     * @param waivers the rules set aside
     */
    public Rulings(List<Judgement> judgements, List<Waiver> waivers) {
        this(null, judgements, waivers);
    }

    /**
     * Returns whether nothing is decided.
     *
     * @return true if there is neither a judgement nor a waiver
     */
    public boolean isEmpty() {
        return judgements.isEmpty() && waivers.isEmpty();
    }

    /**
     * Returns whether these rulings are about a document.
     *
     * @param id the document
     * @return true if they name none, or this one, be it changed or not
     */
    public boolean isAbout(DocumentId id) {
        return document == null || document.isSameDocument(id);
    }

    /**
     * Returns the verdict that is reached with these rulings. A question that is answered is passed or violated, place by place; of two
     * answers, the one that it is not met counts. What is waived does not decide. A judgement or waiver of an unknown rule, a judgement
     * of a rule that has no open question, a second judgement of one question, and a waiver that has expired or has no effect are findings of
     * their own, of severity {@link io.github.rettesnor.identity.Severity#WARNING}. So is what is dated later than the day of the check,
     * which counts all the same.
     *
     * @param verdict the verdict without them
     * @param day the day of the check, on which waivers must be in force; a waiver holds to the end of its last day
     * @return the verdict with them
     */
    public Verdict applyTo(Verdict verdict, LocalDate day) {
        return isEmpty() ? verdict : ruled(verdict, day).verdict();
    }

    /**
     * Returns the verdict that is reached with these rulings on a document that was changed after some of them were made.
     *
     * @param verdict the verdict without them
     * @param day the day of the check, on which waivers must be in force
     * @param lapsed further rulings, which have no effect because of the change; each is a finding
     * @param now the document as it is now
     * @return the verdict with them
     */
    public Verdict applyTo(Verdict verdict, LocalDate day, Rulings lapsed, DocumentId now) {
        if (lapsed.isEmpty()) {
            return applyTo(verdict, day);
        }
        Ruled ruled = ruled(verdict, day);
        lapsed.judgements.forEach(ruled::reopen);
        lapsed.waivers.forEach(waiver -> ruled.suspend(waiver, now.digest()));
        return ruled.verdict();
    }

    private Ruled ruled(Verdict verdict, LocalDate day) {
        Ruled ruled = new Ruled(verdict, day);
        judgements.stream().filter(judgement -> !judgement.met()).forEach(ruled::judge);
        judgements.stream().filter(Judgement::met).forEach(ruled::judge);
        waivers.forEach(ruled::waive);
        return ruled;
    }
}
