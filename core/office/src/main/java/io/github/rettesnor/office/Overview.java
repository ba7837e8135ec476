// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Many verdicts side by side, as a workbook with a sheet of documents and a sheet of findings, or as CSV with the documents. What could
 * not be evaluated is a blank with its reason, never 0. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class Overview {

    private static final List<String> FINDING_COLUMNS = List.of("file", "title", "kind", "place", "message", "cure");

    private final Language language;
    private final List<List<Object>> documents = new ArrayList<>();
    private final List<List<Object>> findings = new ArrayList<>();

    private Overview(Language language) {
        this.language = language;
    }

    /**
     * Returns an overview of some documents.
     *
     * @param subjects the documents with their verdicts, and the inputs that could not be judged
     * @param locale the language; English where it is not nb, nn or da
     * @return the overview
     */
    public static Overview of(List<? extends Subject> subjects, Locale locale) {
        Overview overview = new Overview(Language.of(locale));
        for (Subject subject : subjects) {
            if (subject instanceof Judged<?> judged) {
                overview.add(judged);
            } else if (subject instanceof Unjudged unjudged) {
                overview.add(unjudged);
            }
        }
        return overview;
    }

    private void add(Judged<?> judged) {
        documents.add(new OverviewRow(judged, language).cells());
        judged.verdict().problems().forEach(problem -> add(OverviewRow.title(judged), problem));
        for (Finding finding : judged.verdict().findings()) {
            add(
                    judged,
                    finding,
                    judged.verdict().isWaived(finding) ? "waived" : finding.outcome() + "." + finding.severity());
        }
        judged.verdict().questions().forEach(question -> add(judged, question, "question"));
    }

    private void add(Judged<?> judged, Finding finding, String kind) {
        String cure = finding.cure(language.locale());
        findings.add(List.of(
                OverviewRow.file(judged.input()),
                OverviewRow.title(judged),
                OfficeWords.phrase(language, "kind." + kind),
                place(finding.place()),
                finding.message(language.locale()),
                cure == null ? "" : cure));
    }

    private static String place(@Nullable Location place) {
        return place == null ? "" : place.toString();
    }

    private void add(String title, Problem problem) {
        findings.add(List.of(
                OverviewRow.file(problem.input()),
                title,
                OfficeWords.phrase(language, "kind.problem"),
                problem.location().toString(),
                Sentences.begin(problem.message(language.locale())),
                ""));
    }

    private void add(Unjudged unjudged) {
        documents.add(OverviewRow.unjudged(unjudged, language));
        unjudged.problems().forEach(problem -> add("", problem));
    }

    /**
     * Writes the overview as a workbook.
     *
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public void writeXlsx(OutputStream out) throws IOException {
        Workbook book = OverviewSheet.book(out);
        new OverviewSheet(language, book, "documents", OverviewRow.COLUMNS).write(documents);
        new OverviewSheet(language, book, "findings", FINDING_COLUMNS).write(findings);
        book.finish();
    }

    /**
     * Returns the sheet of documents as CSV.
     *
     * @return rows of cells between semicolons, with a byte-order mark so that spreadsheets read it as UTF-8
     */
    public String csv() {
        return csv(OverviewRow.COLUMNS, documents);
    }

    /**
     * Returns the sheet of findings as CSV: a row for each problem, finding and open question.
     *
     * @return rows as in {@link #csv}
     */
    public String findingsCsv() {
        return csv(FINDING_COLUMNS, findings);
    }

    private String csv(List<String> columns, List<List<Object>> rows) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(columns.stream().map(this::heading).toList());
            for (List<Object> row : rows) {
                csv.writeRecord(row.stream().map(this::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private String written(Object value) {
        BigDecimal number = number(value);
        return number == null ? neutral(value.toString()) : decimal(number);
    }

    /** The number of a cell, null for a text. */
    static @Nullable BigDecimal number(Object value) {
        return value instanceof Figure.Portion share
                ? share.number()
                : value instanceof BigDecimal number ? number : null;
    }

    private String decimal(BigDecimal number) {
        String digits = number.toPlainString();
        return language == Language.EN ? digits : digits.replace('.', ',');
    }

    /** A text that no spreadsheet takes for a formula. */
    static String neutral(String text) {
        String bare = text.stripLeading();
        boolean formula = !bare.isEmpty() && "=+-@".indexOf(bare.charAt(0)) >= 0;
        return formula || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
    }

    private String heading(String column) {
        return OfficeWords.phrase(language, "column." + column);
    }
}
