// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of accounts: some categories together are at most a share of what was spent of the grant, less what was paid back. Where the
 * sum of the accounts is zero or less, or it is not known who paid a line, the rule cannot be evaluated.
 *
 * @param categories the categories; without such lines of the grant the rule does not apply
 * @param limit the largest share, 0 to 1
 */
public record SpentShareAtMost(List<Category> categories, Share limit) implements BudgetRequirement {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty, or names a category twice
     */
    public SpentShareAtMost {
        categories = Limits.categories(categories);
    }

    @Override
    public BudgetNeeds needs() {
        return BudgetNeeds.ofSums();
    }

    /** A million in all, of which the first category is the limit, and 0.01 more than that. */
    @Override
    public @Nullable Example example(Class<?> document) {
        return BudgetExamples.share(categories.get(0), limit);
    }

    @Override
    public Outcome examine(Budget accounts, Examination examination) {
        BudgetTotals totals = examination.spent(accounts);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        Path path = examination.path().field("lines");
        if (totals.lines().isEmpty()) {
            return lines.unknown();
        } else if (categories.stream().noneMatch(lines::has) && totals.firstUnknown() < 0) {
            return Outcome.NOT_APPLICABLE;
        }
        Currency currency = examination.currency(accounts);
        if (currency == null || !examination.isInCurrency(accounts)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        } else if (!totals.isComplete()) {
            return examination.notEvaluated(path, "incomplete", Figures.NONE);
        } else if (totals.hasOpen()) {
            return examination.notEvaluated(path, "who-paid", Figures.NONE);
        }
        BigDecimal sum = categories.stream().map(totals::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal funds = totals.funds();
        Figures figures = Figures.of("category", ShareAtMost.named(categories, totals))
                .and("amount", amount(sum, currency))
                .and("total", amount(funds, currency));
        if (funds.signum() <= 0) {
            return examination.notEvaluated(path, "nothing-spent", figures);
        }
        Shares shares = new Shares(limit, currency);
        return shares.isWithin(sum, funds)
                ? Outcome.PASSED
                : examination.violated(
                        path,
                        "violated",
                        figures.and("share", shares.share(sum, funds))
                                .and("limit", Figures.share(limit))
                                .and("excess", amount(shares.excess(sum, funds), currency)));
    }
}
