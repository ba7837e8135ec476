// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.rule.Fragments.fields;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.Example;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/** Fragments of budgets, for examples. */
final class BudgetExamples {

    /** Some amount. */
    static final BigDecimal ONE = new BigDecimal("1.00");

    /** The smallest amount by which a cost is above a limit. */
    static final BigDecimal LEAST = new BigDecimal("0.01");

    private BudgetExamples() {}

    static Example of(Object passingLine, Object failingLine) {
        return new Example(lines(passingLine), lines(failingLine));
    }

    static Object lines(Object... lines) {
        return fields("lines", Arrays.asList(lines));
    }

    static Map<String, Object> line(Category category, BigDecimal unitCost) {
        return fields("category", category.name(), "unitCost", unitCost);
    }
}
