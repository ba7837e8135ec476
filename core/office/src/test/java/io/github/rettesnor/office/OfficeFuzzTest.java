// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes stand in a part of a workbook or of a Word file, in a table or in a mapping file, they are read, or refused in one
 * line. A part is changed within the archive, so that the search goes beyond its checksums. Runs on blank and filled-in forms; to look
 * for more, one reader at a time, for some minutes:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -pl core/office -am test -Dtest='OfficeFuzzTest#sheets' -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Djacoco.skip -Djazzer.hooks=true -Djazzer.max_duration=5m
 * }</pre>
 */
class OfficeFuzzTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXT = "word/document.xml";
    private static final Budget BUDGET = new Budget(
            Currency.getInstance("NOK"),
            new BigDecimal("1500.50"),
            List.of(new BudgetLine(
                    Category.TRAVEL,
                    "Seminar",
                    "Tog",
                    new BigDecimal("500.25"),
                    null,
                    2,
                    new BigDecimal("2"),
                    2019,
                    Payer.GRANT,
                    PayBasis.BASIC_PAY,
                    "x",
                    "y")),
            List.of(new CoFunding("x", new BigDecimal("500.5"))));
    private static final Map<String, byte[]> WORKBOOK = parts(budgetForm());
    private static final Map<String, byte[]> LETTER = parts(wordForm());

    static Stream<byte[]> sheetParts() {
        return Stream.of(
                part(WORKBOOK, SHEET),
                bytes("<worksheet>"
                        + Xlsx.row(1, "", "Kategori", "Beskrivelse", "Pris", "Antall")
                        + Xlsx.row(
                                2,
                                "",
                                "Reise",
                                "Tog",
                                "<c r='C2'><v>500.25</v></c>",
                                "<c r='D2'><f>1+1</f><v>2</v></c>")
                        + "</worksheet>"));
    }

    static Stream<byte[]> stringParts() {
        return Stream.of(part(WORKBOOK, "xl/sharedStrings.xml"));
    }

    static Stream<byte[]> textParts() {
        return Stream.of(
                part(LETTER, TEXT),
                part(
                        parts(Docx.of(Docx.h1("Sammendrag"), Docx.p("Kort."), Docx.tbl(Docx.tr("Tittel", "x")))
                                .input()),
                        TEXT));
    }

    static Stream<byte[]> archives() {
        return Stream.of(zip(WORKBOOK), zip(LETTER));
    }

    static Stream<byte[]> tables() {
        return Stream.of(
                bytes("Kategori;Stk;Pris;Rabatt\nBuss;3;2.300;5\nSum;;6900;\n"),
                bytes("\ufeffsep=,\nCategory,Description,Unit cost,Persons\nTravel,\"a, b\",\"1,000.50\",2\n"));
    }

    static Stream<byte[]> mappings() {
        return Stream.of(bytes(
                "sheet: Ark1\ncurrency: NOK\nruleSet: no:budget:2019\ndecimal: ','\nheadings: {Stk: persons, Pris: unitCost, "
                        + "Rabatt: ignored}\ncategories: {Buss: TRAVEL}\nrows: {I alt: sum}\n"));
    }

    @MethodSource("sheetParts")
    @FuzzTest
    void sheets(byte[] bytes) {
        reads(() -> budget(Input.of("b.xlsx", with(WORKBOOK, SHEET, bytes)), Mapping.NONE));
    }

    @MethodSource("stringParts")
    @FuzzTest
    void textsOfSheets(byte[] bytes) {
        reads(() -> budget(Input.of("b.xlsx", with(WORKBOOK, "xl/sharedStrings.xml", bytes)), Mapping.NONE));
    }

    @MethodSource("textParts")
    @FuzzTest
    void wordFiles(byte[] bytes) {
        reads(() -> report(Input.of("a.docx", with(LETTER, TEXT, bytes))));
    }

    @MethodSource("archives")
    @FuzzTest
    void files(byte[] bytes) {
        reads(() -> budget(Input.of("b.xlsx", bytes), Mapping.NONE));
        reads(() -> report(Input.of("a.docx", bytes)));
    }

    @MethodSource("tables")
    @FuzzTest
    void csv(byte[] bytes) {
        reads(() -> budget(Input.of("b.csv", bytes), Mapping.NONE.in("NOK")));
    }

    @MethodSource("mappings")
    @FuzzTest
    void mappingFiles(byte[] bytes) {
        reads(() -> {
            Mapping mapping = Mapping.read(Input.of("map.yaml", new ByteArrayInputStream(bytes)));
            tables().forEach(table -> reads(() -> budget(Input.of("b.csv", table), mapping)));
        });
    }

    private static void budget(Input input, Mapping mapping) {
        Documents.reading(input.as(new Spreadsheets(mapping)).read(), Budget.class)
                .problems()
                .forEach(OfficeFuzzTest::isInOneLine);
    }

    private static void report(Input input) {
        WordForms forms = new WordForms().among(List.<RuleSet<?>>of(Fiction.REPORT));
        Fiction.REPORT
                .check(Documents.reading(input.as(forms).read(), Fiction.REPORT.document()))
                .problems()
                .forEach(OfficeFuzzTest::isInOneLine);
    }

    /** Unreadable is the only failure there may be. */
    private static void reads(Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(OfficeFuzzTest::isInOneLine);
        }
    }

    private static void isInOneLine(Problem problem) {
        assertThat(problem.toString()).doesNotContain("\n", "\r", "\u0000");
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
    }

    private static Input budgetForm() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BudgetForm.write(BUDGET, "no:budget:2019", Locale.ENGLISH, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.of("b.xlsx", bytes.toByteArray());
    }

    private static Input wordForm() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DocumentForm.writeBlank(Fiction.REPORT, Locale.ENGLISH, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.of("a.docx", bytes.toByteArray());
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Goes by the directory of the archive: the sizes before the parts of a workbook are left open. */
    private static Map<String, byte[]> parts(Input input) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("office", ".zip");
            try (InputStream in = input.open()) {
                Files.write(file, in.readAllBytes());
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), part.readAllBytes());
                    }
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] with(Map<String, byte[]> parts, String name, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, bytes);
        return zip(changed);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
