// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
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
    private final List<Demand> demands = new ArrayList<>();
    private boolean isOnlyChoice = true;

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

    /** The least cuts; empty where it is not certain that they are. */
    Optional<LeastCuts> cut() {
        for (Rule rule : rules) {
            if (rule.requirement() instanceof NoLinesOf forbidden) {
                positions(List.of(forbidden.category())).forEach(line -> cut(List.of(line), rule.id(), left[line]));
            } else if (rule.requirement() instanceof CostPerOccasionAtMost most
                    && SumLimit.isIn(currency, most.ceiling())) {
                positions(List.of(most.category())).forEach(line -> cutTo(most, line, rule.id()));
            }
        }
        for (Rule rule : rules) {
            if (rule.requirement() instanceof PerHeadAtMost most && SumLimit.isIn(currency, most.ceiling())) {
                cutTo(Ceiling.of(most.category(), most.ceiling()), rule.id());
            }
        }
        List<Integer> paid =
                IntStream.range(0, left.length).filter(this::isOfGrant).boxed().toList();
        rules.stream()
                .flatMap(rule -> SumLimit.of(rule, paid, budget.lines(), currency))
                .sorted(Comparator.comparing(sum -> sum.lines().size()))
                .forEach(sum -> {
                    BigDecimal excess = sum(sum.lines()).subtract(sum.limit());
                    demand(excess, sum.lines(), false);
                    cut(order(sum.lines(), excess), sum.rule(), excess);
                });
        while (cutShares()) {
            // a line that is cut falls to a whole unit, so that another share may have grown
        }
        List<LeastCuts.Cut> all = new ArrayList<>();
        cuts.forEach((reason, amount) ->
                all.add(new LeastCuts.Cut(reason.line(), reason.rule(), ExactMoney.of(amount, currency))));
        all.sort(Comparator.comparingInt(LeastCuts.Cut::line));
        BigDecimal total = cuts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Budget after =
                CutLines.of(budget, cuts.keySet().stream().map(Reason::line).toList(), left, currency);
        return isOnlyChoice && Demand.areLeast(demands)
                ? Optional.of(new LeastCuts(all, ExactMoney.of(total, currency), after))
                : Optional.empty();
    }

    private BigDecimal sum(List<Integer> lines) {
        return lines.stream().map(line -> left[line]).reduce(BigDecimal.ZERO, BigDecimal::add);
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

    /** One line to a ceiling for each person and occasion; a lump sum only if it states for how many. */
    private void cutTo(CostPerOccasionAtMost most, int line, RuleId rule) {
        BudgetLine of = budget.lines().get(line);
        if (of.unitCost() != null || (of.persons() != null && of.occasions() != null)) {
            BigDecimal ceiling = People.of(of).most(ExactMoney.number(most.ceiling()));
            cut(List.of(line), rule, left[line].subtract(ceiling));
        }
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
        Stream.concat(activities.alone().stream(), activities.named().stream())
                .map(activity -> activity.groups(totals, false))
                .forEach(groups -> cutTo(ceiling, groups, rule));
    }

    private void cutTo(Ceiling ceiling, Collection<SamePeople> groups, RuleId rule) {
        List<Integer> all =
                groups.stream().flatMap(group -> group.lines().stream()).toList();
        isOnlyChoice &= groups.size() == 1 || cuts.keySet().stream().noneMatch(cut -> all.contains(cut.line()));
        PerHead.cuts(groups, ceiling).forEach((group, amount) -> {
            List<Integer> order = new ArrayList<>(group.lines());
            order.sort(Comparator.comparing(line -> budget.lines().get(line).unitCost() != null));
            demand(amount, all, false);
            cut(order, rule, amount.subtract(group.total().subtract(sum(order))));
        });
    }

    /** Cuts what the shares need; each starts from what the others have left. Returns whether anything was cut. */
    private boolean cutShares() {
        Map<RuleId, BigDecimal> needed = new LinkedHashMap<>();
        // what is cut for some categories counts for a share of more of them, and so goes before it
        List<Rule> shares = rules.stream()
                .filter(rule -> rule.requirement() instanceof ShareAtMost)
                .sorted(Comparator.comparing(rule -> categories(rule).size()))
                .toList();
        boolean settled = false;
        while (!settled && isOnlyChoice) {
            settled = true;
            for (Rule rule : shares) {
                ShareAtMost share = (ShareAtMost) rule.requirement();
                BigDecimal more = missing(share, needed, shares);
                if (more.signum() > 0) {
                    isOnlyChoice &= shares.stream()
                            .filter(wider -> needed.containsKey(wider.id()))
                            .noneMatch(wider -> share.isPartOf(categories(wider)));
                    BigDecimal all = needed.merge(rule.id(), more, BigDecimal::add);
                    // more than there is: shares that have some categories in common would grow for ever
                    isOnlyChoice &= all.compareTo(whole(sum(positions(share.categories())), RoundingMode.CEILING)) <= 0;
                    settled = false;
                }
            }
        }
        for (Rule rule : shares) {
            BigDecimal amount = needed.getOrDefault(rule.id(), BigDecimal.ZERO);
            List<Integer> lines = positions(categories(rule));
            demand(amount, lines, true);
            cut(order(lines, amount), rule.id(), amount);
        }
        return !needed.isEmpty();
    }

    private static List<Category> categories(Rule share) {
        return ((ShareAtMost) share.requirement()).categories();
    }

    private BigDecimal whole(BigDecimal amount, RoundingMode mode) {
        return amount.setScale(Amounts.decimals(currency), mode);
    }

    /** The largest lines first. Social costs follow from salary, so they go before it where none of it would be left. */
    private List<Integer> order(List<Integer> unordered, BigDecimal amount) {
        List<Integer> lines = new ArrayList<>(unordered);
        Comparator<Integer> order =
                Comparator.<Integer, BigDecimal>comparing(line -> left[line]).reversed();
        BigDecimal salary = sum(positions(List.of(Category.SALARY)));
        boolean isAllOfIt = whole(salary.subtract(amount), RoundingMode.FLOOR).signum() <= 0;
        lines.sort(
                isAllOfIt
                        ? Comparator.<Integer, Boolean>comparing(line -> !Category.SOCIAL_COSTS.equals(category(line)))
                                .thenComparing(order)
                        : order);
        return lines;
    }

    private BigDecimal missing(ShareAtMost share, Map<RuleId, BigDecimal> needed, List<Rule> shares) {
        BigDecimal funds = Stream.of(left).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = sum(positions(share.categories()));
        for (Rule rule : shares) {
            BigDecimal cut = needed.getOrDefault(rule.id(), BigDecimal.ZERO);
            boolean isWithin = share.categories().containsAll(categories(rule));
            funds = funds.subtract(cut);
            sum = isWithin ? sum.subtract(cut) : sum;
        }
        Shares shared = new Shares(share.limit(), currency);
        return shared.limitsAnything() ? shared.room(sum, funds).negate() : BigDecimal.ZERO;
    }

    private void demand(BigDecimal amount, Collection<Integer> lines, boolean isShare) {
        if (amount.signum() > 0) {
            demands.add(new Demand(Set.copyOf(lines), isShare));
        }
    }

    /** Cuts some lines in their order. A line that is cut falls to a whole unit of the currency. */
    private void cut(List<Integer> lines, RuleId rule, BigDecimal amount) {
        BigDecimal open = amount;
        for (int line : lines) {
            if (open.signum() > 0 && left[line].signum() > 0) {
                BigDecimal kept = whole(left[line].subtract(open).max(BigDecimal.ZERO), RoundingMode.FLOOR);
                BigDecimal here = left[line].subtract(kept);
                cuts.merge(new Reason(line, rule), here, BigDecimal::add);
                left[line] = kept;
                open = open.subtract(here);
            }
        }
    }

    private record Reason(int line, RuleId rule) {}
}
