// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.verdict.Outcome;

/**
 * The document names the rule set that it is judged by, another edition of it, or one that it was made from. A document that names none
 * leaves the choice to others.
 */
public record RuleSetNamed() implements Requirement {

    private static final String FIELD = "ruleSet";

    @Override
    public Check on(Class<?> document) {
        if (Fields.of(document).get(FIELD) == null) {
            return examination -> Outcome.PASSED;
        }
        Spot spot = Spot.of(Place.of(FIELD), document);
        return examination -> {
            Object named = spot.value(examination);
            RuleSet<?> judging = examination.plan().rules();
            return !(named instanceof String id)
                            || !Texts.isWritten(id)
                            || judging.content().isKinTo(id)
                    ? Outcome.PASSED
                    : examination.violated(
                            spot.path(examination),
                            "violated",
                            Figures.of("named", text(id))
                                    .and("judging", text(judging.id().toString())));
        };
    }
}
