// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.LineCost;
import io.github.rettesnor.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A budget whose lines are being cut. */
final class CuttableBudget {

    private final List<Rule> rules;
    private final Budget budget;
    private final Currency currency;
    private final BudgetTotals totals;
    private final BigDecimal[] left;
    private final Map<Reason, BigDecimal> cuts = new LinkedHashMap<>();

    private CuttableBudget(List<Rule> rules, Budget budget, Currency currency, BudgetTotals totals) {
        this.rules =
                rules.stream().filter(rule -> rule.severity() == Severity.ERROR).toList();
        this.budget = budget;
        this.currency = currency;
        this.totals = totals;
        left = new BigDecimal[budget.lines().size()];
        for (int line = 0; line < left.length; line++) {
            left[line] = isOfGrant(line) ? Objects.requireNonNull(totals.line(line)) : BigDecimal.ZERO;
        }
    }

    static Optional<CuttableBudget> of(List<Rule> rules, Set<Category> categories, Budget budget) {
        Currency currency = budget.currency();
        BudgetTotals totals = new BudgetTotals(budget, categories);
        boolean otherCurrency = rules.stream()
                .anyMatch(rule -> rule.requirement() instanceof Denominated fixed
                        && !fixed.currency().equals(currency));
        return currency == null || otherCurrency || !totals.isComplete() || totals.hasOpen()
                ? Optional.empty()
                : Optional.of(new CuttableBudget(rules, budget, currency, totals));
    }

    LeastCuts cut() {
        for (Rule rule : rules) {
            if (rule.requirement() instanceof NoLinesOf forbidden) {
                positions(List.of(forbidden.category())).forEach(line -> cut(List.of(line), rule.id(), left[line]));
            }
        }
        for (Rule rule : rules) {
            if (rule.requirement() instanceof PerHeadAtMost most) {
                Ceiling ceiling = Ceiling.of(most.category(), most.ceiling());
                if (ceiling.currency().equals(currency)) {
                    cutTo(ceiling, rule.id());
                }
            }
        }
        while (cutShares()) {
            // a line that is cut falls to a whole unit, so that another share may have grown
        }
        List<LeastCuts.Cut> all = new ArrayList<>();
        cuts.forEach((reason, amount) ->
                all.add(new LeastCuts.Cut(reason.line(), reason.rule(), ExactMoney.of(amount, currency))));
        all.sort(Comparator.comparingInt(LeastCuts.Cut::line));
        BigDecimal total = cuts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LeastCuts(all, ExactMoney.of(total, currency), after());
    }

    private boolean isOfGrant(int line) {
        return totals.payer(line) == Payer.GRANT;
    }

    private List<Integer> positions(List<Category> categories) {
        return IntStream.range(0, left.length)
                .filter(line -> isOfGrant(line) && categories.contains(category(line)))
                .boxed()
                .toList();
    }

    private Category category(int line) {
        return Objects.requireNonNull(budget.lines().get(line).category());
    }

    /** Lump sums first: they can be cut by any unit, while unit costs fall by whole units for each head. */
    private void cutTo(Ceiling ceiling, RuleId rule) {
        Activities activities = new Activities(ceiling, totals);
        for (int line : positions(List.of(ceiling.category()))) {
            BudgetLine of = budget.lines().get(line);
            if (of.unitCost() != null || of.persons() != null) {
                activities.add(line, false);
            }
        }
        Stream.concat(activities.alone().stream(), activities.named().stream()).forEach(activity -> {
            PerHead.cuts(activity.groups(totals, false), ceiling).forEach((group, amount) -> {
                List<Integer> order = new ArrayList<>(group.lines());
                order.sort(Comparator.comparing(line -> budget.lines().get(line).unitCost() != null));
                BigDecimal before = order.stream().map(line -> left[line]).reduce(BigDecimal.ZERO, BigDecimal::add);
                cut(order, rule, amount.subtract(group.total().subtract(before)));
            });
        });
    }

