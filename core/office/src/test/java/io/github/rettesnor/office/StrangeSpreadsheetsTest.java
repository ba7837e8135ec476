// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as applicants make them: each number is read right, compared, or a problem at its cell. */
class StrangeSpreadsheetsTest {

    private static final String HEAD = "Kategori;Aktivitet;Beskrivelse;Pris per enhet (NOK);Personer;Ganger;Sum\n";
    private static final String TRAIN = "Reise;Start;Tog;500;4;1;2000\n";
    private static final String SECTIONS = "Beskrivelse;Beløp (NOK)\n";

    @Test
    void anAmountWithoutAnyTextIsAProblemSinceItCouldBeASum() {
        Reading<Budget> reading = read(SECTIONS + "Reise\nTog;100\nBuss;50\n;150\n");
        assertThat(found(reading)).containsExactly("CSV!B5 office.no-label");
        assertThat(reading.document().lines()).hasSize(2);
    }

    @Test
    void aSumIsKnownByTheEndOfItsLabelAndByTheDescriptionBesideACategory() {
        Reading<Budget> reading =
                read(SECTIONS + "Reise\nTog;100\nBuss;50\nReise totalt;150\nAnnet\nTrykk;7\nSum:;7\nI alt;157\n");
        assertThat(found(reading)).isEmpty();
        assertThat(reading.document().lines()).hasSize(3);

        Reading<Budget> beside = read(HEAD + TRAIN + "Reise;;Delsum;;;;2000\nReise;;Sum;;4;;2000\n");
        assertThat(found(beside)).isEmpty();
        assertThat(beside.document().lines()).hasSize(1);
    }

    @Test
    void aSumThatAlsoCountsPersonsOrPricesIsNoLine() {
        Reading<Budget> reading = read(HEAD + TRAIN + "Sum;;;500;4;1;2000\nTotalt;;;;4;;2100\n");
        assertThat(reading.document().lines()).hasSize(1);
        assertThat(found(reading)).containsExactly("CSV!G4 office.sum-differs");
    }

    @Test
    void aSumOfNothingIsNotRight() {
        assertThat(found(read(HEAD + TRAIN + "Delsum;;;;;;2000\nSum;;;;;;0\n")))
                .containsExactly("CSV!G4 office.sum-differs");
        assertThat(found(read(HEAD + "Sum;;;;;;0\n"))).isEmpty();
    }

    @Test
    void sumsOfSeveralGroupsAreCompared() {
        String groups =
                HEAD + TRAIN + "Delsum;;;;;;2000\n" + TRAIN + "Delsum;;;;;;2000\n" + TRAIN + "Delsum;;;;;;2000\n";
        assertThat(found(read(groups + "Sum;;;;;;4000\nSum;;;;;;6000\n"))).isEmpty();
        assertThat(found(read(groups + "Sum;;;;;;5000\n"))).containsExactly("CSV!G8 office.sum-differs");
    }

    @Test
    void aSumAboveTheTableIsComparedWithAllLines() {
        String lines = HEAD + TRAIN + "Delsum;;;;;;2000\n" + TRAIN;
        assertThat(found(read("Totalbudsjett\nTotalt;4000\n" + lines))).isEmpty();
        assertThat(found(read("Totalt;2000\n" + lines))).containsExactly("CSV!B1 office.sum-differs");
        assertThat(found(read(HEAD + "Sum;;;;;;2000\n" + TRAIN))).containsExactly("CSV!G2 office.sum-differs");
    }

    @Test
    void aSumToTheLeftOfItsLabelIsCompared() {
        assertThat(found(read("Beløp (NOK);Kategori\n100;Reise\n50;Annet\n160;Sum\n")))
                .containsExactly("CSV!A4 office.sum-differs");
    }

