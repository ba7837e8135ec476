// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The reckoning of shares and costs per head once more, as simply as can be: whole fractions, no sharing of sums, no short cuts. It
 * is what the rules are compared with.
 */
public final class NaiveReckoner {

    private NaiveReckoner() {}

    /** An exact fraction. */
    public record Fraction(BigInteger over, BigInteger under) {

        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        /** A decimal number as a fraction. */
        public static Fraction of(BigDecimal decimal) {
            return decimal.scale() > 0
                    ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                    : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(long factor) {
            return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction by(long divisor) {
            return new Fraction(over, under.multiply(BigInteger.valueOf(divisor)));
        }

        boolean isAbove(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
        }

        BigDecimal toDecimal() {
            return new BigDecimal(over).divide(new BigDecimal(under));
        }
    }

    /** A line's total, null if the line is unusable. */
    public static Fraction total(BudgetLine line) {
        if ((line.unitCost() == null) == (line.lumpSum() == null)) {
            return null;
        }
        BigDecimal stated = line.unitCost() == null ? line.lumpSum() : line.unitCost();
        boolean tooLarge = stated.compareTo(new BigDecimal("1e15")) >= 0;
        if (stated.signum() < 0 || tooLarge || stated.stripTrailingZeros().scale() > 2) {
            return null;
        }
        if (persons(line) < 1 || occasions(line) < 1) {
            return null;
        }
        Fraction cost = Fraction.of(stated);
        return line.unitCost() == null ? cost : cost.times(persons(line)).times(occasions(line));
    }

    private static int persons(BudgetLine line) {
        return Objects.requireNonNullElse(line.persons(), 1);
    }

    private static int occasions(BudgetLine line) {
        return Objects.requireNonNullElse(line.occasions(), 1);
    }

    /** Whether a category is at most a share of the project funds. */
    public static Outcome share(Budget budget, Category category, String currency, BigDecimal limit) {
        if (budget.lines().stream().noneMatch(line -> line.category() == category)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (isNotIn(budget, currency)) {
            return Outcome.NOT_EVALUATED;
        }
        Fraction all = Fraction.ZERO;
        Fraction part = Fraction.ZERO;
        for (BudgetLine line : budget.lines()) {
            Fraction total = total(line);
            if (total == null || line.category() == null) {
                return Outcome.NOT_EVALUATED;
            }
            all = all.plus(total);
            part = line.category() == category ? part.plus(total) : part;
        }
        return part.isAbove(all.times(Fraction.of(limit))) ? Outcome.VIOLATED : Outcome.PASSED;
    }

    private static boolean isNotIn(Budget budget, String currency) {
        return budget.currency() == null || !budget.currency().getCurrencyCode().equals(currency);
    }

    /** Whether what one head costs is at most a ceiling. */
    public static Outcome perHead(Budget budget, Category category, String currency, BigDecimal ceiling) {
        List<BudgetLine> mine = budget.lines().stream()
                .filter(line -> line.category() == category)
                .toList();
        if (mine.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (isNotIn(budget, currency)) {
            return Outcome.NOT_EVALUATED;
        }
        boolean violated = false;
        boolean unknown = false;
        List<BudgetLine> usable = new ArrayList<>();
        for (BudgetLine line : mine) {
            boolean lumpForUnknown = line.lumpSum() != null && line.persons() == null;
            if (total(line) == null || lumpForUnknown) {
                unknown = true;
            } else {
                usable.add(line);
            }
        }
        Fraction most = Fraction.of(ceiling);
        for (BudgetLine line : usable) {
            List<BudgetLine> together =
                    usable.stream().filter(other -> isSameActivity(line, other)).toList();
            Fraction samePeople = Fraction.ZERO;
            Fraction everybody = Fraction.ZERO;
            for (BudgetLine other : together) {
                Fraction head = total(other).by((long) persons(other) * occasions(other));
                everybody = everybody.plus(head);
                if (persons(other) == persons(line) && occasions(other) == occasions(line)) {
                    samePeople = samePeople.plus(head);
                }
            }
            violated |= samePeople.isAbove(most);
            unknown |= everybody.isAbove(most);
        }
        return violated ? Outcome.VIOLATED : unknown ? Outcome.NOT_EVALUATED : Outcome.PASSED;
    }

    @SuppressWarnings("ReferenceEquality") // two equal lines without activity are two lines
    private static boolean isSameActivity(BudgetLine line, BudgetLine other) {
        return line == other || (!name(line).isEmpty() && name(line).equals(name(other)));
    }

    private static String name(BudgetLine line) {
        return line.activity() == null ? "" : line.activity().trim().toLowerCase(Locale.ROOT);
    }
}
