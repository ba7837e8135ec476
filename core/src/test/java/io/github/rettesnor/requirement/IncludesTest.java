// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncludesTest {

    @Test
    void oneElementWithTheCodeIsEnough() {
        assertThat(Reported.by(includes("indicators", "kind", "OUTCOME"), example()))
                .containsExactly("PASSED");
        assertThat(Reported.by(includes("applicants", "type", "NATIONAL_REGISTRY"), example()))
                .containsExactly("PASSED");
    }

    @Test
    void noneIsViolatedAtTheList() {
        assertThat(Reported.by(includes("indicators", "kind", "PROCESS"), example()))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {codes=PROCESS}");
        assertThat(Reported.by(
                        includes("indicators", "kind", "OUTCOME"),
                        ApplicationBuilder.from(example()).withIndicators(List.of())))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {codes=OUTCOME}");
    }

    @Test
    void whereOneDoesNotStateWhatItIsTheRuleIsNotEvaluated() {
        assertThat(Reported.by(
                        includes("indicators", "kind", "OUTCOME"),
                        ApplicationBuilder.from(example())
                                .withIndicators(List.of(
                                        IndicatorBuilder.builder()
                                                .kind(IndicatorKind.PROCESS)
                                                .build(),
                                        IndicatorBuilder.builder().build(),
                                        IndicatorBuilder.builder().build()))))
                .containsExactly(
                        "NOT_EVALUATED", "NOT_EVALUATED indicators[1].kind: unstated {codes=OUTCOME, number=2}");
    }
}
