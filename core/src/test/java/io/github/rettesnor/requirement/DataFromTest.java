// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.SourceKind.CLINICAL_DATABASE;
import static io.github.rettesnor.model.SourceKind.OTHER;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFromTest {

    private static final IndicatorSource DATABASE = new IndicatorSource(CLINICAL_DATABASE, "Eksempeldatabasen");

    private static List<String> reported(Indicator... indicators) {
        return Reported.by(
                new DataFrom(CLINICAL_DATABASE),
                ApplicationBuilder.from(example()).withIndicators(List.of(indicators)));
    }

    private static Indicator from(IndicatorSource source) {
        return from(source, null);
    }

    private static Indicator from(IndicatorSource source, String dataPlan) {
        return IndicatorBuilder.builder().source(source).dataPlan(dataPlan).build();
    }

    @Test
    void aNamedSourceOfTheKindPasses() {
        assertThat(reported(from(DATABASE))).containsExactly("PASSED");
        assertThat(reported(from(DATABASE), from(DATABASE))).containsExactly("PASSED");
    }

    @Test
    void aPlanWillDoWhateverTheSource() {
        assertThat(reported(
                        from(null, "Spørreskjema"),
                        from(new IndicatorSource(OTHER, "Journalen"), "Uttrekk"),
                        from(new IndicatorSource(CLINICAL_DATABASE, null), "Avtale"),
                        from(new IndicatorSource(null, "Journalen"), "Uttrekk")))
                .containsExactly("PASSED");
    }

    @Test
    void aSourceOfTheKindMustBeNamed() {
        assertThat(reported(from(DATABASE), from(new IndicatorSource(CLINICAL_DATABASE, " "))))
                .containsExactly(
                        "VIOLATED", "VIOLATED indicators[1].source.name: no-name {number=2, kind=CLINICAL_DATABASE}");
    }

    @Test
    void aSourceOfAnotherKindAsksForAPlan() {
        assertThat(reported(from(new IndicatorSource(OTHER, "Journalen"))))
                .containsExactly(
                        "VIOLATED", "VIOLATED indicators[0].dataPlan: no-plan {number=1, kind=CLINICAL_DATABASE}");
        assertThat(reported(from(new IndicatorSource(OTHER, null), " ")))
                .containsExactly(
                        "VIOLATED", "VIOLATED indicators[0].dataPlan: no-plan {number=1, kind=CLINICAL_DATABASE}");
    }

    @Test
    void anIndicatorWithNeitherSourceNorPlanIsViolated() {
        assertThat(reported(from(DATABASE), from(DATABASE), from(null)))
                .containsExactly(
                        "VIOLATED", "VIOLATED indicators[2].source: violated {number=3, kind=CLINICAL_DATABASE}");
        assertThat(reported(from(new IndicatorSource(null, ""))))
                .containsExactly(
                        "VIOLATED", "VIOLATED indicators[0].source: violated {number=1, kind=CLINICAL_DATABASE}");
    }

    @Test
    void aSourceNamedWithoutItsKindCannotBeEvaluated() {
        assertThat(reported(from(new IndicatorSource(null, "Eksempeldatabasen")), from(DATABASE)))
                .containsExactly(
                        "NOT_EVALUATED",
                        "NOT_EVALUATED indicators[0].source.kind: kind-unstated {number=1, kind=CLINICAL_DATABASE}");
    }

    @Test
    void withoutIndicatorsItDoesNotApply() {
        assertThat(reported()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void onlyAnApplicationHasIndicatorsWithSources() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFrom(CLINICAL_DATABASE).on(Invitation.class))
                .withMessage("the requirement 'data-from' is about documents of the kind Application, not Invitation");
    }
}
