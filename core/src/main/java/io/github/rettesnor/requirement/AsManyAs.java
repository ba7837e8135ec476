// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

/**
 * A list has at least as many elements as the document itself asks for, and at least one. Where the document does not say how many,
 * or says less than one, the rule cannot be evaluated.
 *
 * @param list the place of the list
 * @param number the place of the number
 */
public record AsManyAs(Place list, Place number) implements Requirement {

    /**
     * A list has at least as many elements as are asked for.
     *
     * @param list the place of the list
     * @param number the place of the number
     * @return the requirement
     */
    public static AsManyAs asManyAs(String list, String number) {
        return new AsManyAs(Place.of(list), Place.of(number));
    }

    @Override
    public Check on(Class<?> document) {
        Spot elements = Spot.of(list, document);
        Spot asked = Spot.of(number, document);
        return examination -> examine(elements, asked, examination);
    }

    private static Outcome examine(Spot elements, Spot asked, Examination examination) {
        int stated = elements.value(examination.document()) instanceof List<?> given ? given.size() : 0;
        if (stated == 0) {
            return examination.violated(elements.path(examination), "missing", Figures.NONE);
        }
        if (!(asked.value(examination.document()) instanceof Integer minimum) || minimum < 1) {
            return examination.notEvaluated(asked.path(examination), "unstated", Figures.NONE);
        }
        return stated >= minimum
                ? Outcome.PASSED
                : examination.violated(
                        elements.path(examination),
                        "violated",
                        Figures.of("stated", stated).and("minimum", minimum));
    }
}
