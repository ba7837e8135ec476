// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOfTest {

    private static final OneOf TRACK = oneOf("track", "a", "b");

    private static Application track(String track) {
        return ApplicationBuilder.from(example()).withTrack(track);
    }

    @Test
    void oneOfTheCodesPasses() {
        assertThat(Reported.by(TRACK, track("b"))).containsExactly("PASSED");
    }

    @Test
    void anotherCodeIsViolated() {
        assertThat(Reported.by(TRACK, track("B")))
                .containsExactly("VIOLATED", "VIOLATED track: violated {codes=a, b, number=0, code=B}");
    }

    @Test
    void aMissingCodeIsViolated() {
        assertThat(Reported.by(TRACK, track(" ")))
                .containsExactly("VIOLATED", "VIOLATED track: missing {codes=a, b, number=0}");
    }

    @Test
    void aConstantIsCalledByItsName() {
        OneOf method = oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR");
        Application other =
                ApplicationBuilder.from(example()).withMethod(new ImprovementMethod(MethodKind.OTHER, "Lean"));
        assertThat(Reported.by(method, example())).containsExactly("PASSED");
        assertThat(Reported.by(method, other))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED method.kind: violated {codes=BREAKTHROUGH_SERIES, SIMILAR, number=0, code=OTHER}");
    }

    @Test
    void everyElementIsAskedAndOneThatStatesNothingCannotBeJudged() {
        Application application = ApplicationBuilder.from(example()).withGoals(Arrays.asList("1", null, "12"));
        assertThat(Reported.by(oneOf("goals[]", "1", "2"), application))
                .containsExactly(
                        "VIOLATED",
                        "NOT_EVALUATED goals[1]: unstated {codes=1, 2, number=2}",
                        "VIOLATED goals[2]: violated {codes=1, 2, number=3, code=12}");
        assertThat(Reported.by(
                        oneOf("goals[]", "1"),
                        ApplicationBuilder.from(example()).withGoals(List.of())))
                .containsExactly("NOT_APPLICABLE");
    }

    @Test
    void listsWithinListsAreAsked() {
        Application application = ApplicationBuilder.from(example())
                .withIndicators(List.of(
                        IndicatorBuilder.builder().build(),
                        IndicatorBuilder.builder().goals(List.of("1", "9")).build()));
        assertThat(Reported.by(oneOf("indicators[].goals[]", "1"), application))
                .containsExactly("VIOLATED", "VIOLATED indicators[1].goals[1]: violated {codes=1, number=2, code=9}");
    }

    @Test
    void onlyCodesAreAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf("registry", "x").on(Application.class))
                .withMessage("'registry' is not a code, which is needed here");
    }

    @Test
    void aCodeThatAConstantCannotHaveFailsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneOf("method.kind", "SIMILER").on(Application.class))
                .withMessage("'method.kind' is never 'SIMILER'; did you mean 'SIMILAR'?");
    }
}
