// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Budget;
import jakarta.validation.Valid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application with a rule set that does not exist does not start. */
class StartTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    RettesnorAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    JacksonAutoConfiguration.class));

    @Test
    void eachUnknownRuleSetIsNamedWithItsPlaceAndTheNearest() {
        application
                .withBean(Mistyped.class)
                .run(started -> assertThat(started)
                        .getFailure()
                        .message()
                        .satisfies(message -> assertThat(message.lines())
                                .hasSize(4)
                                .allSatisfy(line -> assertThat(line).contains("unknown rule set"))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("Mistyped.parameter(budget): ")
                                        .contains("'no:budget:2091'", "'no:budget:2019'"))
                                .anySatisfy(line -> assertThat(line).startsWith("Mistyped.list(budgets): "))
                                .anySatisfy(line -> assertThat(line).startsWith("Wrapped.budget: "))
                                .anySatisfy(line -> assertThat(line).startsWith("Checked.budget: "))));
    }

    @Test
    void aLocationWithoutAFileIsNamed() {
        application
                .withPropertyValues("rettesnor.rules=classpath:calls/none.yaml")
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessage("rettesnor.rules: there is no file classpath:calls/none.yaml"));
    }

    @Test
    void theRuleSetsOfModulesAndFilesAreABean() {
        application
                .withPropertyValues("rettesnor.rules=classpath:calls/budget-2027.yaml")
                .run(started -> {
                    RettesnorRules rules = started.getBean(RettesnorRules.class);
                    assertThat(rules.get("no:budget:2027").id()).hasToString("no:budget:2027");
                    assertThat(rules.get("no:budget:2019").id()).hasToString("no:budget:2019");
                });
    }

    record Wrapped(@Conforms("no:budget:2020") Budget budget) {}

    record Checked(@Conforms("no:budget:2021") Budget budget) {}

    @RestController
    static class Mistyped {

        public void parameter(@RequestBody @Conforms("no:budget:2091") Budget budget) {}

        public void list(@RequestBody List<@Conforms("no:budget:1019") Budget> budgets) {}

        public void cascaded(@RequestBody @Valid Wrapped wrapped) {}

        public void checked(@RequestBody @Validated Checked checked) {}
    }
}
