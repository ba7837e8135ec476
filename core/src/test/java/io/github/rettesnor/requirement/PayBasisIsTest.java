// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.testing.Reported;
import org.junit.jupiter.api.Test;

class PayBasisIsTest {

    private static final PayBasisIs BASIC = new PayBasisIs(SALARY, PayBasis.BASIC_PAY);

    private static BudgetLine salary(PayBasis basis) {
        return BudgetLineBuilder.builder(line(SALARY, "1")).payBasis(basis).build();
    }

    @Test
    void theRightBasisPasses() {
        assertThat(Reported.by(BASIC, nok(salary(PayBasis.BASIC_PAY)))).containsExactly("PASSED");
    }

    @Test
    void withoutSalaryItDoesNotApply() {
        assertThat(Reported.by(BASIC, nok(line(OTHER, "1")))).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void anotherBasisIsViolatedAndAnUnstatedOneCannotBeJudged() {
        assertThat(Reported.by(BASIC, nok(salary(null), salary(PayBasis.BASIC_PAY), salary(PayBasis.OTHER))))
                .containsExactly(
                        "VIOLATED",
                        "NOT_EVALUATED lines[0].payBasis: unstated {line=1, basis=BASIC_PAY}",
                        "VIOLATED lines[2].payBasis: violated {line=3, basis=BASIC_PAY}");
    }
}
