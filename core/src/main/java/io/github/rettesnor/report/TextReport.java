// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Settler;
import io.github.rettesnor.verdict.TableCell;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as plain text in 80 columns: the decision first; then each finding with its severity, where, what, by how much, the
 * cure and the source; then the open questions; then how many rules had which outcome, and, where it is asked for, every figure.
 */
public final class TextReport implements Report {

    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, TextReport.class, "report");

    private static final List<Outcome> IN_ORDER =
            List.of(Outcome.PASSED, Outcome.NOT_APPLICABLE, Outcome.NOT_EVALUATED, Outcome.TO_JUDGE, Outcome.VIOLATED);

    private final boolean coloured;
    private final boolean withFigures;

    /** Plain text, without figures. */
    public TextReport() {
        this(false, false);
    }

    /**
     * A way to write reports.
     *
     * @param coloured whether to mark the text with ANSI colours, which only a terminal understands
     * @param withFigures whether to report every limit with the room left, and the least cuts that bring a budget within its limits
     */
    public TextReport(boolean coloured, boolean withFigures) {
        this.coloured = coloured;
        this.withFigures = withFigures;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<Sheet> sheets(List<? extends Subject> subjects, Locale locale) {
        return List.of(new Sheet(
                "rettesnor.txt",
                out -> out.append(
                        subjects.stream().map(subject -> of(subject, locale)).collect(Collectors.joining("\n\n")))));
    }

    /**
     * Returns the report on one document.
     *
     * @param subject the document with its verdict, or the input that could not be judged
     * @param locale the language; English if it is not nb, nn or da
     * @return the report; each line ends in a line feed
     */
    public String of(Subject subject, Locale locale) {
        TextLines lines = new TextLines(coloured);
        new Writer(lines, Language.of(locale), new Labels(locale)).write(subject, withFigures);
        return lines.toString();
    }

    private record Writer(TextLines lines, Language language, Labels labels) {

        void write(Subject subject, boolean withFigures) {
            if (subject instanceof Judged<?> judged) {
                List<JointPlan> plans = JointPlan.of(judged);
                FiguresText figures = new FiguresText(judged, plans, labels);
                verdict(judged, plans, figures);
                if (withFigures) {
                    figures.write(lines);
                }
            } else if (subject instanceof Unjudged unjudged) {
                lines.add("", labels.of("unjudged"), Ink.RED, ": " + unjudged.input());
                problems(unjudged.problems());
            }
        }

        private void verdict(Judged<?> judged, List<JointPlan> plans, FiguresText figures) {
            Verdict verdict = judged.verdict();
            lines.add(
                    "",
                    labels.of("decision", verdict.decision()),
                    Ink.of(verdict.decision()),
                    ": " + judged.input() + " (" + verdict.ruleSet() + ")");
            ChangeText.of(verdict.changes(), labels, judged.rules())
                    .forEach(text -> lines.add("  ", text.kind() + ":", Ink.PLAIN, " " + text.line()));
            if (!verdict.problems().isEmpty()) {
                lines.blank();
                lines.add("", word("problems"), Ink.RED, "");
                problems(verdict.problems());
                String rules = labels.unreadable(judged);
                if (!rules.isEmpty()) {
                    lines.add("  ", "", Ink.PLAIN, rules);
                }
            }
            figures.lead(lines);
            Stream.concat(
                            verdict.findings().stream()
                                    .filter(finding -> !finding.isUnreadable())
                                    .sorted(Comparator.comparing(Finding::severity)),
                            verdict.questions().stream())
                    .forEach(finding -> finding(finding, verdict.waiver(finding), JointPlan.cover(plans, finding)));
            verdict.judgements().forEach(judgement -> judgement(judgement, judged));
            lines.blank();
            lines.add("", "", Ink.PLAIN, counts(Counts.of(verdict)));
        }

        private void problems(List<Problem> problems) {
            for (Problem problem : problems) {
                String place =
                        location(problem.location()) + (problem.path().equals(Path.ROOT) ? "" : " · " + problem.path());
                lines.add("  ", "", Ink.PLAIN, Sentences.begin(place) + ": " + problem.message(language.locale()));
            }
        }

        private void judgement(Judgement judgement, Judged<?> judged) {
            lines.blank();
            lines.add(
                    "",
                    labels.judged(judgement),
                    Ink.BOLD,
                    judgement.at() == null || judgement.at().equals(Path.ROOT) ? "" : " · " + judgement.at());
            lines.add(
                    "  ",
                    "",
                    Ink.PLAIN,
                    labels.title(judgement.rule(), judged.rules()) + " (" + judgement.rule() + ")");
            lines.add("  ", "", Ink.PLAIN, labels.judgedBy(judgement));
        }

        private void finding(Finding finding, @Nullable Waiver waiver, boolean isPlanned) {
            lines.blank();
            Location location = finding.place();
            String place = Stream.of(
                            location == null ? "" : location(location),
                            finding.path().toString())
                    .filter(part -> !part.isEmpty())
                    .reduce("", (before, part) -> before + " · " + part);
            if (waiver == null) {
                lines.add("", word(heading(finding)), Ink.of(finding), place);
            } else {
                lines.add("", labels.of("waived.tag"), Ink.BOLD, place);
            }
            lines.add("  ", "", Ink.PLAIN, finding.message(language.locale()));
            for (String measure : List.of("excess", "days")) {
                Figure figure = finding.figure(measure);
                if (figure != null && finding.outcome() == Outcome.VIOLATED) {
                    lines.add("  ", word(measure), Ink.BOLD, " " + figure.written(language, WORDS));
                }
            }
            String cure = finding.cure(language.locale());
            if (waiver != null) {
                lines.add("  ", labels.of("waived"), Ink.BOLD, " " + labels.waiver(waiver));
            } else if (cure != null) {
                lines.add("  ", word(isPlanned ? "cure.alone" : "cure"), Ink.BOLD, " " + cure);
            }
            lines.add(
                    "  ",
                    word("source"),
                    Ink.BOLD,
                    " " + labels.source(finding.source()) + " (" + finding.rule() + ")");
        }

        private static String heading(Finding finding) {
            return finding.by() == null
                    ? finding.outcome() + "." + finding.severity()
                    : finding.by() == Settler.OFFICER ? "to-judge" : "to-settle";
        }

        private String location(Location location) {
            if (location instanceof Position position) {
                return fill("position", numbers("line", position.line(), "column", position.column()));
            } else if (location instanceof TableCell cell) {
                return fill(
                        "table-cell",
                        numbers("row", cell.row(), "column", cell.column())
                                .and("table", text(Integer.toString(cell.table()))));
            }
            return fill("cell", Figures.of("cell", text(location.toString())));
        }

        /** Numbers of lines and the like are written without groups of digits. */
        private static Figures numbers(String name, int number, String other, int second) {
            return Figures.of(name, text(Integer.toString(number))).and(other, text(Integer.toString(second)));
        }

        /** How many rules have each outcome, without those that no rule has. */
        private String counts(Counts counts) {
            String parts = IN_ORDER.stream()
                    .filter(counts.byOutcome()::containsKey)
                    .map(outcome -> fill(
                            "count." + outcome, count("n", counts.byOutcome().getOrDefault(outcome, 0))))
                    .collect(Collectors.joining(", "));
            String waived = counts.waived() == 0 ? "" : " " + fill("counts.waived", count("WAIVED", counts.waived()));
            return fill("counts", Figures.of("counts", text(parts))) + waived;
        }

        private static Figures count(String name, int number) {
            return Figures.of(name, Figures.count(number));
        }

        private String word(String key) {
            return fill(key, Figures.NONE);
        }

        private String fill(String key, Figures figures) {
            String phrase = WORDS.phrase(language, key);
            return phrase == null ? key : WORDS.fill(language, phrase, figures);
        }
    }
}
