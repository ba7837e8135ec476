// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.SOCIAL_COSTS;
import static io.github.rettesnor.requirement.EachLineHas.eachLineHas;
import static io.github.rettesnor.testing.Applications.example;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.testing.Reported;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EachLineHasTest {

    private static final EachLineHas NEED = eachLineHas(SALARY, "need", "answers[salary-need]");

    private static Application with(BudgetLine... lines) {
        return ApplicationBuilder.from(example()).withBudget(nok(lines));
    }

    private static BudgetLine salary(String need) {
        return BudgetLineBuilder.builder(line(SALARY, "1")).need(need).build();
    }

    @Test
    void everyLineMustStateIt() {
        assertThat(Reported.by(NEED, with(salary("x"), salary("y")))).containsExactly("PASSED");
        assertThat(Reported.by(NEED, with(salary(" "), line(OTHER, "1"), salary("x"), salary(null))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED budget.lines[0].need: violated {line=1, category=SALARY}",
                        "VIOLATED budget.lines[3].need: violated {line=4, category=SALARY}");
    }

    @Test
    void onceForAllWillDo() {
        Application application =
                ApplicationBuilder.from(with(salary(null))).withAnswers(Map.of("salary-need", "Prosjektleder"));
        assertThat(Reported.by(NEED, application)).containsExactly("PASSED");
    }

    @Test
    void withoutSalaryNothingIsAsked() {
        assertThat(Reported.by(NEED, with(line(OTHER, "1")))).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void withoutLinesItCannotBeJudged() {
        assertThat(Reported.by(NEED, example()))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED budget.lines: no-lines");
    }

    @Test
    void socialCostsWithoutSalaryCannotBeJudged() {
        assertThat(Reported.by(NEED, with(line(SOCIAL_COSTS, "1"))))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED budget.lines[0].category: social-costs-only {line=1}");
        assertThat(Reported.by(NEED, with(line(SOCIAL_COSTS, "0")))).containsExactly("NOT_APPLICABLE");
        assertThat(Reported.by(NEED, with(line(SOCIAL_COSTS, "1"), salary("x"))))
                .containsExactly("PASSED");
    }

    @Test
    void anyFieldOfALineCanBeAskedFor() {
        EachLineHas competence = eachLineHas(OTHER, "competence", "answers[x]");
        assertThat(Reported.by(competence, with(salary("x"), line(OTHER, "1"))))
                .containsExactly("VIOLATED", "VIOLATED budget.lines[1].competence: violated {line=2, category=OTHER}");
    }

    @Test
    void onlyAnApplicationCanStateItOnceForAllLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eachLineHas(SALARY, "need", "title").on(Invitation.class))
                .withMessage(
                        "the requirement 'each-line-has' is about documents of the kind Application, not Invitation");
    }
}
