// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The co-funding is at least a share of what the project costs, which is what the grant is asked to pay and the co-funding together. Lines
 * that the co-funding pays are part of the co-funding and not added to it. The comparison is exact: 200 000 of 1 000 000 kr is 20 %.
 *
 * <p>Where no amount asked for is stated and it is not known who pays some lines, the co-funding may pay some of them or come on top of them.
 * The rule is passed or violated only if it is so both ways.
 *
 * @param limit the smallest share, less than the whole
 */
public record CoFundingAtLeast(Share limit) implements BudgetRequirement {

    private static final BigDecimal COST = new BigDecimal("1000000.00");

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is the whole
     */
    public CoFundingAtLeast {
        if (limit.value().compareTo(BigDecimal.ONE) >= 0) {
            throw new Refusal("refused.all-co-funding", Map.of());
        }
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    /** A million in all, of which the co-funding pays the limit, and 0.01 less than that. */
    @Override
    public Example example(Class<?> document) {
        BigDecimal least = COST.multiply(limit.value()).setScale(2, RoundingMode.UP);
        return new Example(example(least), example(least.subtract(Limits.LEAST)));
    }

    private static Object example(BigDecimal coFunding) {
        return Fragments.merged(
                Fragments.fields(
                        "requested",
                        COST.subtract(coFunding),
                        "coFunding",
                        List.of(Fragments.fields("source", Fragments.SOME_TEXT, "amount", coFunding))),
                BudgetExamples.lines(BudgetExamples.line(Category.OTHER, COST)));
    }

    @Override
    public Set<String> figureNames() {
        return Set.of(
                "amount", "cost", "share", "limit", "shortfall", "total", "requested", "coFunding", "open", "funds");
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        Path path = examination.path().field("coFunding");
        Currency currency = examination.currency(budget);
        if (totals.lines().isEmpty()) {
            return examination.notEvaluated(examination.path().field("lines"), "no-lines", Figures.NONE);
        } else if (currency == null || !examination.isInCurrency(budget)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        } else if (!totals.hasAllTotals()) {
            return examination.notEvaluated(examination.path().field("lines"), "incomplete", Figures.NONE);
        } else if (totals.funding().left() == null) {
            return examination.notEvaluated(path, "co-funding-missing", Figures.NONE);
        }
        GrantFunds grant = new GrantFunds(budget, totals, currency);
        Outcome unknown = grant.unknown(() -> Figures.of("total", amount(totals.funds(), currency)), examination);
        if (unknown != null) {
            return unknown;
        }
        BigDecimal stated = budget.coFunding().stream()
                .map(CoFunding::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal within = stated.add(Objects.requireNonNull(grant.funds()));
        BigDecimal onTop = stated.add(totals.funds());
        boolean isAsked = budget.requested() != null;
        BigDecimal cost = isAsked && grant.mayBeAll() ? onTop : within;
        boolean isWithin = isWithin(stated, cost);
        if (!isAsked && isWithin && !isWithin(stated, onTop)) {
            return examination.notEvaluated(
                    path,
                    "on-top",
                    Figures.of("amount", amount(stated, currency))
                            .and("cost", amount(within, currency))
                            .and("total", amount(onTop, currency))
                            .and("limit", Figures.share(limit)));
        }
        return judge(stated, cost, isWithin ? Outcome.PASSED : Outcome.VIOLATED, currency, examination);
    }

    private boolean isWithin(BigDecimal stated, BigDecimal cost) {
        return stated.compareTo(limit.value().multiply(cost)) >= 0;
    }

    private Outcome judge(
            BigDecimal stated, BigDecimal cost, Outcome outcome, Currency currency, Examination examination) {
        Path path = examination.path().field("coFunding");
        Figures figures = Figures.of("amount", amount(stated, currency)).and("cost", amount(cost, currency));
        return new Shares(limit, currency).atLeast(stated, cost, outcome, path, figures, examination);
    }
}
