// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement for all documents but those that state a code at a place. For them the rule does not apply.
 *
 * @param at the place
 * @param code the code
 * @param then what is required of the others, also of those that state nothing there
 */
public record Unless(Place at, String code, Requirement then) implements Requirement {

    /**
     * Returns a requirement for the documents that do not state a code.
     *
     * @param at the place of the code
     * @param code the code
     * @param then what is required of the others
     * @return the requirement
     */
    public static Unless unless(String at, String code, Requirement then) {
        return new Unless(Place.of(at), code, then);
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        return then.example(document);
    }

    @Override
    public List<Requirement> parts() {
        return List.of(then);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document);
        Check check = then.on(document);
        return examination -> {
            Unread unread = spot.unread(examination);
            if (unread == null && code.equals(Values.code(spot.read(examination.kept())))) {
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
