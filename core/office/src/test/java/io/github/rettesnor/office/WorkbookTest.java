// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen in a workbook and what is hidden, merged, uncalculated or hostile in it. */
class WorkbookTest {

    private static final String HEAD =
            Xlsx.row(1, "", "Kategori", "Aktivitet", "Pris per enhet (NOK)", "Personer", "Sum");

    @Test
    void numbersAreReadAsTheSpreadsheetStoresThem() {
        Reading<Budget> reading = read("<sheetData>" + HEAD
                + Xlsx.row(2, "", "Reise", "Start", "2300.0000000000005", "1E1", "23000") + "</sheetData>");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(0).unitCost()).isEqualByComparingTo("2300");
        assertThat(reading.document().lines().get(0).persons()).isEqualTo(10);
        assertThat(reading.document().lines().get(0).lumpSum()).isNull();
    }

    @Test
    void whatIsNoNumberIsAProblemAtItsCell() {
        for (String cell : List.of(
                "<c><f>A1*2</f></c>",
                "<c><f>A1*2</f><v/></c>",
                "<c t='e'><v>#REF!</v></c>",
                "<c s='1'><v>43000</v></c>",
                "<c s='2'><v>0.6</v></c>",
                "<c t='b'><v>1</v></c>",
                "<c t='str'><f>X</f><v>om lag 5</v></c>")) {
            Reading<Budget> reading =
                    read("<sheetData>" + HEAD + Xlsx.row(2, "", "Reise", "Start", cell, "3", "") + "</sheetData>");
            assertThat(reading.problems()).as(cell).hasSize(1);
            assertThat(reading.problems().get(0).location()).hasToString("Budsjett!C2");
            assertThat(reading.unread()).as(cell).isNotNull();
        }
    }

    @Test
    void aHiddenRowIsAProblemAndItsAmountsAreUnreadable() {
        for (String hidden : List.of("hidden='1'", "ht='0'")) {
            Reading<Budget> reading =
                    read("<sheetData>" + HEAD + Xlsx.row(2, hidden, "Reise", "Start", "5", "3", "") + "</sheetData>");
            assertThat(reading.problems())
                    .extracting(problem -> problem.location().toString())
                    .containsExactly("Budsjett!C2", "Budsjett!D2");
            assertThat(reading.document().lines().get(0).unitCost()).isNull();
        }
    }

    @Test
    void aHiddenColumnIsAProblem() {
        Reading<Budget> reading = read("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>" + HEAD
                + Xlsx.row(2, "", "Reise", "Start", "5", "3", "") + "</sheetData>");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("b.xlsx:Budsjett!B1: is in a hidden row or column; show it or delete it");
    }

    @Test
    void aMergedActivityHoldsForAllItsRows() {
        Reading<Budget> reading = read("<sheetData>" + HEAD + Xlsx.row(2, "", "Reise", "Start", "1900", "3", "")
                + Xlsx.row(3, "", "", "", "500", "3", "") + "</sheetData>"
                + "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/></mergeCells>");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(1).activity()).isEqualTo("Start");
    }

    @Test
    void aMergedNumberIsAProblemInEachOfItsRows() {
        Reading<Budget> reading = read("<sheetData>" + HEAD + Xlsx.row(2, "", "Reise", "Start", "1900", "3", "")
                + Xlsx.row(3, "", "Reise", "Start", "500", "", "") + "</sheetData>"
                + "<mergeCells><mergeCell ref='D2:D3'/></mergeCells>");
        assertThat(reading.problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("lines[0].persons", "lines[1].persons");
        assertThat(reading.document().lines().get(1).persons()).isNull();
    }

    @Test
    void aSumOverATextThatTheSheetDidNotCountIsAProblem() {
        Reading<Budget> reading = read("<sheetData>" + HEAD + Xlsx.row(2, "", "Reise", "Start", "", "", "100")
                + Xlsx.row(3, "", "Reise", "Slutt", "", "", "40 000")
                + Xlsx.row(4, "", "Totalt", "", "", "", "<c><f>SUM(E2:E3)</f><v>100</v></c>") + "</sheetData>");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "b.xlsx:Budsjett!E4: the row 'Totalt' shows 100, but the lines above it come to 40100");
    }

    @Test
    void sharedTextsAreReadWithoutWhatShowsHowTheyAreSpoken() {
        Xlsx book = Xlsx.of(
                "<sheetData>" + HEAD + Xlsx.row(2, "", "<c t='s'><v>0</v></c>", "", "5", "", "") + "</sheetData>");
        book.part("xl/sharedStrings.xml", "<sst><si><r><t>Rei</t></r><r><t>se</t></r><rPh><t>x</t></rPh></si></sst>");
        assertThat(Documents.reading(book.input(), Budget.class).problems()).isEmpty();
    }

    @Test
    void hostileFilesAreRefusedInOneLine() {
        String rows = Xlsx.row(2, "", "Reise", "", "5", "", "");
        assertRefused(
                Xlsx.of("<sheetData/>")
                        .part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"),
                "office.");
        assertRefused(Xlsx.of(HEAD + rows).part("xl/vbaProject.bin", "x"), "office.macros");
        assertRefused(Xlsx.of(HEAD + rows).part("xl/externalLinks/externalLink1.xml", "<x/>"), "office.external-links");
        assertRefused(Xlsx.of("<row/>".repeat(200_000)), "office.too-many-rows");
        assertRefused(Xlsx.of("<row><c><v>1</v></c></row>".repeat(30_000)), "office.too-many");
        assertRefused(Xlsx.of(" ".repeat(17_000_000)), "office.bomb");
        assertRefused(Xlsx.of("<sheetData>").part("xl/worksheets/sheet1.xml", "<a>".repeat(100)), "office.broken");
        assertRefused(
                Xlsx.of("<sheetData>").part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(40_000)), "office.");
        assertThatThrownBy(() -> Input.of("b.xlsx", "PK\u0003\u0004 is cut".getBytes(StandardCharsets.ISO_8859_1))
                        .read())
                .isInstanceOf(Unreadable.class);
    }

    private static void assertRefused(Xlsx book, String kind) {
        assertThatThrownBy(() -> book.input().read())
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(Problem::kind)
                                .asString()
                                .startsWith(kind));
    }

    private static Reading<Budget> read(String sheet) {
        return Documents.reading(Xlsx.of(sheet).input(), Budget.class);
    }
}
