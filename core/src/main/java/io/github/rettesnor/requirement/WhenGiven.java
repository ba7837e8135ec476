// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement for some documents only: those in which something is given at a place, such as {@code attachments[PROJECT_ACCOUNTS]}. For
 * others the rule does not apply.
 *
 * @param at the place
 * @param then what is required of those documents
 */
public record WhenGiven(Place at, Requirement then) implements Requirement {

    /**
     * Returns the requirement for the documents in which something is given.
     *
     * @param at the place
     * @param then what is required of them
     * @return the requirement
     */
    public static WhenGiven whenGiven(String at, Requirement then) {
        return new WhenGiven(Place.of(at), then);
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        Example example = then.example(document);
        Class<?> type = Spot.of(at, document).type();
        Object given = type == List.class
                ? Lengths.entries(document, at, 1)
                : Fragments.at(document, at.text(), Fragments.some(type));
        return example == null ? null : example.within(given);
    }

    @Override
    public List<Requirement> parts() {
        return List.of(then);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        Check check = then.on(document);
        return examination -> {
            Unread unread = examination.undecided(spot);
            if (unread == null && !examination.isGiven(spot)) {
                return Outcome.NOT_APPLICABLE;
            }
            Outcome outcome = examination.examine(then, check);
            if (unread != null && outcome != Outcome.NOT_APPLICABLE) {
                examination.need(unread);
            }
            return outcome;
        };
    }
}
