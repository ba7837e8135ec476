// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.indicator;
import static io.github.rettesnor.dk.Samples.judge;
import static io.github.rettesnor.dk.Samples.nomination;
import static io.github.rettesnor.dk.Samples.reported;
import static io.github.rettesnor.model.IndicatorKind.BALANCING;
import static io.github.rettesnor.model.IndicatorKind.OUTCOME;
import static io.github.rettesnor.model.IndicatorKind.PROCESS;
import static io.github.rettesnor.model.IndicatorKind.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Question 4: process and outcome indicators, balancing ones where there are any, how effect is measured, and where data are. What the
 * indicators lack may stand in the answer; without an answer they stand alone.
 */
class LktIndicatorsTest {

    private static final List<String> IN_WORDS = List.of(
            "dk.lkt.process-indicator TO_JUDGE answers[4]",
            "dk.lkt.outcome-indicator TO_JUDGE answers[4]",
            "dk.lkt.balancing-indicator TO_JUDGE answers[4]",
            "dk.lkt.measurement TO_JUDGE answers[4]",
            "dk.lkt.data-source TO_JUDGE answers[4]",
            "dk.lkt.indicators-proposed TO_JUDGE answers[4]");

    /** These indicators with an answer to question 4. */
    private static Verdict judged(Indicator... indicators) {
        return judge(nomination().indicators(List.of(indicators)));
    }

    /** These indicators without an answer to question 4. */
    private static Verdict alone(Indicator... indicators) {
        Application complete = nomination().build();
        return judge(ApplicationBuilder.builder(complete)
                .indicators(List.of(indicators))
                .answers(answersBut(complete, "4", " ")));
    }

    /** What is reported of the indicators, besides that question 4 is not answered. */
    private static List<String> reportedOfIndicators(Verdict verdict) {
        return reported(verdict).stream()
                .filter(line -> !line.startsWith("dk.lkt.q4 ") && !line.startsWith("dk.lkt.order "))
                .toList();
    }

    private static List<String> askedOfIndicators(Verdict verdict) {
        return asked(verdict).stream().filter(line -> line.endsWith("[4]")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOME, BALANCING, dk.lkt.process-indicator, ERROR",
        "PROCESS, BALANCING, dk.lkt.outcome-indicator, ERROR",
        "PROCESS, OUTCOME, dk.lkt.balancing-indicator, INFO"
    })
    void theKindThatIsMissingMayStandInTheAnswer(
            IndicatorKind first, IndicatorKind second, String rule, Severity severity) {
        Verdict verdict = judged(indicator(first), indicator(second), indicator(STRUCTURE));
        assertThat(verdict.findings()).isEmpty();
        assertThat(askedOfIndicators(verdict)).containsExactly(rule + " TO_JUDGE answers[4]");

        Verdict alone = alone(indicator(first), indicator(second), indicator(STRUCTURE));
        assertThat(reportedOfIndicators(alone)).containsExactly(rule + " VIOLATED indicators");
        assertThat(alone.findings(rule).get(0).severity()).isEqualTo(severity);
    }

    @Test
    void indicatorsInWordsAreLeftToTheOfficer() {
        Verdict verdict = judged();
        assertThat(verdict.findings()).isEmpty();
        assertThat(askedOfIndicators(verdict)).containsExactlyElementsOf(IN_WORDS);
        assertThat(verdict.questions())
                .extracting(question -> question.message(Locale.forLanguageTag("da")))
                .contains("Omfatter svaret på spørgsmål 4 mindst én procesindikator?");
    }

    @Test
    void withNeitherIndicatorsNorWordsQuestionFourHasToBeAnsweredFirst() {
        Verdict verdict = alone();
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.q4 VIOLATED answers[4]",
                        "dk.lkt.process-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.outcome-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.balancing-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.measurement NOT_EVALUATED answers[4]",
                        "dk.lkt.data-source NOT_EVALUATED answers[4]",
                        "dk.lkt.indicators-proposed VIOLATED indicators",
                        "dk.lkt.order VIOLATED answers[8]");
        assertThat(verdict.findings("dk.lkt.measurement").get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Kan ikke vurderes, før dette er angivet: svaret på spørgsmål 4.");
    }

    @Test
    void eachIndicatorStatesHowEffectIsMeasuredOrTheAnswerDoes() {
        Indicator[] indicators = {
            indicator(PROCESS),
            IndicatorBuilder.builder(indicator(OUTCOME)).measurement(null).build(),
            IndicatorBuilder.builder(indicator(BALANCING)).measurement(" ").build()
        };
        Verdict verdict = alone(indicators);
        assertThat(reportedOfIndicators(verdict))
                .containsExactly(
                        "dk.lkt.measurement VIOLATED indicators[1].measurement",
                        "dk.lkt.measurement VIOLATED indicators[2].measurement");
        assertThat(verdict.findings("dk.lkt.measurement").get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Indikator 2: Det fremgår ikke, hvordan effekten måles.");

        assertThat(judged(indicators).findings()).isEmpty();
        assertThat(askedOfIndicators(judged(indicators))).containsExactly("dk.lkt.measurement TO_JUDGE answers[4]");
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
    void eachIndicatorNamesItsClinicalDatabaseOrStatesHowDataWillBeObtainedOrTheAnswerDoes(
            @Nullable SourceKind kind,
            @Nullable String name,
            @Nullable String plan,
            Outcome outcome,
            @Nullable String path) {
        Indicator last = IndicatorBuilder.builder(indicator(BALANCING))
                .source(new IndicatorSource(kind, name))
                .dataPlan(plan)
                .build();
        Verdict alone = alone(indicator(PROCESS), indicator(OUTCOME), last);
        assertThat(alone.outcome("dk.lkt.data-source")).isEqualTo(outcome);
        assertThat(reportedOfIndicators(alone))
                .isEqualTo(path == null ? List.of() : List.of("dk.lkt.data-source " + outcome + " " + path));
        if (path != null) {
            assertThat(alone.findings("dk.lkt.data-source")
                            .get(0)
                            .figures()
                            .get("number")
                            .text())
                    .isEqualTo("3");
        }

        Verdict verdict = judged(indicator(PROCESS), indicator(OUTCOME), last);
        assertThat(verdict.outcome("dk.lkt.data-source")).isEqualTo(path == null ? Outcome.PASSED : Outcome.TO_JUDGE);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void anIndicatorWithoutAnySourceOrPlanIsReported() {
        Indicator first =
                IndicatorBuilder.builder(indicator(PROCESS)).source(null).build();
        Verdict verdict = alone(first, indicator(OUTCOME), indicator(BALANCING));
        assertThat(reportedOfIndicators(verdict)).containsExactly("dk.lkt.data-source VIOLATED indicators[0].source");
        assertThat(verdict.findings("dk.lkt.data-source").get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("For indikator 1 er der hverken angivet en national klinisk kvalitetsdatabase, eller hvordan"
                        + " data kan tilvejebringes.");
    }
}
