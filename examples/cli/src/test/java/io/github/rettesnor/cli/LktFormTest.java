// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of the call itself as a Word file, read where the sources stand beside the project; elsewhere these tests are skipped. */
class LktFormTest {

    private static final Path SOURCE = Path.of("..", "..", "..", "shared", "sources", "dk-lkt-call-2021.txt");
    private static final int FIRST = 30;
    private static final int LAST = 122;

    @BeforeAll
    static void theSourcesStandBesideTheProject() {
        assumeTrue(Files.exists(SOURCE), SOURCE + " is not there");
    }

    @Test
    void theBlankFormAnswersNothing() throws IOException {
        Judged<?> judged = judge(false);
        assertThat(judged.verdict().ruleSet()).hasToString("dk:lkt-nomination:2021");
        assertThat(judged.verdict().problems()).isEmpty();
        Application nomination = (Application) judged.document();
        assertThat(nomination.answers().values()).hasSize(11).containsOnly("");
        assertThat(nomination.applicants()).isEmpty();
        assertThat(nomination.contacts()).isEmpty();
    }

    @Test
    void theFilledInFormAnswersAllTwelveQuestions() throws IOException {
        Judged<?> judged = judge(true);
        assertThat(judged.verdict().problems()).isEmpty();
        Application nomination = (Application) judged.document();
        for (int question : new int[] {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12}) {
            assertThat(nomination.answers()).containsEntry(Integer.toString(question), "Vores svar nr. " + question);
        }
        assertThat(nomination.applicants())
                .containsExactly(new Party("REGIONS", "Region Nordjylland"), new Party("LVS", null));
        assertThat(nomination.contacts()).hasSize(1);
        assertThat(judged.verdict().outcomes().entrySet())
                .filteredOn(outcome ->
                        outcome.getKey().value().matches("dk\\.lkt\\.(q\\d+|order|contact-complete|region-named)"))
                .hasSize(15)
                .allMatch(outcome -> outcome.getValue() == Outcome.PASSED);
    }

    private static Judged<?> judge(boolean isFilled) throws IOException {
        return Judge.of(RuleSets.all()).judge(Input.of("indstilling.docx", docx(rows(isFilled))));
    }

    /** A row for each number, with what stands below it up to the next. */
    private static String rows(boolean isFilled) throws IOException {
        List<String> rows = new ArrayList<>();
        String number = "";
        List<String> cell = new ArrayList<>();
        for (String line : Files.readString(SOURCE).lines().toList().subList(FIRST - 1, LAST)) {
            String text = line.strip();
            boolean isNumber = text.matches("\\d{1,2}\\.?");
            if (isNumber || text.startsWith("Øvrige oplysninger om indstilling")) {
                rows.add(row(number, cell, isFilled));
                cell.clear();
                number = isNumber ? text.replace(".", "") : "";
            }
            if (!isNumber) {
                cell.add(isFilled ? marked(text) : text);
            }
        }
        rows.add(row(number, cell, isFilled));
        return String.join("", rows);
    }

    private static String marked(String line) {
        boolean isMarked = line.equals("· Regionerne") || line.equals("· LVS");
        return line.replace("· ", isMarked ? "\u2612 " : "\u2610 ").replaceAll("_{3,}", " Region Nordjylland");
    }

    private static String row(String number, List<String> cell, boolean isFilled) {
        List<String> texts = new ArrayList<>(cell);
        if (isFilled && !number.isEmpty()) {
            texts.add(number.equals("7") ? "Overlæge, Ane Eksempel, Afdeling 4" : "Vores svar nr. " + number);
        }
        return "<w:tr>" + cell(List.of(number)) + cell(texts) + "</w:tr>";
    }

    private static String cell(List<String> texts) {
        return texts.stream()
                .map(text -> "<w:p><w:r><w:t xml:space='preserve'>" + text.replace("&", "&amp;") + "</w:t></w:r></w:p>")
                .collect(Collectors.joining("", "<w:tc>", "</w:tc>"));
    }

    private static byte[] docx(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='w'><w:body><w:tbl>" + rows + "</w:tbl></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
