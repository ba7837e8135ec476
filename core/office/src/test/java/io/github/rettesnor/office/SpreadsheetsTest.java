// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Budgets in CSV, with the words and signs that people use. */
class SpreadsheetsTest {

    private static final String HEAD = "Kategori;Aktivitet;Beskrivelse;Pris per enhet (NOK);Personer;Ganger;Sum\n";

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        for (String typed : List.of(
                "2300",
                "2 300",
                "2 300,00",
                "2.300,00",
                "2,300.00",
                "kr 2 300,-",
                "kr. 2300.-",
                "2\u00a0300",
                "2\u202f300,0",
                "2300 kr",
                "2300,00 kr.")) {
            assertThat(line(typed).problems()).as(typed).isEmpty();
            assertThat(line(typed).document().lines().get(0).unitCost())
                    .as(typed)
                    .isEqualByComparingTo("2300");
        }
    }

    @Test
    void anAmountWithTwoReadingsOrNoneIsAProblemAtItsCell() {
        for (String typed : List.of(
                "2.300",
                "2,300",
                "ca. 500",
                "20 stk",
                "EUR 500",
                "12 x 600",
                "(500)",
                "10 000-12 000",
                "1 2",
                "2 30")) {
            Reading<Budget> reading = line(typed);
            assertThat(reading.problems()).as(typed).hasSize(1);
            assertThat(reading.problems().get(0).location()).hasToString("CSV!D2");
            assertThat(reading.document().lines().get(0).unitCost()).isNull();
            assertThat(reading.unread()).isNotNull();
        }
        assertThat(line("2.300").problems().get(0).line(Locale.forLanguageTag("nb")))
                .isEqualTo(
                        "a.csv:CSV!D2: lines[0].unitCost: «2.300» kan leses på to måter; skriv tallet uten skilletegn,"
                                + " eller med to desimaler");
    }

    @Test
    void sumRowsAreComparedAndNeverLines() {
        String body = """
                Lønn;;Rådgiver;1000;;12;12000
                Reise;Start;Tog;500;4;;2000
                Delsum;;;;;;14000
                Annet;;Trykk;;;;600
                Sum;;;;;;14 600,-
                Søknadsbeløp;;;;;;14600
                Egenandel: Sykehuset;;;;;;2000
                Kilde: regnskapet
                """;
        Reading<Budget> right = read(HEAD + body);
        assertThat(right.problems()).isEmpty();
        assertThat(right.document().lines()).hasSize(3);
        assertThat(right.document().requested()).isEqualByComparingTo("14600");
        assertThat(right.document().coFunding().get(0).source()).isEqualTo("Sykehuset");
        assertThat(right.document().lines().get(2).lumpSum()).isEqualByComparingTo("600");

        Reading<Budget> wrong = read(HEAD + body.replace("14 600,-", "14 000"));
        assertThat(wrong.problems())
                .extracting(Problem::toString)
                .containsExactly("a.csv:CSV!G6: the row 'Sum' shows 14000, but the lines above it come to 14600");
    }

    @Test
    void aTotalThatIsNotPriceTimesNumberIsAProblem() {
        assertThat(read(HEAD + "Reise;;Tog;500;4;2;2000\n").problems())
                .extracting(Problem::toString)
                .containsExactly("a.csv:CSV!G2: the total shows 2000, but price and number come to 4000");
    }

    @Test
    void windows1252IsReadWhereItIsNotUtf8() {
        byte[] bytes = "sep=;\r\n"
                .concat(HEAD)
                .concat("Lønn;;\"Rådgiver; halv\";1000;;12;\r\n")
                .getBytes(Charset.forName("windows-1252"));
        Reading<Budget> reading = Documents.reading(Input.of("a.csv", bytes), Budget.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(0).description()).isEqualTo("Rådgiver; halv");
    }

    @Test
    void aCommaSeparatesWhereNothingElseDoes() {
        Reading<Budget> reading = read("Category,Description,Amount (NOK)\nTravel,Train,\"2,300.00\"\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(0).lumpSum()).isEqualByComparingTo(new BigDecimal("2300"));
    }

    @Test
    void sectionsNameTheCategoryOfTheirLines() {
        Reading<Budget> reading = read("Beskrivelse;Beløp\nValuta;NOK\nReise\nTog;100\nSykkel;50\nUkjent\nKake;7\n");
        assertThat(reading.document().lines()).hasSize(3);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.csv:CSV!A6: lines[2].category: 'Ukjent' is not a known category; use a word of the blank form");
    }

    @Test
    void amountsInThousandsAreRefused() {
        for (String title : List.of("Budsjett (i 1000 kr)", "Alle tall i hele tusen", "Beløp i tkr", "1 000 kr")) {
            assertThat(problem(title + "\n" + HEAD + "Reise;;Tog;2;4;2;\n"))
                    .as(title)
                    .contains("CSV!A1");
        }
    }

    @Test
    void numbersInAnUnknownColumnAreAProblem() {
        assertThat(read("Kategori;Sum (NOK);Rabatt\nReise;100;50\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.csv:CSV!C2: the number '50' is in a column that is not known ('Rabatt'); state in a mapping file what"
                                + " the column means");
    }

    @Test
    void aNumberBeyondTheLastHeadingIsAProblem() {
        assertThat(read("Kategori;Sum (NOK)\nReise;100\nReise;100;50\n").problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("CSV!C3");
    }

    @Test
    void linesMayStateWhoPaysThemAndHalvesOfOccasions() {
        Reading<Budget> reading =
                read("Kategori;Pris (NOK);Ganger;Betales av\nLønn;1072,02;7,5;Egenandel\nLønn;100;0,5;Tilskuddet\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines())
                .extracting(BudgetLine::paidBy)
                .containsExactly(Payer.CO_FUNDING, Payer.GRANT);
        assertThat(reading.document().lines().get(0).occasions()).isEqualByComparingTo("7.5");
        assertThat(read("Kategori;Sum (NOK);Betales av\nReise;100;onkel\n").problems())
                .extracting(problem -> problem.location().toString())
                .containsExactly("CSV!C2");
    }

    @Test
    void aFileWithoutATableIsRefused() {
        assertThat(problem("Veiledning\nFyll ut neste ark\n")).contains("has no table with known headings");
    }

    @Test
    void aMappingNamesOtherWords() {
        Mapping mapping = Mapping.read(
                Input.of(
                        "map.yaml",
                        "currency: NOK\ndecimal: ','\nheadings: {Stk: persons, Rabatt: ignored}\ncategories: {Buss: TRAVEL}\n"));
        Reading<Budget> reading = Documents.reading(
                Input.of("a.csv", "Kategori;Stk;Pris;Rabatt\nBuss;3;2.300;5\n").as(new Spreadsheets(mapping)),
                Budget.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().lines().get(0).unitCost()).isEqualByComparingTo("2300");
        assertThat(reading.document().lines().get(0).persons()).isEqualTo(3);
    }

    private static String problem(String text) {
        try {
            read(text);
            return "";
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private static Reading<Budget> line(String typed) {
        return read(HEAD + "Reise;Start;Tog;\"" + typed + "\";;;\n");
    }

    private static Reading<Budget> read(String text) {
        return Documents.reading(Input.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), Budget.class);
    }
}
