// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.texts;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each element of a list is tied to at least one of some codes, such as an indicator to a goal. Other codes beside a known one do no
 * harm. An empty list asks for nothing.
 *
 * @param list the place of the list
 * @param field the field of an element that holds the codes it is tied to
 * @param codes the known codes
 */
public record EachTiedTo(Place list, String field, List<String> codes) implements Requirement {

    /**
     * Copies the list of codes.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public EachTiedTo {
        codes = Codes.named(codes);
    }

    /**
     * Returns the requirement that each element of a list is tied to at least one of these codes.
     *
     * @param list the place of the list
     * @param field the field of an element that holds the codes it is tied to
     * @param codes the known codes
     * @return the requirement
     */
    public static EachTiedTo eachTiedTo(String list, String field, String... codes) {
        return new EachTiedTo(Place.of(list), field, List.of(codes));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, list + "[]." + field, List.of(codes.get(0)), List.of("ANOTHER"));
    }

    @Override
    public Check on(Class<?> document) {
        Spot each = Codes.in(list + "[]." + field, document);
        return examination -> each.walk(examination, this::judge);
    }

    private Outcome judge(@Nullable Object value, @Nullable Unread unread, Examination here) {
        List<String> stated = Codes.stated(value);
        if (stated.stream().anyMatch(codes::contains)) {
            return Outcome.PASSED;
        } else if (unread != null) {
            return here.unreadable(unread);
        }
        Figures figures = Figures.of("number", count(here.number()))
                .and("codes", choice(codes.stream().map(Figures::term).toList()));
        return stated.isEmpty()
                ? here.violated("missing", figures)
                : here.violated("unknown", figures.and("stated", texts(stated)));
    }
}
