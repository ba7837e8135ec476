// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

/**
 * The value at a place is one of a list of codes. Where the place is each element of a list, every element must be, and one that
 * does not state its code cannot be evaluated; elsewhere a missing code is a violation.
 *
 * @param at the place
 * @param codes the codes
 */
public record OneOf(Place at, List<String> codes) implements Requirement {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public OneOf {
        codes = Codes.named(codes);
    }

    /**
     * Returns the requirement that the value at a place is one of these codes.
     *
     * @param at the place
     * @param codes the codes
     * @return the requirement
     */
    public static OneOf oneOf(String at, String... codes) {
        return new OneOf(Place.of(at), List.of(codes));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, at.text(), codes.get(0), Codes.otherThan(codes, at, document));
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holdingCodes(codes);
        Figures choice =
                Figures.of("codes", choice(codes.stream().map(Figures::term).toList()));
        Spot.Judge judge = (value, here) -> {
            String code = Values.code(value);
            if (code != null && codes.contains(code)) {
                return Outcome.PASSED;
            }
            Figures known = choice.and("number", count(here.number()));
            if (code == null) {
                return here.number() == 0 ? here.violated("missing", known) : here.notEvaluated("unstated", known);
            }
            return here.violated("violated", known.and("code", term(code)));
        };
        return examination -> spot.judge(examination, judge);
    }
}
