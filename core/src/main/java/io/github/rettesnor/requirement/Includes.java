// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;

/**
 * At least one element of a list has a code. Where none is stated to have it, but one does not state any, the rule cannot be evaluated.
 *
 * @param list the place of the list
 * @param field the field of an element that holds its code
 * @param codes the codes, of which one will do, at least one
 */
public record Includes(Place list, String field, List<String> codes) implements Requirement {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Includes {
        codes = Codes.named(codes);
    }

    /**
     * Returns the requirement that at least one element of a list has a code.
     *
     * @param list the place of the list
     * @param field the field of an element that holds its code
     * @param codes the codes, of which one will do
     * @return the requirement
     */
    public static Includes includes(String list, String field, String... codes) {
        return new Includes(Place.of(list), field, List.of(codes));
    }

    @Override
    public Example example(Class<?> document) {
        Place each = Place.of(list + "[]." + field);
        return Example.at(document, each.text(), codes.get(0), Codes.otherThan(codes, each, document));
    }

    @Override
    public Check on(Class<?> document) {
        Spot whole = Spot.of(list, document);
        Spot each = Spot.of(Place.of(list + "[]." + field), document).holdingCodes(codes);
        Figures figures =
                Figures.of("codes", choice(codes.stream().map(Figures::term).toList()));
        return examination -> {
            boolean[] found = new boolean[1];
            int[] unstated = new int[1];
            List<Unread> notRead = each.visit(examination, (value, here) -> {
                String stated = Values.code(value);
                found[0] |= stated != null && codes.contains(stated);
                unstated[0] = stated == null && unstated[0] == 0 ? here.number() : unstated[0];
            });
            if (found[0]) {
                return Outcome.PASSED;
            }
            if (!notRead.isEmpty()) {
                return examination.unreadable(notRead.get(0));
            }
            Path place = whole.path(examination);
            return unstated[0] == 0
                    ? examination.violated(place, "violated", figures)
                    : examination.notEvaluated(
                            place.index(unstated[0] - 1).field(field),
                            "unstated",
                            figures.and("number", count(unstated[0])));
        };
    }
}
