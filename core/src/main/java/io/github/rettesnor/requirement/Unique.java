// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No two elements of a list have the same text or code at a place. Texts that look alike are the same; what is missing is not compared.
 *
 * @param at the place in every element of the list, such as {@code indicators[].name}
 */
public record Unique(Place at) implements Requirement {

    /**
     * Returns the requirement that no two elements have the same text or code.
     *
     * @param at the place in every element of the list
     * @return the requirement
     */
    public static Unique unique(String at) {
        return new Unique(Place.of(at));
    }

    @Override
    public Example example(Class<?> document) {
        Object one = Fragments.at(document, at.text(), "1");
        return new Example(one, twice(one));
    }

    /** A fragment in which each list has its element twice. */
    private static Object twice(Object fragment) {
        if (fragment instanceof List<?> list) {
            return List.of(list.get(0), list.get(0));
        }
        return fragment instanceof Map<?, ?> fields
                ? fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> twice(field.getValue())))
                : fragment;
    }

    @Override
    public Set<String> figureNames() {
        return Set.of("value", "number", "other");
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.of(at, document).holding(String.class, Enum.class);
        if (!at.text().contains("[]")) {
            throw new Refusal("refused.one-place", Map.of("place", at.toString()));
        }
        return examination -> {
            Map<String, Integer> seen = new HashMap<>();
            return spot.judge(examination, (value, here) -> judge(Values.code(value), seen, here));
        };
    }

    private static Outcome judge(@Nullable String code, Map<String, Integer> seen, Examination here) {
        if (code == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Integer other = seen.putIfAbsent(Texts.plain(code), here.number());
        return other == null
                ? Outcome.PASSED
                : here.violated(
                        "violated",
                        Figures.of("value", text(code))
                                .and("number", count(here.number()))
                                .and("other", count(other)));
    }
}