    /** Cuts what the shares need; each starts from what the others have left. Returns whether anything was cut. */
    private boolean cutShares() {
        Map<RuleId, BigDecimal> needed = new LinkedHashMap<>();
        List<Rule> shares = rules.stream()
                .filter(rule -> rule.requirement() instanceof ShareAtMost)
                .toList();
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Rule rule : shares) {
                BigDecimal more = missing((ShareAtMost) rule.requirement(), needed, shares);
                if (more.signum() > 0) {
                    needed.merge(rule.id(), more, BigDecimal::add);
                    settled = false;
                }
            }
        }
        for (Rule rule : shares) {
            BigDecimal amount = needed.getOrDefault(rule.id(), BigDecimal.ZERO);
            cut(order(((ShareAtMost) rule.requirement()).categories(), amount), rule.id(), amount);
        }
        return !needed.isEmpty();
    }

    /** The largest lines first. Social costs follow from salary, so they go before it where none of it would be left. */
    private List<Integer> order(List<Category> categories, BigDecimal amount) {
        List<Integer> lines = new ArrayList<>(positions(categories));
        Comparator<Integer> order =
                Comparator.<Integer, BigDecimal>comparing(line -> left[line]).reversed();
        BigDecimal salary = positions(List.of(Category.SALARY)).stream()
                .map(line -> left[line])
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isAllOfIt = salary.subtract(amount)
                        .setScale(Amounts.decimals(currency), RoundingMode.FLOOR)
                        .signum()
                <= 0;
        lines.sort(
                isAllOfIt
                        ? Comparator.<Integer, Boolean>comparing(line -> !Category.SOCIAL_COSTS.equals(category(line)))
                                .thenComparing(order)
                        : order);
        return lines;
    }

    private BigDecimal missing(ShareAtMost share, Map<RuleId, BigDecimal> needed, List<Rule> shares) {
        BigDecimal funds = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < left.length; line++) {
            funds = funds.add(left[line]);
            sum = share.categories().contains(category(line)) ? sum.add(left[line]) : sum;
        }
        for (Rule rule : shares) {
            BigDecimal cut = needed.getOrDefault(rule.id(), BigDecimal.ZERO);
            boolean isWithin = share.categories().containsAll(((ShareAtMost) rule.requirement()).categories());
            funds = funds.subtract(cut);
            sum = isWithin ? sum.subtract(cut) : sum;
        }
        Shares shared = new Shares(share.limit(), currency);
        return shared.limitsAnything() ? shared.room(sum, funds).negate() : BigDecimal.ZERO;
    }

    /** Cuts some lines in their order. A line that is cut falls to a whole unit of the currency. */
    private void cut(List<Integer> lines, RuleId rule, BigDecimal amount) {
        BigDecimal open = amount;
        for (int line : lines) {
            if (open.signum() > 0 && left[line].signum() > 0) {
                BigDecimal kept = left[line]
                        .subtract(open)
                        .max(BigDecimal.ZERO)
                        .setScale(Amounts.decimals(currency), RoundingMode.FLOOR);
                BigDecimal here = left[line].subtract(kept);
                cuts.merge(new Reason(line, rule), here, BigDecimal::add);
                left[line] = kept;
                open = open.subtract(here);
            }
        }
    }

    private Budget after() {
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        cuts.keySet()
                .forEach(reason ->
                        lines.set(reason.line(), costing(budget.lines().get(reason.line()), left[reason.line()])));
        BigDecimal asked = Stream.of(left).reduce(BigDecimal.ZERO, BigDecimal::add);
        BudgetBuilder after = BudgetBuilder.builder(budget).lines(lines);
        return (budget.requested() == null ? after : after.requested(Amounts.rounded(asked, currency))).build();
    }

    private BudgetLine costing(BudgetLine line, BigDecimal total) {
        int decimals = Amounts.decimals(currency);
        BigDecimal heads = People.of(line).heads();
        BigDecimal[] each = total.movePointRight(decimals).divideAndRemainder(heads);
        if (line.unitCost() != null && each[1].signum() == 0) {
            return BudgetLineBuilder.builder(line)
                    .unitCost(each[0].movePointLeft(decimals))
                    .build();
        }
        return BudgetLineBuilder.builder(line)
                .unitCost(null)
                .lumpSum(total)
                .persons(LineCost.persons(line))
                .occasions(LineCost.occasions(line))
                .build();
    }

    private record Reason(int line, RuleId rule) {}
}