    @Test
    void numbersAboveTheTableAreProblemsUnlessTheyAreKnown() {
        assertThat(found(read("Budsjett 2027\nÅr;2027\nOrg.nr. 987 654 321;\nTelefon;22 333 444\n2026;2027\n" + HEAD
                        + TRAIN)))
                .isEmpty();
        assertThat(found(read("Hva;Kroner\nHotell;90 000\nMat;400\n" + HEAD + TRAIN)))
                .containsExactly("CSV!B2 office.above", "CSV!B3 office.above");
    }

    @Test
    void aSecondTableIsRefusedAndARepeatedHeadingPassedOver() {
        Reading<Budget> pages = read(HEAD + TRAIN + HEAD + TRAIN + "Sum;;;;;;4000\n");
        assertThat(found(pages)).isEmpty();
        assertThat(pages.document().lines()).hasSize(2);
        assertThat(refusal(HEAD + TRAIN + "\nKategori;Beløp\nReise;100\n"))
                .contains("CSV!A4: another table begins here");
    }

    @Test
    void coFundingWithLinesOfItsOwnIsNoCost() {
        Reading<Budget> reading = read(SECTIONS + "Reise\nTog;100\nEgenandel:\nSykehuset;5000\nKommunen;400\n");
        assertThat(found(reading)).containsExactly("CSV!A4 office.category", "CSV!A4 office.category");
        assertThat(reading.unread()).isNotNull();
    }

    @Test
    void aLabelOfAnotherKindDoesNotSwallowALine() {
        Reading<Budget> reading = read(SECTIONS + "Annet\nValuta gebyr;300\n");
        assertThat(found(reading)).isEmpty();
        assertThat(reading.document().lines().get(0).lumpSum()).isEqualByComparingTo("300");
    }

    @Test
    void anAmountThatIsAskedForTwiceOrBesideAnotherIsAProblem() {
        assertThat(found(read(HEAD + TRAIN + "Søknadsbeløp;;;;;;2000\nSøkes om;;;;;;1500\n")))
                .containsExactly("CSV!G4 office.given-twice");
        assertThat(found(read(HEAD + TRAIN + "Søknadsbeløp;;;;;;2000\nSøkes om;;;;;;2000\n")))
                .isEmpty();
        assertThat(found(read("Kategori;Beløp (NOK)\nReise;500\nSøknadsbeløp;500;700\n")))
                .containsExactly("CSV!C3 office.two-amounts");
        assertThat(found(read("Kategori;Beløp (NOK)\nReise;500\nEgenandel;500;700\n")))
                .containsExactly("CSV!C3 office.two-amounts");
    }

