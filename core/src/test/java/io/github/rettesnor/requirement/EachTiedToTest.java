// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.EachTiedTo.eachTiedTo;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTiedToTest {

    private static List<String> reported(Indicator... indicators) {
        return Reported.by(
                eachTiedTo("indicators", "goals", "1", "7"),
                ApplicationBuilder.from(example()).withIndicators(Arrays.asList(indicators)));
    }

    private static Indicator of(String... goals) {
        return IndicatorBuilder.builder().goals(Arrays.asList(goals)).build();
    }

    @Test
    void oneKnownCodeIsEnoughForAnElement() {
        assertThat(reported(of("1"), of("7", "1"))).containsExactly("PASSED");
    }

    @Test
    void otherCodesBesideAKnownOneDoNoHarm() {
        assertThat(reported(of("12", "7", " "))).containsExactly("PASSED");
    }

    @Test
    void anElementWithoutCodesIsTiedToNothing() {
        assertThat(reported(of("1"), of()))
                .containsExactly("VIOLATED", "VIOLATED indicators[1].goals: missing {number=2, codes=1, 7}");
        assertThat(reported(of(" ", null)))
                .containsExactly("VIOLATED", "VIOLATED indicators[0].goals: missing {number=1, codes=1, 7}");
    }

    @Test
    void anElementWithUnknownCodesAloneIsReportedWithThem() {
        assertThat(reported(of("12", "13"), of("1"), of("70")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED indicators[0].goals: unknown {number=1, codes=1, 7, stated=12, 13}",
                        "VIOLATED indicators[2].goals: unknown {number=3, codes=1, 7, stated=70}");
    }

    @Test
    void anEmptyListAsksForNothing() {
        assertThat(reported()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aFieldThatHoldsNoListIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eachTiedTo("indicators", "kind", "1").on(Application.class))
                .withMessage("'indicators[].kind' is not a list of codes, which is needed here");
    }
}
