// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rows and columns are taken for, sums with co-funding in them, and the limits of tables. */
class TableRowsTest {

    private static final String HEAD = "Kategori;Beløp (NOK);Merket\n";

    @Test
    void eachRowAndColumnIsShownWithWhatItIsTakenFor() {
        String table = """
                Valuta;NOK
                Sum;100
                Beskrivelse;Beløp;Merket
                Reise
                Tog;100
                Et notat
                Sum;100
                Beskrivelse;Beløp;Merket
                Søknadsbeløp;100
                """;
        assertThat(new Spreadsheets()
                        .taken(input(table)).stream().map(taken -> taken.at() + " " + taken.as() + " " + taken.text()))
                .containsExactly(
                        "CSV!A1 currency Valuta | NOK",
                        "CSV!A2 sum Sum | 100",
                        "CSV!A4 section Reise",
                        "CSV!A5 line Tog | 100",
                        "CSV!A6 words Et notat",
                        "CSV!A7 sum Sum | 100",
                        "CSV!A8 words Beskrivelse | Beløp | Merket",
                        "CSV!A9 requested Søknadsbeløp | 100",
                        "CSV!A3 description Beskrivelse",
                        "CSV!B3 lumpSum Beløp",
                        "CSV!C3 words Merket");
    }

    @Test
    void aSumMayHoldTheCoFundingOrBeWithoutIt() {
        String lines = HEAD + "Reise;700\nAnnet;300\nEgenandel: A;150\nEgenandel: B;50\nSøknadsbeløp;750\n";
        for (String right : List.of("1000", "200", "950", "1200", "800", "300")) {
            // All lines; co-funding; asked for and co-funding; lines with and without co-funding; but not the last line
            // alone.
            List<String> found = found(read(lines + "Sum;" + right + "\n"));
            assertThat(found)
                    .as(right)
                    .isEqualTo(right.equals("300") ? List.of("CSV!B7 office.sum-differs") : List.of());
        }
        assertThat(found(read(HEAD + "Reise;700\nEgenandel;x\nSum;900\n")))
                .containsExactlyInAnyOrder("CSV!B3 office.not-a-number", "CSV!B4 office.sum-differs");
        assertThat(found(read(HEAD + "Reise;x\nSum;900\n"))).containsExactly("CSV!B2 office.not-a-number");
    }

    @Test
    void coFundingIsNamedByItsLabelOrByATextBesideIt() {
        Budget budget = read(HEAD + "Reise;700\nEgenandel: A;1\nEgenandel;2;B\nEgenandel;3\n")
                .document();
        assertThat(budget.coFunding())
                .extracting(funding -> funding.source() + " " + funding.amount())
                .containsExactly("A 1", "B 2", "null 3");
    }

    @Test
    void aLineWithoutACategoryIsAProblemWhereItsCategoryShouldBe() {
        assertThat(found(read(HEAD + "Reise;700\n;300;Kake\n"))).containsExactly("CSV!A3 office.no-category");
        assertThat(found(read("Beskrivelse;Beløp (NOK)\nKake;300\n"))).containsExactly("CSV!A2 office.no-category");
        assertThat(found(read("Kategori;Beskrivelse;Beløp (NOK)\n;Kake;300\n")))
                .containsExactly("CSV!A2 office.no-category");
    }

    @Test
    void numbersInRowsWithoutAmountsAreProblems() {
        assertThat(found(read(HEAD + "Reise;700\nNotat;;500\n"))).containsExactly("CSV!C3 office.stray");
    }

    @Test
    void aRuleSetMayBeMapped() {
        Mapping mapping = Mapping.read(input("map.yaml", "ruleSet: no:budget:2019\n"));
        Input table = input(HEAD + "Reise;5\n").as(new Spreadsheets(mapping));
        assertThat(Documents.ruleSet(table.read())).extracting(Node::written).isEqualTo("no:budget:2019");
    }

