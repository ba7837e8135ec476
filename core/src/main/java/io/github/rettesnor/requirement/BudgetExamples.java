// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.rule.Fragments.fields;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Example;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Fragments of budgets, for examples. */
final class BudgetExamples {

    /** Some amount. */
    static final BigDecimal ONE = new BigDecimal("1.00");

    /** The smallest amount by which a cost is above a limit. */
    private static final BigDecimal FUNDS = new BigDecimal("1000000.00");

    private BudgetExamples() {}

    static Example of(Object passingLine, Object failingLine) {
        return new Example(lines(passingLine), lines(failingLine));
    }

    static Object lines(Object... lines) {
        return fields("lines", Arrays.asList(lines));
    }

    static Map<String, Object> lineForOne(Category category, BigDecimal unitCost) {
        return fields("category", category.code(), "unitCost", unitCost, "persons", 1);
    }

    /** A million in all, of which a category is a share, and 0.01 more than that; none where the share is the whole. */
    static @Nullable Example share(Category category, Share limit) {
        BigDecimal most = FUNDS.multiply(limit.value()).setScale(2, RoundingMode.DOWN);
        return limit.value().compareTo(BigDecimal.ONE) < 0
                ? new Example(shared(category, most), shared(category, most.add(Limits.LEAST)))
                : null;
    }

    /** A million in all, of which a category is a share, and 0.01 less than that; none where the share is nothing. */
    static @Nullable Example shareAtLeast(Category category, Share limit) {
        BigDecimal least = FUNDS.multiply(limit.value()).setScale(2, RoundingMode.UP);
        return limit.value().signum() > 0
                ? new Example(halved(category, least), halved(category, least.subtract(Limits.LEAST)))
                : null;
    }

    /** One line of a category whose total is a limit in its currency, and one that differs from it by an amount. */
    static Example total(Category category, MonetaryAmount limit, BigDecimal off) {
        BigDecimal number = ExactMoney.number(limit);
        return of(line(category, number), line(category, number.add(off)))
                .within(fields("currency", ExactMoney.currency(limit).getCurrencyCode()));
    }

    private static Object shared(Category category, BigDecimal part) {
        Category other = other(category);
        BigDecimal rest = FUNDS.subtract(part);
        return lines(line(category, part), line(other, half(rest)), line(other, rest.subtract(half(rest))));
    }

    /** Both parts in two lines, so that none of them is as much as all others. */
    private static Object halved(Category category, BigDecimal part) {
        Category other = other(category);
        BigDecimal half = half(part);
        BigDecimal rest = FUNDS.subtract(part);
        return lines(
                line(category, half),
                line(category, part.subtract(half)),
                line(other, half(rest)),
                line(other, rest.subtract(half(rest))));
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
    }

    private static Category other(Category category) {
        return category.equals(Category.OTHER) ? Category.TRAVEL : Category.OTHER;
    }

    static Map<String, Object> line(Category category, BigDecimal unitCost) {
        return fields("category", category.code(), "unitCost", unitCost);
    }
}
