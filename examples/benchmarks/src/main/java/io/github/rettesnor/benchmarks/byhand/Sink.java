// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.verdict.Outcome;
import java.util.Map;
import java.util.function.Supplier;

/** Takes what the rules find. A place is a field, or an element of a list and a field of it. */
@FunctionalInterface
public interface Sink {

    /** No figures. */
    Supplier<Map<String, ?>> NONE = Map::of;

    /**
     * Takes one finding.
     *
     * @param rule the rule
     * @param outcome its outcome there
     * @param list the path of the list, or of the field if it is not a list
     * @param index the position in the list, from 0; negative if it is not a list
     * @param field the field of the element, empty for the element itself
     * @param figures makes the figures, for those who report them
     */
    void found(
            Rule rule,
            Outcome outcome,
            String list,
            int index,
            String field,
            Supplier<? extends Map<String, ?>> figures);

    /** A rule is violated at a field. */
    default void violated(Rule rule, String path, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.VIOLATED, path, -1, "", figures);
    }

    /** A rule is violated at an element of a list. */
    default void violated(Rule rule, String list, int index, String field, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.VIOLATED, list, index, field, figures);
    }

    /** A rule cannot be evaluated at a field. */
    default void undecided(Rule rule, String path, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.NOT_EVALUATED, path, -1, "", figures);
    }

    /** A rule cannot be evaluated at an element of a list. */
    default void undecided(
            Rule rule, String list, int index, String field, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.NOT_EVALUATED, list, index, field, figures);
    }

    /** A person must judge what stands at a field. */
    default void toJudge(Rule rule, String path, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.TO_JUDGE, path, -1, "", figures);
    }

    /** A person must judge what stands at an element of a list. */
    default void toJudge(Rule rule, String list, int index, String field, Supplier<? extends Map<String, ?>> figures) {
        found(rule, Outcome.TO_JUDGE, list, index, field, figures);
    }

    /** The path of a place. */
    static String path(String list, int index, String field) {
        String element = index < 0 ? list : list + "[" + index + "]";
        return field.isEmpty() ? element : element + "." + field;
    }
}
