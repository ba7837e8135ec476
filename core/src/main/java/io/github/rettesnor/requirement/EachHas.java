// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
import java.util.Arrays;
import java.util.List;

/**
 * Each element of a list has some fields. An empty list asks for nothing.
 *
 * @param list the place of the list
 * @param fields the fields that each of its elements must have
 */
public record EachHas(Place list, List<String> fields) implements Requirement {

    /** Copies the list of fields. */
    public EachHas {
        fields = List.copyOf(fields);
    }

    /**
     * Returns the requirement that each element of a list has these fields.
     *
     * @param list the place of the list
     * @param fields the fields
     * @return the requirement
     */
    public static EachHas eachHas(String list, String... fields) {
        return new EachHas(Place.of(list), Arrays.asList(fields));
    }

    private ElementFields elements() {
        return new ElementFields(list, fields);
    }

    @Override
    public Example example(Class<?> document) {
        return elements().example(document);
    }

    @Override
    public Check on(Class<?> document) {
        List<Spot> spots = elements().on(document);
        List<Boolean> described = fields.stream()
                .map(field -> Elsewhere.isDescribed(Place.of(field)))
                .toList();
        return examination -> {
            Outcome outcome = Outcome.NOT_APPLICABLE;
            for (int i = 0; i < spots.size(); i++) {
                outcome = outcome.and(judge(spots.get(i), fields.get(i), described.get(i), examination));
            }
            return outcome;
        };
    }

    private static Outcome judge(Spot spot, String field, boolean isDescribed, Examination examination) {
        return spot.walk(examination, (value, unread, here) -> {
            if (unread == null ? here.holds(value) : here.isGiven(spot)) {
                return isDescribed && Elsewhere.isNamedBy(value)
                        ? here.toJudge(here.here(), "elsewhere", Figures.NONE, Settler.APPLICANT)
                        : Outcome.PASSED;
            }
            Unread undecided = unread == null ? null : here.undecided(spot);
            return undecided != null
                    ? here.unreadable(undecided)
                    : here.violated(
                            "field", Figures.of("number", count(here.number())).and("field", term(field)));
        });
    }
}