    @Test
    void allFaultsOfAMappingFileAreReportedAtOnce() {
        String faults = Refusals.of(
                () -> Mapping.read(input("map.yaml", "decimal: ';'\namounts: tens\nheadings: {A: b}\nrows: {C: d}\n")));
        assertThat(faults).contains("';' is not one of , .");
        for (String one : List.of("decimal: ';'", "amounts: tens", "headings: {A: b}", "rows: {C: d}")) {
            assertThat(Refusals.of(() -> Mapping.read(input("map.yaml", one + "\n"))))
                    .as(one)
                    .contains("is not one of");
        }
    }

    @Test
    void theSheetsNameMayShowThatAmountsAreInThousands() {
        Xlsx book = Xlsx.of("<sheetData>" + Xlsx.row(1, "", "Kategori", "Sum (NOK)") + Xlsx.row(2, "", "Reise", "5")
                + "</sheetData>");
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Budsjett i tkr' sheetId='1' r:id='rId1'/></sheets></workbook>");
        assertThat(Refusals.of(() -> book.input().read()))
                .contains("Budsjett i tkr!A1")
                .contains("thousands or millions");
    }

    @Test
    void aTableMayHaveTheMostRowsColumnsAndCharactersAndNoMore() {
        String line = "Reise;5\n";
        assertThat(read(HEAD + line.repeat(1_999)).document().lines()).hasSize(1_999);
        assertThat(refusal(HEAD + line.repeat(2_000))).contains("more than 2000 rows");
        assertThat(found(read(HEAD + "Reise;5" + ";".repeat(98) + "\n"))).isEmpty();
        assertThat(refusal(HEAD + "Reise;5" + ";".repeat(99) + "\n")).contains("more than");
        assertThat(found(read(HEAD + "Reise;5;" + "x".repeat(32_767) + "\n"))).isEmpty();
        assertThat(refusal(HEAD + "Reise;5;" + "x".repeat(32_768) + "\n")).contains("more than 32767 characters");
    }

    @Test
    void aWorkbookMayHaveTheMostOfEachAndNoMore() {
        assertThat(sheet(Xlsx.row(2_000, "", "a"))).isEmpty();
        assertThat(sheet(Xlsx.row(2_001, "", "a"))).contains("more than 2000 rows");
        assertThat(sheet("<row r='1'><c r='CV1'><v>1</v></c></row>")).isEmpty();
        assertThat(sheet("<row r='1'><c r='CW1'><v>1</v></c></row>")).contains("more than 100 columns");
        String hundred = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";
        assertThat(sheet(hundred.repeat(200))).isEmpty();
        assertThat(sheet(hundred.repeat(200) + "<row><c><v>1</v></c></row>")).contains("more than 20000 cells");
        assertThat(sheet("<row><c t='str'><v>" + "x".repeat(32_767) + "</v></c></row>"))
                .isEmpty();
        assertThat(sheet("<row><c t='str'><v>" + "x".repeat(32_768) + "</v></c></row>"))
                .contains("more than 32767 characters");
        assertThat(sheet("<row><c t='inlineStr'><is><t>" + "x".repeat(32_768) + "</t></is></c></row>"))
                .contains("more than 32767 characters");
        String merges = "<mergeCells>" + "<mergeCell ref='A1:A2'/>".repeat(1_000);
        assertThat(sheet(Xlsx.row(1, "", "a"), merges + "</mergeCells>")).isEmpty();
        assertThat(sheet(Xlsx.row(1, "", "a"), merges + "<mergeCell ref='A1:A2'/></mergeCells>"))
                .contains("more than 1000 merged");
    }

    @Test
    void aWorkbookMayHaveTwentySheetsAndTwentyThousandTexts() {
        assertThat(refusal(sheets(20))).isEmpty();
        assertThat(refusal(sheets(21))).contains("more than 20 sheets");
        String texts = "<si><t>a</t></si>".repeat(20_000);
        assertThat(refusal(Xlsx.of("").part("xl/sharedStrings.xml", "<sst>" + texts + "</sst>")))
                .isEmpty();
        assertThat(refusal(Xlsx.of("").part("xl/sharedStrings.xml", "<sst>" + texts + "<si/></sst>")))
                .contains("more than 20000 cells");
    }

