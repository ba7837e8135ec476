// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static io.github.rettesnor.model.Category.OTHER;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The calculation of shares and costs per head again, as simply as possible: whole fractions, no sharing of sums, no short cuts. It
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

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.over.negate(), other.under));
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

    /** In all budgets that are calculated here they are whole. */
    private static int occasions(BudgetLine line) {
        return Objects.requireNonNullElse(line.occasions(), BigDecimal.ONE).intValueExact();
    }

    /** Whether a category is at most a share of the project funds. */
    public static Outcome share(Budget budget, Category category, String currency, BigDecimal limit) {
        if (budget.lines().isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        boolean isUnknown = budget.lines().stream().anyMatch(line -> line.category() == null);
        if (!isUnknown && budget.lines().stream().noneMatch(line -> category.equals(line.category()))) {
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
            part = category.equals(line.category()) ? part.plus(total) : part;
        }
        if (budget.requested() != null && budget.requested().compareTo(all.toDecimal()) != 0) {
            return Outcome.NOT_EVALUATED;
        } else if (part.isAbove(all.times(Fraction.of(limit)))) {
            return Outcome.VIOLATED;
        }
        for (BudgetLine line : budget.lines()) {
            Fraction total = total(line);
            boolean isHalf =
                    total.toDecimal().signum() > 0 && total.times(2).toDecimal().compareTo(all.toDecimal()) == 0;
            boolean isAsked =
                    budget.lines().size() > 2 || (budget.lines().size() == 2 && OTHER.equals(line.category()));
            Fraction rest = line.category().equals(category) ? part.minus(total) : part;
            if (isHalf && isAsked && rest.isAbove(all.minus(total).times(Fraction.of(limit)))) {
                return Outcome.TO_JUDGE;
            }
        }
        return Outcome.PASSED;
    }

    private static boolean isNotIn(Budget budget, String currency) {
        return budget.currency() == null || !budget.currency().getCurrencyCode().equals(currency);
    }

    /** Whether what one head costs is at most a ceiling. */
    public static Outcome perHead(Budget budget, Category category, String currency, BigDecimal ceiling) {
        List<BudgetLine> mine = budget.lines().stream()
                .filter(line -> category.equals(line.category()))
                .toList();
        if (budget.lines().isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        boolean unknown = budget.lines().stream().anyMatch(line -> line.category() == null);
        if (mine.isEmpty()) {
            return unknown ? Outcome.NOT_EVALUATED : Outcome.NOT_APPLICABLE;
        }
        if (isNotIn(budget, currency)) {
            return Outcome.NOT_EVALUATED;
        }
        boolean violated = false;
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
        Fraction unnamed = Fraction.ZERO;
        Fraction highest = Fraction.ZERO;
        Set<String> names = new HashSet<>();
        int alone = 0;
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
            if (name(line).isEmpty()) {
                alone++;
                unnamed = unnamed.plus(everybody);
            } else {
                names.add(name(line));
                highest = everybody.isAbove(highest) ? everybody : highest;
            }
        }
        if (violated || unknown) {
            return violated ? Outcome.VIOLATED : Outcome.NOT_EVALUATED;
        }
        boolean isAsked = alone > 1 || (alone == 1 && !names.isEmpty());
        return isAsked && unnamed.plus(highest).isAbove(most) ? Outcome.TO_JUDGE : Outcome.PASSED;
    }

    @SuppressWarnings("ReferenceEquality") // two equal lines without activity are two lines
    private static boolean isSameActivity(BudgetLine line, BudgetLine other) {
        return line == other || (!name(line).isEmpty() && name(line).equals(name(other)));
    }

    private static String name(BudgetLine line) {
        return line.activity() == null ? "" : line.activity().trim().toLowerCase(Locale.ROOT);
    }
}
