// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The elements of a list together cover at least some number of different codes, such as indicators more than one goal. An empty list
 * covers none.
 *
 * @param list the place of the list
 * @param field the field of an element that holds the codes it covers
 * @param minimum the smallest number of different codes that will do
 * @param codes the codes that count
 */
public record Covers(Place list, String field, int minimum, List<String> codes) implements Requirement {

    /**
     * Copies the list of codes.
     *
     * @throws IllegalArgumentException if it is empty, or the minimum is not from 1 to the number of different codes
     */
    public Covers {
        codes = Codes.named(codes);
        int different = Set.copyOf(codes).size();
        if (minimum < 1 || minimum > different) {
            throw new Refusal(
                    "refused.minimum",
                    Map.of("most", Integer.toString(different), "number", Integer.toString(minimum)));
        }
    }

    /**
     * Returns the requirement that the elements of a list together cover at least some number of these codes.
     *
     * @param list the place of the list
     * @param field the field of an element that holds the codes it covers
     * @param minimum the smallest number of different codes that will do
     * @param codes the codes that count
     * @return the requirement
     */
    public static Covers covers(String list, String field, int minimum, String... codes) {
        return new Covers(Place.of(list), field, minimum, List.of(codes));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(document, list + "[]." + field, codes.subList(0, minimum), codes.subList(0, minimum - 1));
    }

    @Override
    public Check on(Class<?> document) {
        Spot whole = Spot.of(list, document);
        Spot each = Codes.in(list + "[]." + field, document);
        return examination -> {
            Set<String> covered = new TreeSet<>();
            List<Unread> notRead = new ArrayList<>(0);
            Spot.JudgeOfKept collecting = (value, unread, here) -> {
                covered.addAll(Codes.stated(value));
                if (unread != null) {
                    notRead.add(unread);
                }
                return Outcome.PASSED;
            };
            each.walk(examination, collecting, notRead);
            covered.retainAll(codes);
            if (covered.size() < minimum && !notRead.isEmpty()) {
                return examination.unreadable(notRead.get(0));
            }
            return covered.size() >= minimum
                    ? Outcome.PASSED
                    : examination.violated(
                            whole.path(examination),
                            "violated",
                            Figures.of("covered", count(covered.size())).and("minimum", count(minimum)));
        };
    }
}
