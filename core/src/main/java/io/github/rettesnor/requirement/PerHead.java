// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of an activity with the lines of the same activity after it, and what they cost per head. */
final class PerHead {

    /** So fine that only what is meant to come to the ceiling must be added up as fractions. */
    private static final int FINE_DECIMALS = 30;

    private final Ceiling ceiling;
    private final int line;
    private @Nullable PerHead next;
    private PerHead last = this;

    PerHead(Ceiling ceiling, int line) {
        this.ceiling = ceiling;
        this.line = line;
    }

    void add(PerHead other) {
        last.next = other;
        last = other;
    }

    Outcome judge(BudgetTotals totals, Examination examination) {
        if (!examination.isMeasuring() && isOfOnePeopleAndAtMost(totals)) {
            return Outcome.PASSED;
        }
        Collection<SamePeople> groups = groups(totals);
        Outcome outcome = Outcome.PASSED;
        for (SamePeople group : groups) {
            Outcome own = group.isAboveCeiling() ? Outcome.VIOLATED : Outcome.PASSED;
            outcome = outcome.and(own == Outcome.VIOLATED ? group.violated(totals, examination) : own);
        }
        if (outcome == Outcome.PASSED && groups.size() > 1 && isAboveTogether(groups)) {
            return differentPeople(groups, totals, examination);
        }
        if (examination.isMeasuring()) {
            groups.forEach(group -> group.measure(totals, examination));
        }
        return outcome;
    }

    /** What nearly every activity is, told without making groups of its lines. */
    private boolean isOfOnePeopleAndAtMost(BudgetTotals totals) {
        People people = people(totals);
        BigDecimal total = total(totals);
        for (PerHead other = next; other != null; other = other.next) {
            if (!people.isAsManyAsOften(other.people(totals))) {
                return false;
            }
            total = total.add(other.total(totals));
        }
        return total.compareTo(people.most(ceiling.amount())) <= 0;
    }

    private People people(BudgetTotals totals) {
        return People.of(totals.lines().get(line));
    }

    private BigDecimal total(BudgetTotals totals) {
        return Objects.requireNonNull(totals.line(line));
    }

    private Collection<SamePeople> groups(BudgetTotals totals) {
        Map<People, SamePeople> groups = new LinkedHashMap<>();
        for (PerHead one = this; one != null; one = one.next) {
            groups.computeIfAbsent(one.people(totals), people -> new SamePeople(ceiling, people))
                    .add(one.line, one.total(totals));
        }
        return groups.values();
    }

    private boolean isAboveTogether(Collection<SamePeople> groups) {
        BigDecimal most = ceiling.amount();
        return sum(groups, RoundingMode.DOWN).compareTo(most) > 0
                || (sum(groups, RoundingMode.UP).compareTo(most) > 0 && isAboveTogetherExactly(groups));
    }

    private static BigDecimal sum(Collection<SamePeople> groups, RoundingMode rounding) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SamePeople group : groups) {
            sum = sum.add(group.total().divide(BigDecimal.valueOf(group.people().heads()), FINE_DECIMALS, rounding));
        }
        return sum;
    }

    /** Adds up the groups' costs per head as exact fractions over a common denominator, until they pass the ceiling. */
    private boolean isAboveTogetherExactly(Collection<SamePeople> groups) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (SamePeople group : groups) {
            BigInteger heads = BigInteger.valueOf(group.people().heads());
            BigInteger common = heads.gcd(denominator.mod(heads));
            BigInteger widened = heads.divide(common);
            BigDecimal share = group.total().multiply(new BigDecimal(denominator.divide(common)));
            numerator = numerator.multiply(new BigDecimal(widened)).add(share);
            denominator = denominator.multiply(widened);
            if (numerator.compareTo(ceiling.amount().multiply(new BigDecimal(denominator))) > 0) {
                return true;
            }
        }
        return false;
    }

    private Outcome differentPeople(Collection<SamePeople> groups, BudgetTotals totals, Examination examination) {
        BigDecimal perHead = BigDecimal.ZERO;
        boolean isRounded = false;
        List<Integer> lines = new ArrayList<>();
        for (SamePeople group : groups) {
            perHead = perHead.add(group.perHead());
            isRounded |= group.isRounded();
            lines.addAll(group.lines());
        }
        lines.sort(null);
        int first = lines.get(0);
        return examination.notEvaluated(
                BudgetRequirement.line(examination, first).field("activity"),
                "different-people",
                Figures.of("lines", counts(numbers(lines)))
                        .and(
                                "activity",
                                text(String.valueOf(totals.lines().get(first).activity())))
                        .and("category", term(ceiling.category()))
                        .and("perHead", new Figure.Amount(perHead, ceiling.currency(), isRounded))
                        .and("ceiling", amount(ceiling.amount(), ceiling.currency())));
    }

    private static List<Integer> numbers(List<Integer> lines) {
        return lines.stream().map(line -> line + 1).toList();
    }
}
