// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that LibreOffice saved. {@code src/test/libreoffice/make.py} makes the files. */
class LibreOfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"clean.xlsx", "clean-utf8.csv", "clean-1252.csv", "clean-utf16.csv"})
    void aBudgetWithMergedCellsFormulasAndSumsIsRead(String name) {
        Reading<Budget> reading = read(name);
        assertThat(found(reading)).isEmpty();
        Budget budget = reading.document();
        assertThat(budget.currency()).hasToString("NOK");
        assertThat(budget.requested()).isEqualByComparingTo("15242.05");
        assertThat(budget.coFunding()).singleElement().satisfies(funding -> {
            assertThat(funding.source()).isEqualTo("Sykehuset");
            assertThat(funding.amount()).isEqualByComparingTo("2000");
        });
        assertThat(budget.lines())
                .extracting(BudgetLine::category)
                .containsExactly(Category.SALARY, Category.TRAVEL, Category.TRAVEL, Category.OTHER);
        assertThat(budget.lines().get(0).description()).isEqualTo("Prosjektleder – «frikjøp»");
        assertThat(budget.lines().get(0).unitCost()).isEqualByComparingTo("1072.02");
        assertThat(budget.lines().get(0).occasions()).isEqualByComparingTo("7.5");
        assertThat(budget.lines().get(1).activity()).isEqualTo("Oppstartsmøte");
        assertThat(budget.lines().get(1).persons()).isEqualTo(3);
        assertThat(budget.lines().get(2).unitCost()).isEqualByComparingTo("400.5");
        assertThat(budget.lines().get(3).unitCost()).isEqualByComparingTo("2300.4");
    }

    @Test
    void cellsThatAreMergedDownwardsAreOneActivity() {
        assertThat(read("clean.xlsx").document().lines())
                .extracting(BudgetLine::activity)
                .containsExactly(null, "Oppstartsmøte", "Oppstartsmøte", null);
    }

    @Test
    void rowsThatAreHiddenFilteredCollapsedOrFlatAreProblems() {
        Reading<Budget> reading = read("hidden.xlsx");
        assertThat(found(reading))
                .containsExactlyInAnyOrder(
                        "Budsjett!D3 office.hidden",
                        "Budsjett!E3 office.hidden",
                        "Budsjett!G3 office.hidden",
                        "Budsjett!D4 office.hidden",
                        "Budsjett!E4 office.hidden",
                        "Budsjett!G4 office.hidden",
                        "Budsjett!D5 office.hidden",
                        "Budsjett!E5 office.hidden",
                        "Budsjett!G5 office.hidden",
                        "Budsjett!D6 office.hidden",
                        "Budsjett!E6 office.hidden",
                        "Budsjett!G6 office.hidden");
        assertThat(reading.document().lines().get(5).unitCost()).isEqualByComparingTo("600");
    }

    @Test
    void aHiddenColumnIsAProblemAtItsHeading() {
        Reading<Budget> reading = read("hidden-column.xlsx");
        assertThat(found(reading)).contains("Budsjett!E1 office.hidden");
        assertThat(reading.document().lines().get(0).persons()).isNull();
    }

    @Test
    void aHiddenSheetIsRefused() {
        assertThat(Refusals.of(() -> read("hidden-sheet.xlsx")))
                .contains("the table is on the hidden sheet 'Budsjett'");
    }

    @Test
    void numbersAreReadAsTheyAreStoredUnlessTheirFormatShowsAnotherMeaning() {
        Reading<Budget> reading = read("formats.xlsx");
        assertThat(found(reading))
                .containsExactlyInAnyOrder(
                        "Budsjett!D2 office.percent",
                        "Budsjett!D3 office.date",
                        "Budsjett!D4 office.other-currency",
                        "Budsjett!D5 office.scaled-format",
                        "Budsjett!D7 office.ambiguous",
                        "Budsjett!D9 office.error",
                        "Budsjett!D10 office.not-a-number",
                        "Budsjett!D13 office.not-a-number");
        List<BudgetLine> lines = reading.document().lines();
        assertThat(lines.get(4).unitCost()).isEqualByComparingTo("40000");
        assertThat(lines.get(6).unitCost()).isEqualByComparingTo("2300");
        assertThat(lines.get(9).unitCost()).isEqualByComparingTo("2300.4");
        assertThat(lines.get(10).unitCost()).isEqualByComparingTo("-500");
    }

    @Test
    void aMergedNumberIsAProblemAndAMergedActivityHoldsForAllItsRows() {
        Reading<Budget> reading = read("merged.xlsx");
        assertThat(found(reading))
                .containsExactlyInAnyOrder(
                        "Budsjett!D2 office.merged", "Budsjett!D2 office.merged", "Budsjett!D4 office.merged");
        assertThat(reading.document().lines())
                .extracting(BudgetLine::activity)
                .containsExactly("Samling", "Samling", null);
    }

    @Test
    void numbersOnOtherSheetsAreProblemsUntilAMappingNamesTheSheet() {
        assertThat(found(read("sheets.xlsx"))).containsExactly("Finansiering!B2 office.other-sheet");
        Mapping mapping = Mapping.read(Input.of("map.yaml", "sheet: Kostnader\n"));
        Reading<Budget> reading = Documents.reading(file("sheets.xlsx").as(new Spreadsheets(mapping)), Budget.class);
        assertThat(found(reading)).isEmpty();
        assertThat(reading.document().lines().get(0).unitCost()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "da", "en"})
    void aBlankBudgetThatIsFilledInIsReadAsItWasFilledIn(String language) {
        Input input = file("filled-" + language + ".xlsx");
        assertThat(Documents.ruleSet(input.read())).extracting(Node::written).isEqualTo("no:budget:2019");
        Reading<Budget> reading = Documents.reading(input, Budget.class);
        assertThat(found(reading)).isEmpty();
        Budget budget = reading.document();
        assertThat(budget.lines())
                .extracting(BudgetLine::category, BudgetLine::activity, BudgetLine::description, BudgetLine::persons)
                .containsExactly(
                        tuple(Category.SALARY, null, "Statistiker", null), tuple(Category.TRAVEL, "Seminar", null, 4));
        assertThat(budget.lines().get(0).unitCost()).isEqualByComparingTo("1072.02");
        assertThat(budget.lines().get(0).occasions()).isEqualByComparingTo("7.5");
        assertThat(budget.lines().get(1).unitCost()).isEqualByComparingTo("500");
        // 1072.02 × 7.5 + 500 × 4, calculated by the form
        assertThat(budget.requested()).isEqualByComparingTo("10040.15");
        assertThat(budget.coFunding().get(0).amount()).isEqualByComparingTo("100");
    }

    @Test
    void aReportWithTrackedChangesATextBoxListsNestedTablesAndAControlIsReadAsItIsSeen() {
        Judged<?> judged = Judge.by(Fiction.REPORT).judge(file("report.docx"));
        FinalReport report = (FinalReport) judged.document();
        assertThat(report.title()).isEqualTo("Færre fall");
        assertThat(report.projectEnd()).isEqualTo("2029-12-31");
        assertThat(report.sections())
                .extracting(Section::code, Section::text)
                .containsExactly(
                        tuple("summary", "Vi nådde målet helt."),
                        tuple("background", "Mange falt.\nI en tekstboks."),
                        tuple("method", "Første skritt\nAndre skritt"),
                        tuple("results", "Før\tInni\nProsjektslutt: 31.12.2029"));
        assertThat(report.sections().get(2).covers()).containsExactly("implementation");
        assertThat(judged.verdict().problems())
                .extracting(problem -> problem.path() + " " + problem.kind())
                .containsExactly("attachments office.not-found-part");
    }

    private static List<String> found(Reading<?> reading) {
        return reading.problems().stream()
                .map(problem -> problem.location() + " " + problem.kind())
                .toList();
    }

    private static Reading<Budget> read(String name) {
        return Documents.reading(file(name), Budget.class);
    }

    static Input file(String name) {
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream("libreoffice/" + name)) {
            return Input.of(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
