// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

/**
 * A person can be reached: one of those at the place has a name, and an e-mail address or a telephone number.
 *
 * @param at the place of a person, or of a list of persons
 */
public record Reachable(Place at) implements Requirement {

    /**
     * A person can be reached.
     *
     * @param at the place of a person, or of a list of persons
     * @return the requirement
     */
    public static Reachable reachable(String at) {
        return new Reachable(Place.of(at));
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        Spot persons = spot.type() == List.class ? Spot.of(Place.of(at + "[]"), document) : spot;
        persons.holding(Contact.class);
        Figures what = Figures.of("what", term(at.what()));
        return examination -> {
            Object value = spot.value(examination);
            List<?> given = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object person : given) {
                if (person instanceof Contact contact && contact.isReachable()) {
                    return Outcome.PASSED;
                }
            }
            return examination.violated(spot.path(examination), given.isEmpty() ? "missing" : "violated", what);
        };
    }
}
