// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.jakarta.Findings;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.no.Norway;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTest {

    @Inject
    Office office;

    @Test
    void anApplicationThatBreaksTheRulesIsRefusedWithEachRuleItsPathAndWhatIsWrong() {
        Application application = ApplicationBuilder.builder()
                .goals(List.of("${7*7}", "{finding.nb} \\{x\\} \\$ #{1+1}"))
                .build();
        ConstraintViolationException refusal =
                catchThrowableOfType(ConstraintViolationException.class, () -> office.receive(application));
        assertThat(refusal.getConstraintViolations())
                .extracting(violation -> Findings.of(violation).orElseThrow().rule() + " " + violation.getPropertyPath()
                        + " " + violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        Norway.grantApplication(2019).check(application).findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .map(finding -> finding.rule() + " receive.application." + finding.path() + " "
                                        + finding.message(Locale.forLanguageTag("nb")))
                                .toList());
    }
}
