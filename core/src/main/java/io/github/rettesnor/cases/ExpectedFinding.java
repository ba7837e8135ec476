// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a case expects.
 *
 * @param rule the rule that finds it
 * @param path where, as a finding writes it; empty for the document as a whole
 * @param outcome violated or not evaluated
 * @param figures some of its figures, exactly
 * @param at where this is written
 */
record ExpectedFinding(RuleId rule, String path, Outcome outcome, Map<String, String> figures, Position at) {

    private static final List<String> KEYS = List.of("rule", "path", "outcome", "figures");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    static ExpectedFinding read(Node node, RuleSet<?> rules) {
        node.fields(KEYS);
        Node path = node.require("path", "where the finding is; \"\" for the document as a whole");
        Node outcome = node.get("outcome");
        Node figures = Expectation.given(node, "figures");
        Map<String, String> exact = new LinkedHashMap<>();
        if (figures != null) {
            figures.fields().forEach((name, figure) -> exact.put(name, exact(figure)));
        }
        return new ExpectedFinding(
                Expectation.rule(node.require("rule", "the id of the rule that finds it"), rules),
                path.is(Node.Kind.NOTHING) ? "" : path.text("a path such as budget.lines[3].unitCost"),
                outcome == null
                        ? Outcome.VIOLATED
                        : Constants.read(outcome, "outcome", List.of(Outcome.VIOLATED, Outcome.NOT_EVALUATED)),
                exact,
                node.position());
    }

    private static String exact(Node figure) {
        return figure.is(Node.Kind.LIST)
                ? figure.elements().stream().map(ExpectedFinding::exact).collect(Collectors.joining(", "))
                : figure.asWritten();
    }

    /** Tells whether a finding is where and what is expected, whatever its figures. */
    boolean isAbout(Finding finding) {
        return finding.rule().equals(rule)
                && finding.outcome() == outcome
                && finding.path().toString().equals(path);
    }

    /** Tells whether all the figures that are named are those of a finding. */
    boolean hasFiguresOf(Finding finding) {
        return figures.keySet().stream().allMatch(name -> isRight(name, finding));
    }

    boolean isRight(String name, Finding finding) {
        Figure figure = finding.figure(name);
        return figure != null && isSame(String.valueOf(figures.get(name)), figure);
    }

    /** An amount may be written with its currency. */
    private static boolean isSame(String expected, Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            String currency = amount.currency().getCurrencyCode() + " ";
            return isSame(
                    expected.startsWith(currency) ? expected.substring(currency.length()) : expected, figure.text());
        }
        return isSame(expected, figure.text());
    }

    private static boolean isSame(String expected, String actual) {
        BigDecimal number = number(expected);
        BigDecimal other = number(actual);
        return (number == null || other == null) ? expected.equals(actual) : number.compareTo(other) == 0;
    }

    private static @Nullable BigDecimal number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
