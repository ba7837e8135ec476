// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Values;
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
 * A requirement for some documents only: those that state a code at a place. For others the rule does not apply.
 *
 * @param at the place
 * @param code the code
 * @param then what is required of those documents
 */
public record Where(Place at, String code, Requirement then) implements Requirement {

    /**
     * Returns a requirement for the documents that state a code.
     *
     * @param at the place of the code
     * @param code the code
     * @param then what is required of them
     * @return the requirement
     */
    public static Where where(String at, String code, Requirement then) {
        return new Where(Place.of(at), code, then);
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        Example example = then.example(document);
        boolean yesOrNo = Spot.of(at, document).type() == Boolean.class;
        Object condition = Fragments.at(document, at.text(), yesOrNo ? Boolean.valueOf(code) : code);
        return example == null ? null : example.within(condition);
    }

    @Override
    public List<Requirement> parts() {
        return List.of(then);
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document).holdingCodes(List.of(code));
        Check check = then.on(document);
        return examination -> {
            Unread unread = spot.unread(examination);
            if (unread == null && !code.equals(Values.code(spot.read(examination.kept())))) {
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