    @Test
    void aQuantityInAnUnknownColumnIsAProblem() {
        for (String quantity :
                List.of("4 stk", "4 stk.", "ca. 4 personer", "4 x 2", "4 netter", "2,5 døgn", "25 %", "4")) {
            assertThat(found(read("Kategori;Antall;Pris (NOK)\nReise;\"" + quantity + "\";500\n")))
                    .as(quantity)
                    .containsExactly("CSV!B2 office.stray");
        }
        for (String words : List.of("1. mai", "12.05.2027", "Avdeling 4", "se vedlegg 2")) {
            assertThat(found(read("Kategori;Merket;Pris (NOK)\nReise;" + words + ";500\n")))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void anotherCurrencyThanTheBudgetsIsAProblem() {
        assertThat(found(read("Kategori;Pris (EUR);Sum (NOK)\nReise;100;100\n")))
                .containsExactly("CSV!A1 office.no-currency");
        assertThat(found(read("Valuta;NOK\nKategori;Pris (EUR);Sum\nReise;100;100\n")))
                .containsExactly("CSV!B1 office.other-currency");
        assertThat(found(read("Valuta;NOK\n" + HEAD + TRAIN))).isEmpty();
        assertThat(refusal("Kategori;Beløp EUR;Beløp NOK\nReise;100;1150\n")).contains("CSV!C1");
        Mapping mapping = Mapping.NONE.in("NOK");
        assertThat(found(read("Kategori;Beløp (EUR)\nReise;100\n", mapping)))
                .containsExactly("CSV!B1 office.other-currency");
    }

    @Test
    void aRowForTheCurrencyThatIsNotFilledInStatesNone() {
        assertThat(found(read("Valuta;\nKategori;Pris (NOK)\nReise;100\n"))).isEmpty();
        assertThat(found(read("Valuta;\nKategori;Pris\nReise;100\n"))).containsExactly("CSV!A1 office.no-currency");
    }

    @Test
    void amountsInThousandsAreRefusedHoweverTheyAreNamed() {
        for (String title : List.of(
                "Tall i tusen kroner",
                "Beløp i 1.000 kr.",
                "TNOK",
                "kNOK",
                "t.kr.",
                "MNOK",
                "mio. kr.",
                "i mill. kroner",
                "'000 NOK",
                "in 1,000 NOK",
                "in thousands",
                "i tusinde kroner",
                "i heile tusen")) {
            assertThat(refusal(title + "\n" + HEAD + TRAIN)).as(title).contains("CSV!A1");
        }
        for (String title : List.of("Søker om 40 000 kr", "Sum 1 200 000 kr", "Tusenårsskiftet", "Millimeter")) {
            assertThat(refusal(title + "\n" + HEAD + TRAIN)).as(title).isEmpty();
        }
        assertThat(refusal("Kategori;Beløp (1000 NOK)\nReise;100\n")).contains("CSV!B1");
        assertThat(found(read(HEAD + TRAIN + "Alle tall i hele tusen\n"))).containsExactly("CSV!A3 office.scale");
    }

    @Test
    void aMappingFileCanStateThatAmountsAreInThousands() {
        Mapping thousands = Mapping.read(Input.of("map.yaml", "amounts: thousands\n"));
        String table = """
                Beløp i tusen kroner
                Kategori;Pris (NOK);Antall personer;Sum
                Reise;2,3;10;23
                Annet;;;0,6005
                Sum;;;23,6005
                Søknadsbeløp;;;23,6
                Egenandel;;;-1
                """;
        Reading<Budget> reading = read(table, thousands);
        assertThat(found(reading)).isEmpty();
        BudgetLine train = reading.document().lines().get(0);
        assertThat(train.unitCost()).isEqualByComparingTo("2300");
        assertThat(train.persons()).isEqualTo(10);
        assertThat(reading.document().lines().get(1).lumpSum()).isEqualByComparingTo("600.5");
        assertThat(reading.document().requested()).isEqualByComparingTo("23600");
        assertThat(reading.document().coFunding().get(0).amount()).isEqualByComparingTo("1000");

        assertThat(refusal(table.replace("tusen", "mill."), thousands)).contains("CSV!A1");
        Mapping millions = Mapping.read(Input.of("map.yaml", "amounts: millions\n"));
        assertThat(read("Kategori;Beløp (MNOK)\nReise;0,0235\n", millions)
                        .document()
                        .lines()
                        .get(0)
                        .lumpSum())
                .isEqualByComparingTo("23500");
        Mapping units = Mapping.read(Input.of("map.yaml", "amounts: units\n"));
        assertThat(read(table, units).document().lines().get(0).unitCost()).isEqualByComparingTo("2.3");
        assertThat(Refusals.of(() -> Mapping.read(Input.of("map.yaml", "amounts: 1000\n"))))
                .contains("units thousands millions");
    }

    @Test
    void signsOfNegativeAmountsAreReadOrAProblem() {
        for (String typed : List.of("-500", "- 500", "\u2212500", "\u2013500,00", "-kr 500", "-500 kr")) {
            assertThat(read(HEAD + "Reise;;Tog;" + typed + ";;;\n")
                            .document()
                            .lines()
                            .get(0)
                            .unitCost())
                    .as(typed)
                    .isEqualByComparingTo("-500");
        }
        for (String typed :
                List.of("(500)", "500-", "--500", "-", "+500", "25 %", "1E3", "1,00E+03", "1.6.2027", "½", "500 €")) {
            assertThat(found(read(HEAD + "Reise;;Tog;" + typed + ";;;\n")))
                    .as(typed)
                    .containsExactly("CSV!D2 office.not-a-number");
        }
    }

    @Test
    void separatorsAndEncodingsOfProgramsAreRead() {
        String table = HEAD + "Lønn;;\"Rådgiver\nhalv; stilling\";1 000,00;;12;12 000,00\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"))) {
            String marked = charset.equals(StandardCharsets.UTF_16LE) ? "\ufeff" + table : table;
            assertLine(Input.of("a.csv", marked.getBytes(charset)));
        }
        assertLine(input("\ufeff" + table));
        assertLine(input(table.replace("\n", "\r\n").replace("giver\r\n", "giver\n")));
        assertLine(input(table.replace("; ", "|").replace(';', '\t').replace("|", "; ")));
    }

    private static void assertLine(Input input) {
        Reading<Budget> reading = Documents.reading(input, Budget.class);
        assertThat(found(reading)).isEmpty();
        BudgetLine line = reading.document().lines().get(0);
        assertThat(line.category()).isEqualTo(Category.SALARY);
        assertThat(line.description()).isEqualTo("Rådgiver\nhalv; stilling");
        assertThat(line.unitCost()).isEqualByComparingTo("1000");
    }

    @Test
    void theLineThatDeclaresTheSeparatorIsNoRow() {
        for (String declared : List.of("sep=|\n", "SEP=|\r\n", "\"sep=|\"\r\n")) {
            assertThat(found(read(declared + HEAD.replace(';', '|') + "Reise||Tog; buss|2.300|||\n")))
                    .as(declared)
                    .containsExactly("CSV!D2 office.ambiguous");
        }
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertThat(refusal(HEAD + TRAIN + "Reise;;\"Tog;900;4;1;\n" + TRAIN))
                .contains("quotation mark that is never closed");
        assertThat(found(read(HEAD + "Reise;;Rør 5\";500;4;1;\nReise;;\"Et \"\"godt\"\" tog\";500;4;1;\n")))
                .isEmpty();
    }

    @Test
    void numbersAndTextsOfAnyLengthTakeNoLongerThanTheyShould() {
        assertThat(refusal(HEAD + "Reise;;Tog;" + "9".repeat(4_000_000) + ";;;\n"))
                .contains("more than 32767 characters");
        assertThat(refusal(HEAD + TRAIN + "1 000 tusen ".repeat(400_000) + "\n"))
                .contains("more than 32767 characters");
        assertThat(found(read(HEAD + "Reise;;Tog;" + "9".repeat(30_000) + ";;;\n")))
                .containsExactly("CSV!D2 office.not-a-number");
        assertThat(found(read(HEAD + TRAIN + "1 000 tusen ".repeat(2_500).strip() + "\n")))
                .isEmpty();
    }

    @Test
    void theLargestAndSmallestTablesAreReadOrRefused() {
        assertThat(refusal(HEAD + TRAIN.repeat(2_000))).contains("has more than 2000 rows");
        assertThat(refusal(HEAD + ";".repeat(150) + "\n")).contains("has more than");
        assertThat(found(read(HEAD))).isEmpty();
        assertThat(refusal("")).contains("no table");
    }

    private static List<String> found(Reading<Budget> reading) {
        return reading.problems().stream()
                .map(problem -> problem.location() + " " + problem.kind())
                .toList();
    }

    private static String refusal(String text) {
        return refusal(text, Mapping.NONE);
    }

    private static String refusal(String text, Mapping mapping) {
        return Refusals.of(() -> read(text, mapping));
    }

    private static Reading<Budget> read(String text) {
        return read(text, Mapping.NONE);
    }

    private static Reading<Budget> read(String text, Mapping mapping) {
        return Documents.reading(input(text).as(new Spreadsheets(mapping)), Budget.class);
    }

    private static Input input(String text) {
        return Input.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
