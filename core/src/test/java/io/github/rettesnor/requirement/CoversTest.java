// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Covers.covers;
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

class CoversTest {

    private static List<String> reported(Indicator... indicators) {
        return Reported.by(
                covers("indicators", "goals", 2, "1", "7", "11"),
                ApplicationBuilder.from(example()).withIndicators(Arrays.asList(indicators)));
    }

    private static Indicator of(String... goals) {
        return IndicatorBuilder.builder().goals(Arrays.asList(goals)).build();
    }

    @Test
    void twoElementsOfOneCodeEachCoverTwo() {
        assertThat(reported(of("1"), of("7"))).containsExactly("PASSED");
    }

    @Test
    void oneElementCanCoverThemAll() {
        assertThat(reported(of("1", "7", "11"))).containsExactly("PASSED");
        assertThat(reported(of(), of("11", "1"), of())).containsExactly("PASSED");
    }

    @Test
    void theSameCodeTwiceIsOne() {
        assertThat(reported(of("7", "7"), of("7")))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {covered=1, minimum=2}");
    }

    @Test
    void unknownAndBlankCodesDoNotCount() {
        assertThat(reported(of("1", "12"), of(" ", null)))
                .containsExactly("VIOLATED", "VIOLATED indicators: violated {covered=1, minimum=2}");
    }

    @Test
    void anEmptyListCoversNone() {
        assertThat(reported()).containsExactly("VIOLATED", "VIOLATED indicators: violated {covered=0, minimum=2}");
    }

    @Test
    void aFieldThatHoldsNoListIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> covers("indicators", "name", 1, "1").on(Application.class))
                .withMessage("'indicators[].name' is not a list of codes, which is needed here");
    }
}
