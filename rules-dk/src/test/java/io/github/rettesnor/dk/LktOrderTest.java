// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.nomination;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The form's own words on the order: questions 1 to 7 are answered before questions 8 to 12 can be filled in. */
class LktOrderTest {

    private static final int COMBINATIONS = 4_096;
    private static final List<Integer> BASIC = List.of(1, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> FURTHER = List.of(8, 9, 10, 11, 12);

    @Test
    void allCombinationsOfAnsweredAndOpenQuestionsAreJudgedAsTheFormDemands() {
        int violations = 0;
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            TreeSet<Integer> answered = new TreeSet<>();
            for (int question = 1; question <= 12; question++) {
                if ((combination >> (question - 1)) % 2 == 1) {
                    answered.add(question);
                }
            }
            TreeSet<Integer> open = new TreeSet<>(BASIC);
            open.removeAll(answered);
            TreeSet<Integer> tooEarly = new TreeSet<>(FURTHER);
            tooEarly.retainAll(answered);

            Verdict verdict = Samples.judge(withAnswersTo(answered));
            List<Finding> findings = verdict.findings("dk.lkt.order");
            if (open.isEmpty() || tooEarly.isEmpty()) {
                assertThat(findings).as("answered %s", answered).isEmpty();
                assertThat(verdict.outcome("dk.lkt.order"))
                        .as("answered %s", answered)
                        .isEqualTo(tooEarly.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.PASSED);
            } else {
                violations++;
                assertThat(verdict.outcome("dk.lkt.order"))
                        .as("answered %s", answered)
                        .isEqualTo(Outcome.VIOLATED);
                assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
                assertThat(findings).hasSize(1);
                assertThat(findings.get(0).path()).hasToString("answers[" + tooEarly.first() + "]");
                assertThat(findings.get(0).figures().get("answered").text()).isEqualTo(listed(tooEarly));
                assertThat(findings.get(0).figures().get("open").text()).isEqualTo(listed(open));
            }
        }
        // 127 of the 128 states of questions 1–7 leave one open, 31 of the 32 of questions 8–12 answer one.
        assertThat(violations).isEqualTo(127 * 31);
    }

    private static String listed(Set<Integer> questions) {
        String brackets = questions.toString();
        return brackets.substring(1, brackets.length() - 1);
    }

    private static ApplicationBuilder withAnswersTo(Set<Integer> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int question = 1; question <= 12; question++) {
            if (question != 7) {
                answers.put(Integer.toString(question), questions.contains(question) ? "Opdigtet svar" : " ");
            }
        }
        return nomination()
                .answers(answers)
                .goals(List.of())
                .applicants(questions.contains(7) ? List.of(new Party("PLO", null)) : List.of());
    }

    @Test
    void theFindingNamesTheQuestionsInEachLanguage() {
        TreeSet<Integer> answered = new TreeSet<>(List.of(1, 2, 4, 5, 6, 9, 12));
        Finding finding =
                Samples.judge(withAnswersTo(answered)).findings("dk.lkt.order").get(0);
        assertThat(finding.message(Locale.forLanguageTag("da")))
                .isEqualTo(
                        "De grundlæggende spørgsmål skal være besvaret, før de øvrige kan udfyldes. Udfyldt: 9 og 12."
                                + " Ikke besvaret: 3 og 7.");
        assertThat(finding.cure(Locale.forLanguageTag("da"))).isEqualTo("Besvar først spørgsmål 3 og 7.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The basic questions must be answered before the further ones can be filled in. Filled in: 9"
                        + " and 12. Unanswered: 3 and 7.");
    }

    @Test
    void anAnswerUnderNumberSevenDoesNotNameANominator() {
        Map<String, String> answers = Samples.answers("1", "2", "3", "4", "5", "6", "7", "8");
        Verdict verdict = Samples.judge(nomination().answers(answers).applicants(List.of()));
        assertThat(verdict.findings("dk.lkt.order").get(0).figures().get("open").text())
                .isEqualTo("7");
    }

    @Test
    void theGoalsAreAnAnswerToQuestionEleven() {
        Map<String, String> answers = Samples.answers("1", "2", "4", "5", "6");
        Finding finding = Samples.judge(nomination().answers(answers).goals(List.of("3")))
                .findings("dk.lkt.order")
                .get(0);
        assertThat(finding.path()).hasToString("goals");
        assertThat(finding.figures().get("answered").text()).isEqualTo("11");
        assertThat(finding.figures().get("open").text()).isEqualTo("3");
    }
}
