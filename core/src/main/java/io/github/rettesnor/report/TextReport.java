// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as plain text in 80 columns: the decision first; then each finding with its severity, where, what, by how much, the
 * cure and the source; then the open questions; then how many rules had which outcome.
 */
public final class TextReport {

    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, TextReport.class, "report");

    private final Locale locale;
    private final Language language;
    private final boolean coloured;

    /**
     * A way to write reports.
     *
     * @param locale the language; English is spoken where it is not nb, nn or da
     * @param coloured whether to mark the text with ANSI colours, which only a terminal understands
     */
    public TextReport(Locale locale, boolean coloured) {
        this.locale = locale;
        this.language = Language.of(locale);
        this.coloured = coloured;
    }

    /**
     * The report on one document, without positions in its text.
     *
     * @param input the document's name
     * @param verdict the verdict on it
     * @return the report; each line ends in a line feed
     */
    public String of(String input, Verdict verdict) {
        return write(input, verdict, null);
    }

    /**
     * The report on one document.
     *
     * @param input the document's name
     * @param verdict the verdict on it
     * @param where tells where in the document's text a value stands
     * @return the report; each line ends in a line feed
     */
    public String of(String input, Verdict verdict, Function<Path, Position> where) {
        return write(input, verdict, where);
    }

    private String write(String input, Verdict verdict, @Nullable Function<Path, Position> where) {
        TextLines lines = new TextLines(coloured);
        Ink ink = Ink.of(verdict.decision());
        lines.add("", word("decision." + verdict.decision()), ink, ": " + input + " (" + verdict.ruleSet() + ")");
        for (Change change : verdict.changes()) {
            lines.add(
                    "  ",
                    word("changed"),
                    Ink.PLAIN,
                    " " + change.rule() + ": " + told(change.before()) + " → " + told(change.after()) + " ("
                            + change.by() + ": " + change.why() + ")");
        }
        Stream.concat(
                        verdict.findings().stream().sorted(Comparator.comparing(Finding::severity)),
                        verdict.questions().stream())
                .forEach(finding -> {
                    add(lines, finding, where);
                    verdict.waivers().stream()
                            .filter(waiver -> waiver.covers(finding))
                            .forEach(waiver -> add(lines, waiver));
                });
        lines.blank();
        lines.add("", "", Ink.PLAIN, counts(verdict.counts()));
        return lines.toString();
    }

    private static String told(@Nullable String parameters) {
        return parameters == null ? "–" : parameters;
    }

    private void add(TextLines lines, Waiver waiver) {
        Figures until = Figures.of("expires", waiver.expires());
        lines.add(
                "  ",
                word("waived"),
                Ink.BOLD,
                " " + waiver.office() + ": " + waiver.reason() + " (" + fill("waived.until", until) + ")");
    }

    private void add(TextLines lines, Finding finding, @Nullable Function<Path, Position> where) {
        lines.blank();
        String path = finding.path().toString();
        String place = Stream.of(where == null ? "" : position(where.apply(finding.path())), path)
                .filter(part -> !part.isEmpty())
                .reduce("", (before, part) -> before + " · " + part);
        lines.add("", word(heading(finding)), Ink.of(finding), place);
        lines.add("  ", "", Ink.PLAIN, finding.message(locale));
        for (String measure : List.of("excess", "days")) {
            Figure figure = finding.figures().get(measure);
            if (figure != null && finding.outcome() == Outcome.VIOLATED) {
                lines.add("  ", word(measure), Ink.BOLD, " " + figure.written(language, WORDS));
            }
        }
        String cure = finding.cure(locale);
        if (cure != null) {
            lines.add("  ", word("cure"), Ink.BOLD, " " + cure);
        }
        lines.add("  ", word("source"), Ink.BOLD, " " + source(finding.source()) + " (" + finding.rule() + ")");
    }

    private static String heading(Finding finding) {
        return finding.outcome() == Outcome.TO_JUDGE ? "to-judge" : finding.outcome() + "." + finding.severity();
    }

    private String position(Position position) {
        return fill(
                "position",
                Figures.of("line", Integer.toString(position.line()))
                        .and("column", Integer.toString(position.column())));
    }

    private String source(Source source) {
        String item = source.item() == null ? "" : ", " + fill("item", Figures.of("item", source.item()));
        return source.document() + (source.section() == null ? "" : ", " + source.section()) + item;
    }

    private String counts(Map<Outcome, Integer> counts) {
        Figures figures = Figures.NONE;
        for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
            figures = figures.and(count.getKey().name(), count.getValue());
        }
        return fill("counts", figures);
    }

    private String word(String key) {
        return fill(key, Figures.NONE);
    }

    private String fill(String key, Figures figures) {
        String phrase = WORDS.phrase(language, key);
        return phrase == null ? key : WORDS.fill(language, phrase, figures);
    }
}
