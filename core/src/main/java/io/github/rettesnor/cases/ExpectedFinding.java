// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /** A finding as it is written; null if there are problems. */
    static @Nullable ExpectedFinding of(Placed<CaseForm.Finding> given, RuleSet<?> rules, Problems problems) {
        CaseForm.Finding form = given.value();
        int before = problems.count();
        Node path = form.path();
        if (path != null && !path.is(Node.Kind.TEXT, Node.Kind.NOTHING)) {
            problems.add(path, BadValue.not("path", path));
        }
        Map<String, String> exact = new LinkedHashMap<>();
        if (form.figures() != null) {
            form.figures().forEach((name, figure) -> exact.put(name, exact(figure, problems)));
        }
        if (form.rule() != null && rules.rule(form.rule().value()).isEmpty()) {
            problems.add(form.rule().at(), rules.unknown(form.rule().value()));
        }
        if (form.rule() == null || path == null || problems.count() > before) {
            return null;
        }
        return new ExpectedFinding(
                new RuleId(form.rule().value()),
                path.written(),
                form.outcome() == CaseForm.Found.NOT_EVALUATED ? Outcome.NOT_EVALUATED : Outcome.VIOLATED,
                exact,
                given.at().position());
    }

    private static String exact(Node figure, Problems problems) {
        if (figure.is(Node.Kind.OBJECT, Node.Kind.NOTHING)) {
            problems.add(figure, BadValue.not("figure", figure));
        }
        return figure.is(Node.Kind.LIST)
                ? figure.parts().stream().map(part -> exact(part, problems)).collect(Collectors.joining(", "))
                : figure.written();
    }

    /** Whether a finding is where and what is expected, whatever its figures. */
    boolean isAbout(Finding finding) {
        return finding.rule().equals(rule)
                && finding.outcome() == outcome
                && finding.path().toString().equals(path);
    }

    /** Whether all the figures that are named are those of a finding. */
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
