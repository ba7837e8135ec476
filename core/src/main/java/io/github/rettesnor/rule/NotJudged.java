// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Each part of the document, that is each of its fields that has a value, is read by a rule. Fields that only state what the document is
 * about, and whom to contact, are exempt.
 */
public record NotJudged() implements Requirement {

    private static final Set<String> EXEMPT =
            Set.of("title", "name", "patientGroup", "track", "participants", "contacts", "submittedAt", "ruleSet");

    /** The fields of a kind of document that no rule looks at, and that are not exempt. */
    static List<Spot> unseen(Class<?> document, Set<String> seen) {
        return Fields.of(document).names().stream()
                .filter(name -> !EXEMPT.contains(name) && !seen.contains(name))
                .map(name -> Spot.of(Place.of(name), document))
                .toList();
    }

    @Override
    public Check on(Class<?> document) {
        return examination -> {
            List<Spot> held = new ArrayList<>(0);
            Unread undecided = null;
            for (Spot spot : examination.plan().unseen()) {
                boolean holds = examination.isGiven(spot) || examination.kept(spot) instanceof Boolean;
                if (holds) {
                    held.add(spot);
                } else if (undecided == null) {
                    undecided = examination.undecided(spot);
                }
            }
            if (undecided != null) {
                return examination.unreadable(undecided);
            }
            return held.isEmpty()
                    ? Outcome.PASSED
                    : examination.violated(
                            held.get(0).path(examination),
                            "violated",
                            Figures.of(
                                    "parts",
                                    new Figure.Series(
                                            held.stream()
                                                    .map(Spot::toString)
                                                    .map(Figures::term)
                                                    .toList(),
                                            false)));
        };
    }
}
