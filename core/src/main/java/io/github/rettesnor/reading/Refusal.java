// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Refuses values that are of the right types but that do not fit, such as a limit below zero. Where the values are of a file, what is
 * wrong is a problem of the file, in the language of its reader; the message of the exception is in English.
 */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What is refused, which the message begins with; may be empty. */
    private final String of;

    private final transient List<BadValue> reasons;

    /**
     * Refuses values for one reason.
     *
     * @param kind what is wrong: the key of its sentence among the words of problems
     * @param values the values of the sentence's names in braces
     */
    public Refusal(String kind, Map<String, String> values) {
        this("", List.of(new BadValue(kind, values)));
    }

    /**
     * Refuses something.
     *
     * @param of what is refused, which the message begins with, such as the id of a rule set; the empty text for nothing
     * @param reasons why, at least one
     */
    public Refusal(String of, List<BadValue> reasons) {
        this.of = of;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns why something is refused.
     *
     * @param refusal an exception
     * @return the reasons of a refusal; of another exception its message, as it is
     */
    public static List<BadValue> reasons(RuntimeException refusal) {
        return refusal instanceof Refusal known
                ? known.reasons
                : List.of(new BadValue(Problem.AS_WRITTEN, Map.of("text", String.valueOf(refusal.getMessage()))));
    }

    @Override
    public String getMessage() {
        return reasons.stream()
                .map(reason -> new Problem("", Position.START, Path.ROOT, reason.kind(), reason.values())
                        .message(Locale.ENGLISH))
                .collect(Collectors.joining("; ", of.isEmpty() ? "" : of + ": ", ""));
    }
}
