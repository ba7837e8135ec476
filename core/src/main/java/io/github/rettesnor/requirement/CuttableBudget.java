// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A budget whose lines are being cut. */
final class CuttableBudget {

    private static final int ORE_DECIMALS = 2;

    private final List<Rule> rules;
    private final Budget budget;
    private final Currency currency;
    private final BigDecimal[] left;
    private final List<LeastCuts.Cut> cuts = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;

    private CuttableBudget(List<Rule> rules, Budget budget, Currency currency, BudgetTotals totals) {
        this.rules =
                rules.stream().filter(rule -> rule.severity() == Severity.ERROR).toList();
        this.budget = budget;
        this.currency = currency;
        left = new BigDecimal[budget.lines().size()];
        for (int line = 0; line < left.length; line++) {
            left[line] = Objects.requireNonNull(totals.line(line));
        }
    }

    static Optional<CuttableBudget> of(List<Rule> rules, Budget budget) {
        Currency currency = budget.currency();
        BudgetTotals totals = new BudgetTotals(budget);
        boolean otherCurrency = rules.stream()
                .anyMatch(rule -> rule.requirement() instanceof Denominated fixed
                        && !fixed.currency().equals(currency));
        return currency == null || otherCurrency || !totals.isComplete()
                ? Optional.empty()
                : Optional.of(new CuttableBudget(rules, budget, currency, totals));
    }

    LeastCuts cut() {
        for (Rule rule : rules) {
            if (rule.requirement() instanceof NoLinesOf forbidden) {
                positions(forbidden.category()).forEach(line -> cut(line, rule.id(), left[line]));
            }
        }
        for (Rule rule : rules) {
            if (rule.requirement() instanceof PerHeadAtMost most) {
                Ceiling ceiling = Ceiling.of(most);
                if (ceiling.currency().equals(currency)) {
                    groups(ceiling.category()).forEach(group -> cutTo(ceiling.amount(), group, rule.id()));
                }
            }
        }
        cutShares();
        cuts.sort(Comparator.comparingInt(LeastCuts.Cut::line));
        return new LeastCuts(cuts, ExactMoney.of(total, currency), after());
    }

    private List<Integer> positions(Category category) {
        List<Integer> positions = new ArrayList<>();
        for (int line = 0; line < left.length; line++) {
            if (budget.lines().get(line).category() == category) {
                positions.add(line);
            }
        }
        return positions;
    }

    /** The lines of a category that are added up for a ceiling: one activity, the same persons and occasions. */
    private Collection<List<Integer>> groups(Category category) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int line : positions(category)) {
            BudgetLine of = budget.lines().get(line);
            if (of.unitCost() != null || of.persons() != null) {
                Object key = Ceiling.isNamed(of.activity())
                        ? List.of(Ceiling.key(String.valueOf(of.activity())), persons(of), occasions(of))
                        : line;
                groups.computeIfAbsent(key, activity -> new ArrayList<>()).add(line);
            }
        }
        return groups.values();
    }

    /** Lump sums first: they can be cut by any øre, while unit costs fall by whole øre for each head. */
    private void cutTo(BigDecimal ceiling, List<Integer> group, RuleId rule) {
        BudgetLine any = budget.lines().get(group.get(0));
        long heads = (long) persons(any) * occasions(any);
        BigDecimal most = ceiling.multiply(BigDecimal.valueOf(heads));
        BigDecimal sum = group.stream().map(line -> left[line]).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> order = new ArrayList<>(group);
        order.sort(Comparator.comparing(line -> budget.lines().get(line).unitCost() != null));
        cut(order, rule, sum.subtract(most));
    }

    /** Goes round until no share has to be cut any more; each round starts from what the others have left. */
    private void cutShares() {
        Map<RuleId, BigDecimal> needed = new LinkedHashMap<>();
        List<Rule> shares = rules.stream()
                .filter(rule -> rule.requirement() instanceof ShareAtMost)
                .toList();
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Rule rule : shares) {
                ShareAtMost share = (ShareAtMost) rule.requirement();
                BigDecimal more = missing(share, needed, shares);
                if (more.signum() > 0) {
                    needed.merge(rule.id(), more, BigDecimal::add);
                    settled = false;
                }
            }
        }
        for (Rule rule : shares) {
            List<Integer> lines = positions(((ShareAtMost) rule.requirement()).category());
            lines.sort(Comparator.<Integer, BigDecimal>comparing(line -> left[line])
                    .reversed());
            cut(lines, rule.id(), needed.getOrDefault(rule.id(), BigDecimal.ZERO));
        }
    }

    private BigDecimal missing(ShareAtMost share, Map<RuleId, BigDecimal> needed, List<Rule> shares) {
        BigDecimal funds = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < left.length; line++) {
            funds = funds.add(left[line]);
            sum = budget.lines().get(line).category() == share.category() ? sum.add(left[line]) : sum;
        }
        for (Rule rule : shares) {
            BigDecimal cut = needed.getOrDefault(rule.id(), BigDecimal.ZERO);
            funds = funds.subtract(cut);
            sum = ((ShareAtMost) rule.requirement()).category() == share.category() ? sum.subtract(cut) : sum;
        }
        return share.limitsAnything() ? share.room(sum, funds).negate() : BigDecimal.ZERO;
    }

    private void cut(List<Integer> lines, RuleId rule, BigDecimal amount) {
        BigDecimal open = amount;
        for (int line : lines) {
            BigDecimal here = open.min(left[line]);
            cut(line, rule, here);
            open = open.subtract(here.max(BigDecimal.ZERO));
        }
    }

    private void cut(int line, RuleId rule, BigDecimal amount) {
        if (amount.signum() > 0) {
            cuts.add(new LeastCuts.Cut(line, rule, ExactMoney.of(amount, currency)));
            total = total.add(amount);
            left[line] = left[line].subtract(amount);
        }
    }

    private Budget after() {
        List<BudgetLine> lines = new ArrayList<>();
        BigDecimal asked = BigDecimal.ZERO;
        for (int line = 0; line < left.length; line++) {
            int position = line;
            BudgetLine old = budget.lines().get(line);
            boolean isCut = cuts.stream().anyMatch(cut -> cut.line() == position);
            lines.add(isCut ? costing(old, left[line]) : old);
            asked = asked.add(left[line]);
        }
        BudgetBuilder after = BudgetBuilder.builder(budget).lines(lines);
        return (budget.requested() == null ? after : after.requested(asked)).build();
    }

    private static BudgetLine costing(BudgetLine line, BigDecimal total) {
        BigDecimal heads = BigDecimal.valueOf((long) persons(line) * occasions(line));
        BigDecimal[] each = total.movePointRight(ORE_DECIMALS).divideAndRemainder(heads);
        if (line.unitCost() != null && each[1].signum() == 0) {
            return BudgetLineBuilder.builder(line)
                    .unitCost(each[0].movePointLeft(ORE_DECIMALS))
                    .build();
        }
        return BudgetLineBuilder.builder(line)
                .unitCost(null)
                .lumpSum(total)
                .persons(persons(line))
                .occasions(occasions(line))
                .build();
    }

    private static int persons(BudgetLine line) {
        return BudgetTotals.count(line.persons());
    }

    private static int occasions(BudgetLine line) {
        return BudgetTotals.count(line.occasions());
    }
}
