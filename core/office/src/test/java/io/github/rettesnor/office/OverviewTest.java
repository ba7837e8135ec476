// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.office.Docx.h1;
import static io.github.rettesnor.office.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Overviews for the ranking meeting, and letters to applicants. */
class OverviewTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void eachDocumentHasARowAndEachFindingOneOfItsOwn() {
        Overview overview = Overview.of(List.of(judged("=Farlig", "Kort."), judged("Andre", "")), Locale.ENGLISH);
        List<String> documents = overview.csv().lines().toList();
        assertThat(documents).filteredOn(line -> line.startsWith("a.docx;")).hasSize(2);
        assertThat(documents.get(1)).contains("'=Farlig").contains("Not acceptable");
        List<String> findings = overview.findingsCsv().lines().toList();
        // Of five sections the first lacks four and the second five, and the two problems are the attachments of each.
        assertThat(findings).filteredOn(line -> line.contains("Missing")).hasSize(9);
        assertThat(findings)
                .filteredOn(line -> line.contains("Was not found in the document"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theWorkbookIsReadBackBySpreadsheetsReader() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Overview.of(List.of(judged("Færre fald", "Kort.")), DANISH).writeXlsx(bytes);
        List<Sheet> sheets = Workbook.read(Archive.of(Input.of("o.xlsx", bytes.toByteArray())));
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).row(2)).extracting(SheetCell::text).contains("Færre fald");
    }

    @Test
    void aLetterNamesNoRuleByIdAndNoFieldByPath() throws IOException {
        Letter letter = Letter.of(
                judged("Færre fald", "Kort."), new Office("Kontoret", null, null, "1. maj 2030", null), DANISH);
        assertThat(letter.asText())
                .contains("Kontoret")
                .contains("Færre fald")
                .contains("1. maj 2030")
                .contains("[")
                .doesNotContain("xx.report")
                .doesNotContain("sections[");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeDocx(bytes);
        List<Block> read = WordReader.read(Input.of("l.docx", bytes.toByteArray()));
        assertThat(read).extracting(Block::text).anyMatch(text -> text.contains("Færre fald"));
    }

    @Test
    void aWorkbookIsLaidOutForPaperAndShortensLongLists() throws IOException {
        Judged<?> many = Judge.by(Fiction.NOMINATION).judge(Input.of("a.json", "{}".getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Overview overview = Overview.of(List.of(judged("Færre fald", "Kort."), many), DANISH);
        overview.writeXlsx(bytes);
        Archive archive = Archive.of(Input.of("o.xlsx", bytes.toByteArray()));
        assertThat(attribute(archive, "xl/worksheets/sheet1.xml", "pageSetup", "orientation"))
                .isEqualTo("landscape");
        assertThat(attribute(archive, "xl/worksheets/sheet2.xml", "pageSetup", "paperSize"))
                .isEqualTo("9");
        assertThat(attribute(archive, "xl/worksheets/sheet1.xml", "pageSetup", "fitToWidth"))
                .isEqualTo("1");
        assertThat(attribute(archive, "xl/workbook.xml", "definedName", "name")).isEqualTo("_xlnm.Print_Titles");
        assertThat(Workbook.read(archive).get(0).row(2))
                .extracting(SheetCell::text)
                .contains("Færre fald");
    }

    @Test
    void aLongListIsShortenedOnTheSheetOfDocumentsAndCompleteOnThatOfFindings() throws IOException {
        List<String> indicators = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            indicators.add("{\"kind\": \"NONE\"}");
        }
        String document = "{\"indicators\": [" + String.join(",", indicators) + "], \"applicants\": ["
                + "{\"type\": \"X\", \"name\": \"A\"},".repeat(39) + "{\"type\": \"X\"}]}";
        Judged<?> many =
                Judge.by(Fiction.NOMINATION).judge(Input.of("a.json", document.getBytes(StandardCharsets.UTF_8)));
        Overview overview = Overview.of(List.of(many), DANISH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        overview.writeXlsx(bytes);
        List<Sheet> sheets = Workbook.read(Archive.of(Input.of("o.xlsx", bytes.toByteArray())));
        String applicants = sheets.get(0).row(2).get(1).text();
        assertThat(applicants).startsWith("A\nA\n").endsWith("mere, på arket Bemærkninger");
        // 14 of 39 names, and the line that counts the other 25.
        assertThat(applicants.lines()).hasSize(15);
        assertThat(applicants).contains("… og 25 mere");
        assertThat(overview.csv()).doesNotContain("på arket");
    }

    private static String attribute(Archive archive, String part, String tag, String attribute) {
        Xml xml = Objects.requireNonNull(archive.open(part));
        while (xml.next()) {
            if (xml.begins(tag)) {
                return String.valueOf(xml.attribute(attribute));
            }
        }
        return "";
    }

    @Test
    void aLetterNamesTheApplicantsAndNoFile() {
        String unnamed = "{\"applicants\": [{\"type\": \"WARD\", \"name\": \"Ward 7\"}, {\"name\": \"Ward 8\"}]}";
        String letter = letter(unnamed, Locale.ENGLISH);
        assertThat(letter).startsWith("""
                        [sender]

                        Ward 7
                        Ward 8

                        Date: [date]
                        Case number: [case number]

                        Points to correct in what you sent in
                        """).doesNotContain("a.json").endsWith("Yours sincerely\n\n[name]\n");
        assertThat(letter("{\"title\": \"Falls\"}", Locale.ENGLISH)).contains("Points to correct in “Falls”");
    }

    @Test
    void aLetterAboutADocumentWithoutDeficienciesSpeaksOfNone() {
        Judged<?> judged = Judge.by(Fiction.INVITATION)
                .judge(input("{\"registry\": {\"name\": \"R\"}, \"sections\": "
                        + "[{\"code\": \"gains\", \"text\": \"Fewer falls in all wards.\"}]}"));
        String letter = Letter.of(judged, Office.NONE, Locale.ENGLISH).asText();
        assertThat(letter)
                .contains("We have found nothing that must be corrected.")
                .doesNotContain("oints to correct");
    }

    @Test
    void aLetterAboutADeadlineThatHasPassedAsksForNoCorrectionOfIt() {
        String late =
                "\"submittedAt\": \"2030-05-02T09:00:00+02:00\", \"applicants\": [{\"type\": \"WARD\", \"name\": \"Ward 7\"}],"
                        + " \"declarations\": [\"SHARED\"], \"contacts\": [{\"name\": \"Example\", \"email\": \"a@example.org\"}], \"goals\": [\"1\"],"
                        + " \"indicators\": [{\"name\": \"Falls\", \"kind\": \"PROCESS\"}], \"answers\": {\"1\": \"Ward 7 has 20 beds.\"";
        assertThat(letter("{" + late + ", \"2\": \"Half as many falls.\"}}", Locale.ENGLISH))
                .contains("It does not meet a requirement that cannot be met afterwards.")
                .contains("This cannot be corrected afterwards")
                .doesNotContain("must be corrected")
                .doesNotContain("corrected version");
        assertThat(letter("{" + late + "}}", Locale.ENGLISH))
                .contains("This cannot be corrected afterwards")
                .contains("This must be corrected")
                .contains("corrected version");
    }

    private static String letter(String document, Locale locale) {
        Judged<?> judged = Judge.by(Fiction.NOMINATION).judge(input(document));
        return Letter.of(judged, Office.NONE, locale).asText();
    }

    private static Input input(String document) {
        return Input.of("a.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Judged<?> judged(String title, String summary) {
        return Judge.by(Fiction.REPORT)
                .judge(Docx.of(Docx.styled("Tittel", title), h1("Sammendrag"), p(summary))
                        .input());
    }
}