    private static Xlsx sheets(int number) {
        String all = String.join(
                "",
                IntStream.rangeClosed(1, number)
                        .mapToObj(sheet -> "<sheet name='S" + sheet + "' sheetId='" + sheet + "' r:id='x'/>")
                        .toList());
        return Xlsx.of("").part("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + all + "</sheets></workbook>");
    }

    @Test
    void builtInFormatsOfDatesAndPercentagesAreKnown() {
        for (int format : new int[] {9, 10}) {
            assertThat(builtIn(format)).as("" + format).containsExactly("Budsjett!B2 office.percent");
        }
        for (int format : new int[] {14, 17, 22, 45, 47}) {
            assertThat(builtIn(format)).as("" + format).containsExactly("Budsjett!B2 office.date");
        }
        for (int format : new int[] {0, 1, 2, 3, 4, 8, 11, 13, 23, 37, 44, 48, 49}) {
            assertThat(builtIn(format)).as("" + format).isEmpty();
        }
    }

    private static List<String> builtIn(int format) {
        Xlsx book = Xlsx.of("<sheetData>" + Xlsx.row(1, "", "Kategori", "Sum (NOK)")
                + Xlsx.row(2, "", "Reise", "<c s='1'><v>5</v></c>") + "</sheetData>");
        book.part("xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId='" + format + "'/></cellXfs></styleSheet>");
        return found(Documents.reading(book.input(), Budget.class));
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        Stream.of("A 1", "Z 26", "AA 27", "AZ 52", "BA 53", "CV 100", "ZZ 702", "AAA 703")
                .forEach(pair -> {
                    String[] parts = pair.split(" ", 2);
                    int column = Integer.parseInt(parts[1]);
                    assertThat(SheetCell.address(7, column)).isEqualTo(parts[0] + "7");
                    assertThat(SheetCell.column(parts[0] + "7")).isEqualTo(column);
                    assertThat(new SheetCell(7, column, SheetCell.Kind.TEXT, "").address())
                            .isEqualTo(parts[0] + "7");
                });
        assertThat(SheetCell.column("7")).isZero();
    }

    @Test
    void theSeparatorIsTheOneThatStandsMostOften() {
        for (char separator : new char[] {';', '\t'}) {
            String table = "Kategori;Beskrivelse;Beløp (NOK)\nReise;Tog, buss, fly, båt, bil, trikk;5\n"
                    .replace(';', separator);
            assertThat(read(table).document().lines().get(0).description())
                    .isEqualTo("Tog, buss, fly, båt, bil, trikk");
        }
        byte[] ansi = (HEAD + "Reise;5\n").getBytes(Charset.forName("windows-1252"));
        assertThat(found(Documents.reading(Input.of("a.csv", ansi), Budget.class)))
                .isEmpty();
    }

    private static String sheet(String rows) {
        return sheet(rows, "");
    }

    private static String sheet(String rows, String after) {
        return refusal(Xlsx.of("<sheetData>" + rows + "</sheetData>" + after));
    }

    /** Why a workbook cannot be read, empty if only its table is missing. */
    private static String refusal(Xlsx book) {
        return Refusals.of(() -> Workbook.read(Archive.of(book.input())));
    }

    private static String refusal(String text) {
        return Refusals.of(() -> read(text));
    }

    private static List<String> found(Reading<Budget> reading) {
        return reading.problems().stream()
                .map(problem -> problem.location() + " " + problem.kind())
                .toList();
    }

    private static Reading<Budget> read(String text) {
        return Documents.reading(input(text), Budget.class);
    }

    private static Input input(String text) {
        return input("a.csv", text);
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
