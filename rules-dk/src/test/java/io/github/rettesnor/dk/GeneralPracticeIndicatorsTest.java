// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.judgeProject;
import static io.github.rettesnor.dk.Samples.project;
import static io.github.rettesnor.dk.Samples.tiedTo;
import static io.github.rettesnor.dk.Samples.told;
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

/** The track of indicators: they start from the eight national goals, and cover more than one of them. */
class GeneralPracticeIndicatorsTest {

    private static final String TIED = "dk.gp.indicators.national-goals";
    private static final String BREADTH = "dk.gp.indicators.breadth";

    private static Verdict judge(Indicator... indicators) {
        return judgeProject(project("indicators").indicators(List.of(indicators)));
    }

    @Test
    void eachOfTheEightGoalsWillDo() {
        Verdict verdict = judge(tiedTo("1", "2", "3", "4"), tiedTo("5"), tiedTo("6"), tiedTo("7"), tiedTo("8"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome(TIED)).isEqualTo(Outcome.PASSED);
        assertThat(verdict.outcome(BREADTH)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void anIndicatorTiedToNoGoalOrOnlyToUnknownOnesIsTold() {
        Verdict verdict = judge(tiedTo("1"), tiedTo(), tiedTo("9", "0"), tiedTo(" "), tiedTo("2"));
        assertThat(told(verdict))
                .containsExactly(
                        TIED + " VIOLATED indicators[1].goals",
                        TIED + " VIOLATED indicators[2].goals",
                        TIED + " VIOLATED indicators[3].goals");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        Finding none = verdict.findings().get(0);
        assertThat(none.message(Locale.forLanguageTag("da")))
                .isEqualTo("Indikator 2 er ikke knyttet til noget nationalt mål: 1, 2, 3, 4, 5, 6, 7 eller 8.");
        Finding unknown = verdict.findings().get(1);
        assertThat(unknown.figures().get("stated").text()).isEqualTo("9, 0");
        assertThat(unknown.message(Locale.ENGLISH))
                .isEqualTo("Indicator 3 is tied to 9 and 0, but to no national goal: 1, 2, 3, 4, 5, 6, 7 or 8.");
    }

    @Test
    void oneKnownGoalBesideAnUnknownOneWillDo() {
        Verdict verdict = judge(tiedTo("9", "1"), tiedTo("2"));
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void twoGoalsAreBroadAndOneGoalIsNot() {
        assertThat(judge(tiedTo("1", "2")).outcome(BREADTH)).isEqualTo(Outcome.PASSED);
        assertThat(judge(tiedTo("1"), tiedTo("2")).outcome(BREADTH)).isEqualTo(Outcome.PASSED);

        Verdict verdict = judge(tiedTo("1"), tiedTo("1", "1"), tiedTo("1", "9"));
        assertThat(told(verdict)).containsExactly(BREADTH + " VIOLATED indicators");
        assertThat(verdict.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(verdict.findings().get(0).figures().get("covered").text()).isEqualTo("1");
        assertThat(verdict.findings().get(0).figures().get("minimum").text()).isEqualTo("2");
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    @Test
    void withoutIndicatorsTheyAreMissing() {
        Verdict verdict = judge();
        assertThat(told(verdict)).containsExactly(TIED + " VIOLATED indicators", BREADTH + " VIOLATED indicators");
        assertThat(verdict.findings().get(1).figures().get("covered").text()).isEqualTo("0");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void indicatorsInWordsAreLeftToTheOfficer() {
        Verdict verdict = judgeProject(project("indicators")
                .indicators(List.of())
                .answers(answersBut(project("indicators").build(), "national-goals", "Opdigtet svar")));
        assertThat(verdict.findings()).isEmpty();
        assertThat(asked(verdict))
                .containsExactly(
                        TIED + " TO_JUDGE answers[national-goals]",
                        BREADTH + " TO_JUDGE answers[national-goals]",
                        "dk.gp.indicators.substance TO_JUDGE answers");
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    @Test
    void whereIndicatorsAreGivenTheWordsDoNotStandInForTheirGoals() {
        Verdict verdict = judgeProject(project("indicators")
                .indicators(List.of(tiedTo()))
                .answers(answersBut(project("indicators").build(), "national-goals", "Opdigtet svar")));
        assertThat(told(verdict))
                .containsExactly(TIED + " VIOLATED indicators[0].goals", BREADTH + " VIOLATED indicators");
    }
}
