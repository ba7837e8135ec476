// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.requirement.LinesComplete;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a budget.
 *
 * @param path where the budget stands in the document, empty if it is the document
 * @param complete whether every line has a category and a total
 * @param funds the sum of all lines that have a total
 * @param lines the total of each line, null where none can be reckoned
 * @param categories the categories that have an amount
 */
record BudgetSums(
        String path, boolean complete, Written funds, List<@Nullable Written> lines, List<CategorySum> categories) {

    private static final int DECIMALS = 4;

    static BudgetSums of(String path, Budget budget, RuleSet<?> rules, Language language) {
        boolean allowsNegative = rules.allRules().stream()
                .anyMatch(rule -> rule.requirement() instanceof LinesComplete lines && lines.negative());
        BudgetTotals totals = new BudgetTotals(budget, rules.categories(), allowsNegative);
        Writer writer = new Writer(budget.currency(), language);
        return new BudgetSums(
                path,
                totals.isComplete(),
                writer.amount(totals.funds()),
                IntStream.range(0, budget.lines().size())
                        .<@Nullable Written>mapToObj(line -> writer.amountOrNone(totals.line(line)))
                        .toList(),
                totals.categories().stream()
                        .filter(category -> totals.sum(category).signum() > 0)
                        .map(category -> writer.sum(category, totals))
                        .toList());
    }

    /**
     * The sum of a category.
     *
     * @param category the category
     * @param name its name
     * @param amount the sum of its lines
     * @param share its part of all lines, rounded to four decimals: for the eye, not for a limit
     */
    record CategorySum(Category category, String name, Written amount, Written share) {}

    private record Writer(@Nullable Currency currency, Language language) {

        @Nullable
        Written amountOrNone(@Nullable BigDecimal amount) {
            return amount == null ? null : amount(amount);
        }

        Written amount(BigDecimal amount) {
            return currency == null
                    ? new Written(amount.toPlainString(), language.write(amount))
                    : written(Figures.amount(amount, currency));
        }

        CategorySum sum(Category category, BudgetTotals totals) {
            BigDecimal sum = totals.sum(category);
            BigDecimal share = sum.divide(totals.funds(), DECIMALS, RoundingMode.HALF_UP);
            boolean isRounded = share.multiply(totals.funds()).compareTo(sum) != 0;
            return new CategorySum(
                    category,
                    Sentences.begin(Phrasebook.CORE.term(language, category.code())),
                    amount(sum),
                    written(new Figure.Portion(share, isRounded)));
        }

        private Written written(Figure figure) {
            return Written.of(figure, Phrasebook.CORE, language);
        }
    }
}
