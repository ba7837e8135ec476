// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.no.Norway;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.Currency;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Ten times as many violations take about ten times as long. Were it quadratic, they would take a hundred times as long. */
class ManyViolationsTest {

    private static final int FEW = 200;
    private static final int MANY = 2000;
    private static final int MOST_TIMES_AS_LONG = 40;

    @Test
    void byTheRuleSetsOwnValidatorTheyTakeLinearTime() {
        Validator validator = RuleSetValidator.of(Norway.budget(2019));
        assertLinear(validator::validate);
    }

    @Test
    void byConformsTheyTakeLinearTime() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertLinear(budget -> validator.validate(new Accounts(budget)));
        }
    }

    private static void assertLinear(Function<Budget, Set<?>> validate) {
        long few = shortest(validate, incomplete(FEW));
        long many = shortest(validate, incomplete(MANY));
        assertThat((double) many / few).isLessThan(MOST_TIMES_AS_LONG);
    }

    private static long shortest(Function<Budget, Set<?>> validate, Budget budget) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            int violations = validate.apply(budget).size();
            shortest = Math.min(shortest, System.nanoTime() - start);
            assertThat(violations).isGreaterThanOrEqualTo(budget.lines().size());
        }
        return shortest;
    }

    private static Budget incomplete(int lines) {
        BudgetLine line = BudgetLineBuilder.builder().category(Category.TRAVEL).build();
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(Collections.nCopies(lines, line))
                .build();
    }

    private record Accounts(@Conforms("no:budget:2019") Budget budget) {}
}
