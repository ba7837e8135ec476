// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.benchmarks.byhand.Problem;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one way of checking found, in the form in which all ways are compared.
 *
 * @param rule the rule's id
 * @param outcome whether it is violated, could not be evaluated or is left to a person
 * @param path the place
 * @param figures the exact figures by name, numbers in their shortest form; empty for a way that reports none
 */
public record Found(String rule, Outcome outcome, String path, Map<String, String> figures) {

    /** What Rettesnor found. */
    public static Found of(Finding finding) {
        Map<String, String> figures = new TreeMap<>();
        finding.figures().byName().forEach((name, figure) -> figures.put(name, shortest(figure)));
        figures.remove("what"); // a word of the sentence, which the path states too
        return new Found(
                finding.rule().value(), finding.outcome(), finding.path().toString(), figures);
    }

    /** What the hand-written check found. */
    public static Found of(Problem problem) {
        Map<String, String> figures = new TreeMap<>();
        problem.figures().forEach((name, value) -> figures.put(name, shortest(value)));
        return new Found(problem.rule().id(), problem.outcome(), problem.path(), figures);
    }

    /** The same without its figures, for the peers, which report a rule and a place. */
    public Found withoutFigures() {
        return new Found(rule, outcome, path, Map.of());
    }

    private static String shortest(Figure figure) {
        BigDecimal number = figure.number();
        return number == null ? figure.text() : shortest(number);
    }

    private static String shortest(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Found::shortest).collect(Collectors.joining(", "));
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value instanceof Enum<?> code ? code.name() : value.toString();
    }
}
