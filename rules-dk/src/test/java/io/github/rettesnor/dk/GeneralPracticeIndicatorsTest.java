// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.judgeProject;
import static io.github.rettesnor.dk.Samples.project;
import static io.github.rettesnor.dk.Samples.reported;
import static io.github.rettesnor.dk.Samples.tiedTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The track of indicators: they are based on the eight national goals, and reflect the many aspects of treating patients. */
class GeneralPracticeIndicatorsTest {

    private static final String TIED = "dk.gp.indicators.national-goals";
    private static final String ASPECTS = "dk.gp.indicators.aspects";

    private static Verdict judge(Indicator... indicators) {
        return judgeProject(project("indicators").indicators(List.of(indicators)));
    }

    @Test
    void eachOfTheEightGoalsWillDo() {
        Verdict verdict = judge(tiedTo("1", "2", "3", "4"), tiedTo("5"), tiedTo("6"), tiedTo("7"), tiedTo("8"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome(TIED)).isEqualTo(Outcome.PASSED);
        assertThat(asked(verdict)).containsExactly(ASPECTS + " TO_JUDGE indicators");
    }

    @Test
    void anIndicatorTiedToNoGoalOrOnlyToUnknownOnesIsReportedButRefusesNothing() {
        Verdict verdict = judge(tiedTo("1"), tiedTo(), tiedTo("9", "0"), tiedTo(" "), tiedTo("2"));
        assertThat(reported(verdict))
                .containsExactly(
                        TIED + " VIOLATED indicators[1].goals",
                        TIED + " VIOLATED indicators[2].goals",
                        TIED + " VIOLATED indicators[3].goals");
        assertThat(verdict.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        Finding none = verdict.findings().get(0);
        assertThat(none.message(Locale.forLanguageTag("da")))
                .startsWith("Indikator 2 er ikke knyttet til noget nationalt mål: 1 (bedre sammenhængende"
                        + " patientforløb), 2 (styrket indsats")
                .endsWith(" eller 8 (mere effektivt sundhedsvæsen).");
        Finding unknown = verdict.findings().get(1);
        assertThat(unknown.figures().get("stated").text()).isEqualTo("9, 0");
        assertThat(unknown.message(Locale.ENGLISH))
                .startsWith("Indicator 3 is tied to 9 and 0, but to no national goal: 1 (better coherent");
    }

    @Test
    void oneKnownGoalBesideAnUnknownOneWillDo() {
        Verdict verdict = judge(tiedTo("9", "1"), tiedTo("2"));
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void indicatorsOfOneGoalMayReflectManyAspectsTooSoAPersonIsAsked() {
        Verdict verdict = judge(tiedTo("1"), tiedTo("1"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(asked(verdict)).containsExactly(ASPECTS + " TO_JUDGE indicators");
        assertThat(verdict.questions().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(verdict.questions().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Belyser indikatorerne de mange sider af arbejdet med patientbehandlingen i almen praksis?");
    }

    @Test
    void withoutIndicatorsTheyAreMissingAndTheAnswersAreLookedAt() {
        Verdict verdict = judge();
        assertThat(reported(verdict)).containsExactly(TIED + " VIOLATED indicators");
        assertThat(asked(verdict)).containsExactly(ASPECTS + " TO_JUDGE answers[professional-basis]");
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
    }

    @Test
    void withoutIndicatorsAndAnswersThereIsNothingToJudge() {
        Verdict verdict = judgeProject(project("indicators")
                .indicators(List.of())
                .answers(answersBut(project("indicators").build(), "professional-basis", " ")));
        assertThat(verdict.outcome(ASPECTS)).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void indicatorsInWordsAreLeftToTheOfficer() {
        Verdict verdict = judgeProject(project("indicators")
                .indicators(List.of())
                .answers(answersBut(project("indicators").build(), "national-goals", "Opdigtet svar")));
        assertThat(verdict.findings()).isEmpty();
        assertThat(asked(verdict))
                .containsExactly(
                        TIED + " TO_JUDGE answers[national-goals]", ASPECTS + " TO_JUDGE answers[national-goals]");
    }

    @Test
    void whatTheIndicatorsLackMayStandInTheWords() {
        Verdict verdict = judgeProject(project("indicators")
                .indicators(List.of(tiedTo()))
                .answers(answersBut(project("indicators").build(), "national-goals", "Opdigtet svar")));
        assertThat(verdict.findings()).isEmpty();
        assertThat(asked(verdict))
                .containsExactly(TIED + " TO_JUDGE answers[national-goals]", ASPECTS + " TO_JUDGE indicators");
    }
}
