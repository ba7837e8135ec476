// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsTrueTest {

    private static List<String> national(Registry registry) {
        return Reported.by(
                isTrue("registry.national"), ApplicationBuilder.from(example()).withRegistry(registry));
    }

    @Test
    void trueIsTrueAndFalseIsNot() {
        assertThat(national(new Registry("x", true))).containsExactly("PASSED");
        assertThat(national(new Registry("x", false)))
                .containsExactly("VIOLATED", "VIOLATED registry.national: violated");
    }

    @Test
    void whatIsNotStatedOfSomethingThatIsGivenCannotBeJudged() {
        assertThat(national(new Registry("x", null)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED registry.national: unstated");
    }

    @Test
    void whatIsNotThereCannotBeJudged() {
        assertThat(national(null)).containsExactly("NOT_EVALUATED", "NOT_EVALUATED registry.national: unstated");
    }

    @Test
    void aFieldOfTheDocumentItselfIsAlwaysAsked() {
        RegistryProfile profile = new RegistryProfile(null, null, null, null, null, null);
        assertThat(Reported.by(isTrue("national"), profile))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED national: unstated");
    }

    @Test
    void everyElementIsAsked() {
        Application application = ApplicationBuilder.from(example())
                .withIndicators(List.of(
                        IndicatorBuilder.builder().existing(true).build(),
                        IndicatorBuilder.builder().build(),
                        IndicatorBuilder.builder().existing(false).build()));
        assertThat(Reported.by(isTrue("indicators[].existing"), application))
                .containsExactly(
                        "VIOLATED",
                        "NOT_EVALUATED indicators[1].existing: unstated",
                        "VIOLATED indicators[2].existing: violated");
    }

    @Test
    void onlyWhatCanBeTrueIsAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isTrue("title").on(Application.class))
                .withMessage("'title' is not true or false, which is needed here");
    }
}
