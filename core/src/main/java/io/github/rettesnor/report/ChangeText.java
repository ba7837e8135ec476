// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule as a person reads it: what was added is told by what it demands, what was taken out by its title, and a parameter by
 * its value in the reader's language.
 */
final class ChangeText {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+): (.+)");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?) %");

    private final Change change;
    private final Labels labels;
    private final RuleSet<?> rules;

    ChangeText(Change change, Labels labels, RuleSet<?> rules) {
        this.change = change;
        this.labels = labels;
        this.rules = rules;
    }

    /** Whether the rule is new, changed or taken out. */
    String kind() {
        return labels.of(
                change.before() == null
                        ? "changes.added"
                        : change.after() == null ? "changes.removed" : "changes.changed");
    }

    String title() {
        return labels.title(change.rule(), rules);
    }

    /** The rule's title and id, or its id alone where it has no title. */
    String rule() {
        String id = change.rule().value();
        return title().equals(id) ? id : title() + " (" + id + ")";
    }

    /** What it was; null for a new rule, and for one that is taken out, whose title says it. */
    @Nullable
    String before() {
        return change.after() == null || change.before() == null ? null : value(change.before());
    }

    /** What it is now; null for a rule that is taken out. */
    @Nullable
    String after() {
        if (change.after() == null) {
            return null;
        }
        Optional<Rule> rule = rules.rule(change.rule().value());
        return change.before() == null && rule.isPresent()
                ? RuleText.of(rule.get(), rules.words(), labels.language()).demand()
                : value(change.after());
    }

    /** All of it in one line. */
    String line() {
        String before = before();
        String after = after();
        if (before != null && after != null) {
            String parameter = before.substring(0, before.indexOf(": ") + 1);
            after = before + " → "
                    + (after.startsWith(parameter)
                            ? after.substring(parameter.length()).strip()
                            : after);
        }
        return rule() + (after == null ? "" : ": " + after) + " (" + change.by() + ": " + change.why() + ")";
    }

    private String value(String told) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(told)) {
                return labels.of("severity", severity);
            }
        }
        Matcher parameter = PARAMETER.matcher(told);
        if (!parameter.matches()) {
            return told;
        }
        return figure(parameter.group(2))
                .map(figure -> labels.parameter(parameter.group(1)) + ": " + labels.write(figure, rules))
                .orElse(told);
    }

    private static Optional<Figure> figure(String value) {
        Matcher money = MONEY.matcher(value);
        Matcher share = SHARE.matcher(value);
        if (money.matches()) {
            return currency(money.group(1)).map(of -> Figures.amount(new BigDecimal(money.group(2)), of));
        } else if (share.matches()) {
            return Optional.of(Figures.share(new Share(new BigDecimal(share.group(1)).movePointLeft(2))));
        }
        try {
            return Optional.of(Figures.day(LocalDate.parse(value)));
        } catch (DateTimeException e) {
            return value.matches("\\w+") ? Optional.of(Figures.term(value)) : Optional.empty();
        }
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }
}
