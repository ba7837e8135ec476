// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.office.Docx.control;
import static io.github.rettesnor.office.Docx.item;
import static io.github.rettesnor.office.Docx.p;
import static io.github.rettesnor.office.Docx.run;
import static io.github.rettesnor.office.Docx.tbl;
import static io.github.rettesnor.office.Docx.tc;
import static io.github.rettesnor.office.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.TableCell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbered questions of a form, with the form's own text taken away. */
class QuestionRowsTest {

    private static final String LEFT = "Ward 4, and its patients.\nThere are 80.";
    private static final String AIM = "From 12 falls to 6.";

    @Test
    void theAnswerStandsInTheCellOfItsQuestion() {
        assertThat(answers(tbl(
                        tr(tc("1."), cell(Fiction.FIRST + "\n" + LEFT)),
                        tr(tc("2"), cell(Fiction.SECOND + "\n" + AIM)))))
                .containsExactly(entry("1", LEFT), entry("2", AIM));
    }

    @Test
    void theAnswerStandsBesideItsQuestionOrBelow() {
        assertThat(answers(tbl(
                        tr(tc("1."), cell(Fiction.FIRST), cell(LEFT)),
                        tr(tc("2."), cell(Fiction.SECOND)),
                        tr(tc(""), cell(AIM)))))
                .containsExactly(entry("1", LEFT), entry("2", AIM));
    }

    @Test
    void theNumberOfTheNextQuestionIsNotTheAnswerToTheLast() {
        assertThat(answers(tbl(
                        tr(tc("1."), cell(Fiction.FIRST + "\n" + LEFT)),
                        tr(tc("2."), cell(Fiction.SECOND)),
                        tr(tc("3."), cell(Fiction.THIRD)))))
                .containsExactly(entry("1", LEFT), entry("2", ""));
    }

    @Test
    void automaticNumbersAndControlsAroundTheCellAreUnderstood() {
        assertThat(answers(tbl(
                        tr(tc(item("")), cell(Fiction.FIRST), control("", tc(LEFT.split("\n")))),
                        tr(tc(item("")), cell(Fiction.SECOND), control("<w:showingPlcHdr/>", tc("Klikk her"))))))
                .containsExactly(entry("1", LEFT), entry("2", ""));
    }

    @Test
    void anAnswerMayFollowTheFormsWordsWithoutASignBetween() {
        assertThat(answers(tbl(tr(tc("1."), cell(Fiction.FIRST.replace("there.", "there") + " ward 4")))))
                .containsExactly(entry("1", "ward 4"));
    }

    @Test
    void lettersThatAreComposedOtherwiseAreTheSame() {
        String cell = "Which ward is the proposal about?\nPå avdeling 4";
        assertThat(answers(tbl(tr(tc("1."), cell(cell)))).get("1")).isEqualTo("På avdeling 4");
    }

    @Test
    void whatStandsBeforeTheQuestionsIsAboutTheForm() {
        assertThat(answers(
                        Docx.h1("How to use the form"),
                        p("Read this first."),
                        tbl(tr(tc("1."), cell(Fiction.FIRST + "\n" + LEFT)))))
                .containsExactly(entry("1", LEFT));
    }

    @Test
    void aBlankFormHasNoAnswersAndEachQuestionHasItsCell() {
        Judged<?> judged = Judge.of(List.<RuleSet<?>>of(Fiction.NOMINATION, Fiction.REPORT))
                .judge(Docx.of(tbl(
                                tr(tc("1."), cell(Fiction.FIRST)),
                                tr(tc("2."), cell(Fiction.SECOND)),
                                tr(tc("3."), cell(Fiction.THIRD))))
                        .input());
        assertThat(judged.verdict().ruleSet()).isEqualTo(Fiction.NOMINATION.id());
        assertThat(judged.verdict().problems()).isEmpty();
        Finding second = judged.verdict().findings("xx.nomination.q2").get(0);
        assertThat(second.place()).isEqualTo(new TableCell(1, 2, 2));
    }

    @Test
    void markedLinesNameWhoApplies() {
        String box = control("<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>", run("\u2612"));
        Reading<Application> reading = read(tbl(
                tr(tc("1."), cell(Fiction.FIRST)),
                tr(
                        tc("3."),
                        tc(
                                p("Who proposes it?"),
                                p("(mark all of them)"),
                                p(box, " A ward of a hospital"),
                                p(Fiction.NAMED + "____ Ward 4 and Ward 5"),
                                p("\u2610 A clinic"),
                                p("x A library: The City Library"),
                                p("Title: Head nurse"),
                                p("Name: Ann Example"),
                                p("Workplace: Ward 4")))));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().applicants())
                .containsExactly(new Party("WARD", "Ward 4 and Ward 5"), new Party("LIBRARY", "The City Library"));
        assertThat(reading.document().contacts())
                .containsExactly(new Contact(null, "Ann Example", "Head nurse", "Ward 4", null, null, null));
    }

    @Test
    void threePartsInTheFormsOrderAreAContact() {
        assertThat(third("Head nurse, Ann Example, Ward 4").document().contacts())
                .containsExactly(new Contact(null, "Ann Example", "Head nurse", "Ward 4", null, null, null));
    }

    @Test
    void aContactThatCannotBeTakenApartIsAProblem() {
        assertThat(third("Head nurse Ann Example from Ward 4").problems())
                .extracting(Problem::toString)
                .containsExactly("a.docx:T1:R2:C2: contacts: the contact could not be read; write 'Title:', 'Name:' and"
                        + " 'Workplace:' on a line each");
    }

    @Test
    void whereLinesWereDeletedAndNoneIsMarkedNobodyKnowsWhoApplies() {
        assertThat(third("A clinic").problems()).extracting(Problem::kind).containsExactly("office.unmarked");
        assertThat(third("A ward of a hospital\nA clinic\nA library").problems())
                .isEmpty();
        assertThat(third("A ward of a hospital\nA clinic\nA library").document().applicants())
                .isEmpty();
    }

    private static Reading<Application> third(String text) {
        return read(tbl(tr(tc("1."), cell(Fiction.FIRST)), tr(tc("3."), cell(Fiction.THIRD + "\n" + text))));
    }

    private static String cell(String text) {
        return tc(Stream.of(text.split("\n", -1)).map(Docx::p).toArray(String[]::new));
    }

    private static java.util.Map<String, String> answers(String... body) {
        Reading<Application> reading = read(body);
        assertThat(reading.problems()).isEmpty();
        return reading.document().answers();
    }

    private static Reading<Application> read(String... body) {
        return Documents.reading(
                Docx.of(body).input().as(new WordForms().among(List.of(Fiction.NOMINATION))), Application.class);
    }
}
