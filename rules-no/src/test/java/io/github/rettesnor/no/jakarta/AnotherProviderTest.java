// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.no.Norway;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.Test;

/** With Apache BVal, and without Hibernate Validator anywhere. */
class AnotherProviderTest {

    private final Validator validator = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    private final Application application = ApplicationBuilder.builder()
            .goals(List.of("${7*7}", "{message}", "#{1+1}", "\\{x\\} \\$ \\\\"))
            .budget(BudgetBuilder.builder()
                    .currency(Currency.getInstance("NOK"))
                    .lines(List.of(BudgetLineBuilder.builder()
                            .category(Category.TRAVEL)
                            .unitCost(new BigDecimal("2300.01"))
                            .build()))
                    .build())
            .build();

    @Test
    void everyFindingIsReportedAtItsPlaceInTheLanguageOfTheRuleSet() {
        assertThat(validator.validate(new Sent(application)))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .contains(
                        "application.budget.lines[0].unitCost: Linje 1 kommer på 2\u00a0300,01\u00a0kr per deltaker per reise."
                                + " Taket for reiseutgifter er 2\u00a0300\u00a0kr.")
                .containsExactlyInAnyOrderElementsOf(
                        Norway.grantApplication(2019).check(application).findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(finding -> "application." + finding.path() + ": "
                                        + finding.message(Locale.forLanguageTag("nb")))
                                .toList());
    }

    @Test
    void whatIsEncouragedCanBeAskedFor() {
        assertThat(validator.validate(new Encouraging(application)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("application.method.kind");
        assertThat(validator.validate(new Sent(application)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .doesNotContain("application.method.kind");
    }

    @Test
    void nothingIsReportedOfADocumentThatIsNotThere() {
        assertThat(validator.validate(new Sent(null))).isEmpty();
    }

    @Test
    void aMessageGroupsAndPayloadAreTheClients() {
        assertThat(validator.validate(new Own(application))).isEmpty();
        assertThat(validator.validate(new Own(application), Strict.class))
                .isNotEmpty()
                .allSatisfy(violation -> {
                    assertThat(violation.getMessage()).isEqualTo("not acceptable");
                    assertThat(violation.getConstraintDescriptor().getPayload())
                            .isEqualTo(java.util.Set.of(Urgent.class));
                });
    }

    @Test
    void oneDocumentCanHaveToConformToSeveralRuleSets() {
        Budget budget = BudgetBuilder.builder().build();
        assertThat(validator.validate(new Twice(budget)))
                .extracting(ConstraintViolation::getPropertyPath)
                .asString()
                .contains("budget.lines", "budget.currency");
    }

    @Test
    void aMistypedRuleSetIsReportedWithTheNearest() {
        assertThatThrownBy(() -> validator.validate(new Mistyped(application)))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessageContaining(
                        "unknown rule set 'no:grant-aplication:2019'; did you mean 'no:grant-application:2019'?");
    }

    @Test
    void aRuleSetForOtherDocumentsIsAnError() {
        assertThatThrownBy(() -> validator.validate(new Wrong(application)))
                .isInstanceOf(ValidationException.class)
                .satisfiesAnyOf(
                        error -> assertThat(error).isInstanceOf(UnexpectedTypeException.class),
                        error -> assertThat(error).hasRootCauseInstanceOf(ConstraintDeclarationException.class));
    }

    record Sent(@Conforms("no:grant-application:2019") Application application) {}

    record Encouraging(
            @Conforms(value = "no:grant-application:2019", atLeast = Severity.WARNING)
            Application application) {}

    record Own(
            @Conforms(
                    value = "no:grant-application:2019",
                    message = "not acceptable",
                    groups = Strict.class,
                    payload = Urgent.class)
            Application application) {}

    record Twice(
            @Conforms("no:budget:2019") @Conforms(value = "no:budget:2019", atLeast = Severity.INFO)
            Budget budget) {}

    record Mistyped(@Conforms("no:grant-aplication:2019") Document application) {}

    record Wrong(@Conforms("no:budget:2019") Document application) {}

    interface Strict {}

    interface Urgent extends Payload {}
}
