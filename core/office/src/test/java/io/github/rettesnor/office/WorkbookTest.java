// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
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
                "<c><v>1e999999999</v></c>",
                "<c><v>1e-999999999</v></c>",
                "<c><v>1e31</v></c>",
                "<c><v>NaN</v></c>",
                "<c><v>" + "9".repeat(30_000) + "</v></c>",
                "<c t='str'><f>X</f><v>om lag 5</v></c>")) {
            Reading<Budget> reading =
                    read("<sheetData>" + HEAD + Xlsx.row(2, "", "Reise", "Start", cell, "3", "") + "</sheetData>");
            assertThat(reading.problems()).as(cell).hasSize(1);
            assertThat(reading.problems().get(0).location()).hasToString("Budsjett!C2");
            assertThat(reading.unread()).as(cell).isNotNull();
        }
    }

    @Test
    void theFormatOfACellShowsWhatItsNumberIs() {
        for (String number : List.of(
                "General",
                "#,##0.00",
                "#\\ ##0\\ \"kr\"",
                "[$kr-414]\\ #,##0",
                "_-* #,##0.00_-;-* #,##0.00_-",
                "[$-414]0",
                "[Red]0;(0)",
                "0 \"dager\"",
                "#,##0 [$NOK]",
                "Standard",
                "0.00E+00",
                "#,##0;;")) {
            assertThat(formatted(number)).as(number).isEmpty();
        }
        for (String date : List.of("d.m.yyyy", "[$-F800]dddd\\,\\ mmmm", "[h]:mm", "[h]", "[ss]", "yyyy")) {
            assertThat(formatted(date)).as(date).containsExactly("Budsjett!C2 office.date");
        }
        for (String euro : List.of("[$€-2]\\ #,##0", "#,##0\\ \"€\"", "\"EUR\" 0", "[$USD] 0", "$#,##0", "[$£-809]0")) {
            assertThat(formatted(euro)).as(euro).containsExactly("Budsjett!C2 office.other-currency");
        }
        for (String scaled : List.of("#,##0,", "0.0,,", "#,##0,\"k\"", "0,;-0,")) {
            assertThat(formatted(scaled)).as(scaled).containsExactly("Budsjett!C2 office.scaled-format");
        }
        assertThat(formatted("0.0%")).containsExactly("Budsjett!C2 office.percent");
        assertThat(formatted(";;;")).containsExactly("Budsjett!C2 office.unseen");
    }

    private static List<String> formatted(String code) {
        Xlsx book = Xlsx.of("<sheetData>" + HEAD
                + Xlsx.row(2, "", "Reise", "Start", "<c s='1'><v>2300</v></c>", "3", "") + "</sheetData>");
        book.part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='"
                        + code.replace("&", "&amp;").replace("'", "&apos;")
                        + "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");
        return Documents.reading(book.input(), Budget.class).problems().stream()
                .map(problem -> problem.location() + " " + problem.kind())
                .toList();
    }

    /** Spreadsheets store a carriage return, which XML cannot hold within a text, as its number. */
    @Test
    void aCharacterThatIsStoredAsItsNumberIsThatCharacter() {
        Xlsx book = Xlsx.of("<sheetData>" + HEAD
                + Xlsx.row(2, "", "Reise", "Tog_x000D_\nog båt, _x005F_x000D_", "2300", "3", "") + "</sheetData>");
        assertThat(Documents.read(book.input(), Budget.class).lines())
                .extracting(BudgetLine::activity)
                .containsExactly("Tog\r\nog båt, _x000D_");
    }

    @Test
    void aNumberThatIsNotSeenOrShortenedInAnUnknownColumnIsAProblem() {
        Xlsx book = Xlsx.of("<sheetData>" + HEAD
                + Xlsx.row(2, "", "Reise", "Start", "5", "3", "", "<c s='1'><v>2300</v></c>", "<c s='2'><v>9</v></c>")
                + "</sheetData>");
        book.part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode=';;;'/><numFmt numFmtId='171' formatCode='0,'/></numFmts>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>");
        assertThat(Documents.reading(book.input(), Budget.class).problems())
                .extracting(problem -> problem.location() + " " + problem.kind())
                .containsExactly("Budsjett!F2 office.stray", "Budsjett!G2 office.stray");
    }

    @Test
    void aStrictWorkbookWithSharedFormulasAndRichTextIsRead() {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        Xlsx book = Xlsx.of("")
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='" + strict
                                + "' xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
                                + "<x:workbookPr date1904='1'/><x:sheets><x:sheet name='Budsjett' sheetId='1' r:id='rId1'/></x:sheets>"
                                + "</x:workbook>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        ("<worksheet xmlns='" + strict + "'><sheetData>" + HEAD
                                        + Xlsx.row(
                                                2,
                                                "",
                                                "<c t='inlineStr'><is><r><t>Rei</t></r><r><t>se</t></r></is></c>",
                                                "",
                                                "<c><f t='shared' ref='C2:C3' si='0'>B9*2</f><v>500</v></c>",
                                                "3",
                                                "<c><f>C2*D2</f><v>1500</v></c>")
                                        + Xlsx.row(
                                                3, "", "Reise", "", "<c><f t='shared' si='0'/><v>700</v></c>", "1", "")
                                        + "</sheetData></worksheet>")
                                .replaceAll("<(/?)([a-zA-Z]+)", "<$1x:$2")
                                .replaceFirst("xmlns=", "xmlns:x="));
        Reading<Budget> reading = Documents.reading(book.input(), Budget.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(1).unitCost()).isEqualByComparingTo("700");
        assertThat(reading.document().lines().get(0).unitCost()).isEqualByComparingTo("500");
    }

    @Test
    void cellsWithoutAddressesFollowOneAnother() {
        Reading<Budget> reading = read("<sheetData>" + HEAD.replaceAll(" r='[A-E]?1'", "")
                + "<row><c t='inlineStr'><is><t>Reise</t></is></c><c/><c><v>500</v></c></row></sheetData>");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(0).unitCost()).isEqualByComparingTo("500");
    }

    @Test
    void aRowOrColumnOfNearlyNoSizeIsHidden() {
        for (String flat : List.of("ht='0'", "ht='0.75' customHeight='1'", "ht='1.5'", "hidden='true'")) {
            Reading<Budget> reading =
                    read("<sheetData>" + HEAD + Xlsx.row(2, flat, "Reise", "Start", "5", "", "") + "</sheetData>");
            assertThat(reading.problems()).as(flat).hasSize(1);
        }
        for (String shown : List.of("ht='15'", "ht='2'", "ht='10.5'", "hidden='0'")) {
            Reading<Budget> reading =
                    read("<sheetData>" + HEAD + Xlsx.row(2, shown, "Reise", "Start", "5", "", "") + "</sheetData>");
            assertThat(reading.problems()).as(shown).isEmpty();
        }
        for (String narrow : List.of("width='0'", "width='0.5' customWidth='1'", "width='9' hidden='1'")) {
            Reading<Budget> reading = read("<cols><col min='3' max='4' " + narrow + "/></cols><sheetData>" + HEAD
                    + Xlsx.row(2, "", "Reise", "Start", "5", "", "") + "</sheetData>");
            assertThat(reading.problems())
                    .as(narrow)
                    .extracting(problem -> problem.location().toString())
                    .contains("Budsjett!C1", "Budsjett!D1", "Budsjett!C2")
                    .doesNotContain("Budsjett!B1", "Budsjett!E1");
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
