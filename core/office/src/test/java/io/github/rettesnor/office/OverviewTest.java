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
import java.util.List;
import java.util.Locale;
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
        Letter letter =
                Letter.of(judged("Færre fald", "Kort."), new Office("Kontoret", null, "1. maj 2030", null), DANISH);
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

    private static Judged<?> judged(String title, String summary) {
        return Judge.by(Fiction.REPORT)
                .judge(Docx.of(Docx.styled("Tittel", title), h1("Sammendrag"), p(summary))
                        .input());
    }
}
