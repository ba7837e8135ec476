// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.indicator;
import static io.github.rettesnor.dk.Samples.judge;
import static io.github.rettesnor.dk.Samples.nomination;
import static io.github.rettesnor.dk.Samples.told;
import static io.github.rettesnor.model.IndicatorKind.BALANCING;
import static io.github.rettesnor.model.IndicatorKind.OUTCOME;
import static io.github.rettesnor.model.IndicatorKind.PROCESS;
import static io.github.rettesnor.model.IndicatorKind.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Question 4: process and outcome indicators, balancing ones where there are any, how effect is measured, and where data are. */
class LktIndicatorsTest {

    @ParameterizedTest
    @CsvSource({
        "OUTCOME, BALANCING, dk.lkt.process-indicator, ERROR, NOT_ACCEPTABLE",
        "PROCESS, BALANCING, dk.lkt.outcome-indicator, ERROR, NOT_ACCEPTABLE",
        "PROCESS, OUTCOME, dk.lkt.balancing-indicator, INFO, ACCEPTABLE"
    })
    void theKindThatIsMissingIsTold(
            IndicatorKind first, IndicatorKind second, String rule, Severity severity, Decision decision) {
        Verdict verdict =
                judge(nomination().indicators(List.of(indicator(first), indicator(second), indicator(STRUCTURE))));
        assertThat(told(verdict)).containsExactly(rule + " VIOLATED indicators");
        assertThat(verdict.findings().get(0).severity()).isEqualTo(severity);
        assertThat(verdict.decision()).isEqualTo(decision);
    }

    @Test
    void indicatorsInWordsAreLeftToTheOfficer() {
        Verdict verdict = judge(nomination().indicators(List.of()));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(asked(verdict))
                .contains(
                        "dk.lkt.process-indicator TO_JUDGE answers[4]",
                        "dk.lkt.outcome-indicator TO_JUDGE answers[4]",
                        "dk.lkt.balancing-indicator TO_JUDGE answers[4]",
                        "dk.lkt.measurement TO_JUDGE answers[4]",
                        "dk.lkt.data-source TO_JUDGE answers[4]",
                        "dk.lkt.indicators-proposed TO_JUDGE answers[4]")
                .hasSize(13);
    }

    @Test
    void withNeitherIndicatorsNorWordsTheIndicatorsAreMissing() {
        Verdict verdict = judge(nomination()
                .indicators(List.of())
                .answers(answersBut(nomination().build(), "4", " ")));
        assertThat(told(verdict))
                .containsExactly(
                        "dk.lkt.q4 VIOLATED answers[4]",
                        "dk.lkt.process-indicator VIOLATED indicators",
                        "dk.lkt.outcome-indicator VIOLATED indicators",
                        "dk.lkt.balancing-indicator VIOLATED indicators",
                        "dk.lkt.indicators-proposed VIOLATED indicators",
                        "dk.lkt.order VIOLATED answers[8]");
        assertThat(verdict.outcome("dk.lkt.measurement")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.outcome("dk.lkt.data-source")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void eachIndicatorSaysHowEffectIsMeasured() {
        Verdict verdict = judge(nomination()
                .indicators(List.of(
                        indicator(PROCESS),
                        IndicatorBuilder.builder(indicator(OUTCOME))
                                .measurement(null)
                                .build(),
                        IndicatorBuilder.builder(indicator(BALANCING))
                                .measurement(" ")
                                .build())));
        assertThat(told(verdict))
                .containsExactly(
                        "dk.lkt.measurement VIOLATED indicators[1].measurement",
                        "dk.lkt.measurement VIOLATED indicators[2].measurement");
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Indikator 2: Det fremgår ikke, hvordan effekten måles.");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICAL_DATABASE, Opdigtet Database, , PASSED, ",
        "CLINICAL_DATABASE, ' ', , VIOLATED, indicators[2].source.name",
        "CLINICAL_DATABASE, , , VIOLATED, indicators[2].source.name",
        "CLINICAL_DATABASE, , Journalaudit, PASSED, ",
        "OTHER, Eget regneark, , VIOLATED, indicators[2].dataPlan",
        "REGISTRY, Opdigtet register, ' ', VIOLATED, indicators[2].dataPlan",
        "OTHER, Eget regneark, Journalaudit, PASSED, ",
        ", Opdigtet Database, , NOT_EVALUATED, indicators[2].source.kind",
        ", Opdigtet Database, Journalaudit, PASSED, ",
        ", , , VIOLATED, indicators[2].source",
        ", ' ', ' ', VIOLATED, indicators[2].source",
        ", , Journalaudit, PASSED, "
    })
    void eachIndicatorNamesItsClinicalDatabaseOrSaysHowDataWillBeObtained(
            @Nullable SourceKind kind,
            @Nullable String name,
            @Nullable String plan,
            Outcome outcome,
            @Nullable String path) {
        Indicator last = IndicatorBuilder.builder(indicator(BALANCING))
                .source(new IndicatorSource(kind, name))
                .dataPlan(plan)
                .build();
        Verdict verdict = judge(nomination().indicators(List.of(indicator(PROCESS), indicator(OUTCOME), last)));
        assertThat(verdict.outcome("dk.lkt.data-source")).isEqualTo(outcome);
        assertThat(told(verdict))
                .isEqualTo(path == null ? List.of() : List.of("dk.lkt.data-source " + outcome + " " + path));
        if (path != null) {
            assertThat(verdict.findings().get(0).figures().get("number").text()).isEqualTo("3");
            assertThat(verdict.decision())
                    .isEqualTo(outcome == Outcome.VIOLATED ? Decision.NOT_ACCEPTABLE : Decision.UNDECIDED);
        }
    }

    @Test
    void anIndicatorWithoutAnySourceOrPlanIsTold() {
        Indicator first =
                IndicatorBuilder.builder(indicator(PROCESS)).source(null).build();
        Verdict verdict = judge(nomination().indicators(List.of(first, indicator(OUTCOME), indicator(BALANCING))));
        assertThat(told(verdict)).containsExactly("dk.lkt.data-source VIOLATED indicators[0].source");
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("For indikator 1 er der hverken angivet en national klinisk kvalitetsdatabase, eller hvordan"
                        + " data kan tilvejebringes.");
    }
}
