// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.testing.Reported;
import org.junit.jupiter.api.Test;

class NoLinesOfTest {

    private static final NoLinesOf NO_OVERHEAD = new NoLinesOf(OVERHEAD);

    @Test
    void aBudgetWithoutSuchLinesPasses() {
        assertThat(Reported.by(NO_OVERHEAD, nok(line(OTHER, "1")))).containsExactly("PASSED");
    }

    @Test
    void aLineOfNothingAsksForNothing() {
        assertThat(Reported.by(NO_OVERHEAD, nok(line(OVERHEAD, "0.00")))).containsExactly("PASSED");
    }

    @Test
    void oneOreIsViolated() {
        assertThat(Reported.by(NO_OVERHEAD, nok(line(OVERHEAD, "0"), line(OVERHEAD, null, "0.01", 2, 1))))
                .containsExactly("VIOLATED", "VIOLATED lines[1]: violated {line=2, category=OVERHEAD, amount=0.02}");
    }

    @Test
    void aLineWithoutUsableCostCannotBeJudged() {
        assertThat(Reported.by(NO_OVERHEAD, nok(line(OVERHEAD, "-1"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0]: no-cost {line=1, category=OVERHEAD}");
    }

    @Test
    void withoutLinesItCannotBeJudged() {
        assertThat(Reported.by(NO_OVERHEAD, nok())).containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines: no-lines");
    }

    @Test
    void aLineOfUnknownCategoryMayBeOne() {
        assertThat(Reported.by(NO_OVERHEAD, nok(line(Category.of("OVERHED"), "1"), line(OTHER, "1"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED lines[0].category: unknown-category {line=1}");
        assertThat(Reported.by(NO_OVERHEAD, nok(line(null, "1"))).get(0)).isEqualTo("NOT_EVALUATED");
    }

    @Test
    void aViolationWithoutCurrencyHasNoAmount() {
        assertThat(Reported.by(
                        NO_OVERHEAD,
                        BudgetBuilder.from(nok(line(OVERHEAD, "1"))).withCurrency(null)))
                .containsExactly("VIOLATED", "VIOLATED lines[0]: no-amount {line=1, category=OVERHEAD}");
    }
}
