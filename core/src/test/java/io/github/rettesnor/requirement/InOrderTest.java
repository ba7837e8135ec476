// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.InOrder.inOrder;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A form of five questions: a, b and c come first, d and e later. */
class InOrderTest {

    private static List<String> answered(String... codes) {
        Map<String, String> answers = new TreeMap<>(Map.of("x", "Et svar på noe annet"));
        for (String code : codes) {
            answers.put(code, "Svar");
        }
        return reported(answers);
    }

    private static List<String> reported(Map<String, String> answers) {
        return Reported.by(
                inOrder(List.of("answers[a]", "answers[b]", "answers[c]"), List.of("answers[d]", "answers[e]")),
                ApplicationBuilder.from(example()).withAnswers(answers));
    }

    @Test
    void laterQuestionsMayBeAnsweredOnceTheFirstAre() {
        assertThat(answered("a", "b", "c", "d", "e")).containsExactly("PASSED");
        assertThat(answered("a", "b", "c", "e")).containsExactly("PASSED");
    }

    @Test
    void withoutALaterAnswerThereIsNothingToAsk() {
        assertThat(answered("a", "b", "c")).containsExactly("NOT_APPLICABLE");
        assertThat(answered("b")).containsExactly("NOT_APPLICABLE");
        assertThat(answered()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aLaterAnswerWhileAFirstQuestionIsOpenIsViolated() {
        assertThat(answered("a", "c", "d"))
                .containsExactly("VIOLATED", "VIOLATED answers[d]: violated {answered=4, open=2}");
    }

    @Test
    void allThatIsOpenAndAllThatIsAnsweredIsReportedByNumberAtTheFirstLaterAnswer() {
        assertThat(answered("b", "d", "e"))
                .containsExactly("VIOLATED", "VIOLATED answers[d]: violated {answered=4, 5, open=1, 3}");
        assertThat(answered("e"))
                .containsExactly("VIOLATED", "VIOLATED answers[e]: violated {answered=5, open=1, 2, 3}");
    }

    @Test
    void aQuestionGoesByTheNumberOfItsAnswerElseByTheNextNumber() {
        InOrder order = inOrder(List.of("answers[1]", "answers[4]", "applicants"), List.of("answers[9]", "goals"));
        assertThat(Reported.by(
                        order,
                        ApplicationBuilder.builder(example())
                                .answers(Map.of("1", "Svar", "9", "Svar"))
                                .applicants(List.of())
                                .goals(List.of("2"))
                                .build()))
                .containsExactly("VIOLATED", "VIOLATED answers[9]: violated {answered=9, 10, open=4, 5}");
    }

    @Test
    void twoPlacesOfOneNumberAreTwoWaysToAnswerOneQuestion() {
        InOrder order = inOrder(List.of("answers[1]"), List.of("answers[10]", "goals", "answers[11]"));
        Application both = ApplicationBuilder.builder(example())
                .answers(Map.of("11", "Svar"))
                .goals(List.of("2"))
                .build();
        assertThat(Reported.by(order, both))
                .containsExactly("VIOLATED", "VIOLATED goals: violated {answered=11, open=1}");
    }

    @Test
    void aBlankAnswerIsNone() {
        assertThat(reported(Map.of("a", "Svar", "b", " ", "c", "Svar", "d", "Svar", "e", "\n")))
                .containsExactly("VIOLATED", "VIOLATED answers[d]: violated {answered=4, open=2}");
    }
}
