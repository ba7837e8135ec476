// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.report.JointPlan;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.verdict.Cell;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter of deficiencies to an applicant: what must be mended, the gravest first, how a budget comes within its limits, and by when to
 * answer. It names no rules by id and no fields by path. Questions that officers answer are not in it.
 */
public final class Letter {

    private final TextDocument document;

    private Letter(TextDocument document) {
        this.document = document;
    }

    /**
     * Writes a letter about a document.
     *
     * @param judged the document with its verdict
     * @param office what the office adds
     * @param locale the language; English where it is not nb, nn or da
     * @return the letter
     */
    public static Letter of(Judged<?> judged, Office office, Locale locale) {
        return new Letter(new Writing(judged, office, Language.of(locale)).write());
    }

    /**
     * Returns the letter as plain text.
     *
     * @return the text, which ends in a line feed
     */
    public String asText() {
        return document.text();
    }

    /**
     * Writes the letter as a {@code .docx} file.
     *
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public void writeDocx(OutputStream out) throws IOException {
        document.writeDocx(out);
    }

    /** One letter as it is being written. */
    private static final class Writing {

        private final Judged<?> judged;
        private final Office office;
        private final Language language;
        private final TextDocument document;
        private final List<JointPlan> plans;
        private int number;

        Writing(Judged<?> judged, Office office, Language language) {
            this.judged = judged;
            this.plans = JointPlan.of(judged);
            this.office = office;
            this.language = language;
            this.document = new TextDocument(language.code());
        }

        TextDocument write() {
            document.text(blank(office.sender(), "sender"));
            document.text(blank(OverviewRow.applicants(judged), "recipient"));
            document.text(of("letter.date") + " " + blank(office.date(), "date") + "\n" + of("letter.case") + " "
                    + blank(office.caseNumber(), "case-number"));
            List<Finding> late = findings(Outcome.VIOLATED, Severity.ERROR).stream()
                    .filter(Writing::isOfDeadline)
                    .toList();
            List<Finding> broken = findings(Outcome.VIOLATED, Severity.ERROR).stream()
                    .filter(finding -> !isOfDeadline(finding))
                    .toList();
            List<Finding> unclear = findings(Outcome.NOT_EVALUATED, Severity.ERROR);
            List<Finding> advice = judged.verdict().findings().stream()
                    .filter(finding -> finding.severity() != Severity.ERROR && finding.outcome() == Outcome.VIOLATED)
                    .filter(finding -> !judged.verdict().isWaived(finding))
                    .sorted(Finding.GRAVEST_FIRST)
                    .toList();
            List<Problem> problems = judged.verdict().problems();
            boolean isCorrect = broken.isEmpty() && unclear.isEmpty() && problems.isEmpty();
            boolean complete = isCorrect && late.isEmpty();
            document.title(title(isCorrect));
            document.text(of(complete ? "letter.complete" : isCorrect ? "letter.begin.late" : "letter.begin"));
            part("letter.late", late);
            part("letter.broken", broken);
            problems(problems);
            part(
                    "letter.unclear",
                    unclear.stream().filter(finding -> !finding.isUnreadable()).toList());
            plans.forEach(this::plan);
            part("letter.advice", advice);
            if (!isCorrect) {
                document.text(fill("letter.answer", Figures.of("day", text(blank(office.answerBy(), "answer-by")))));
            }
            document.text(of("letter.end") + "\n\n" + blank(office.signature(), "signature"));
            return document;
        }

        /** A deadline that has passed cannot be kept by what is sent in again. */
        private static boolean isOfDeadline(Finding finding) {
            return finding.figure("deadline") != null;
        }

        /** A document without a title is not named; that its file has a name is nothing to the applicant. */
        private String title(boolean complete) {
            String title = judged.title();
            String key =
                    "letter.title" + (complete ? ".complete" : "") + (title.equals(judged.input()) ? ".unnamed" : "");
            return fill(key, Figures.of("title", text(title)));
        }

        /** What the joint plan mends has no cure of its own, which could contradict it. */
        private boolean isPlanned(Finding finding) {
            return JointPlan.cover(plans, finding);
        }

        private List<Finding> findings(Outcome outcome, Severity severity) {
            return judged.verdict().findings().stream()
                    .filter(finding -> finding.outcome() == outcome && finding.severity() == severity)
                    .filter(finding -> !judged.verdict().isWaived(finding))
                    .toList();
        }

        private void part(String heading, List<Finding> findings) {
            if (!findings.isEmpty()) {
                document.heading(of(heading));
                findings.forEach(this::finding);
            }
        }

        private void finding(Finding finding) {
            String cure = isPlanned(finding) ? null : finding.cure(language.locale());
            String message = finding.message(language.locale());
            item(cell(finding) + message + (cure == null || cure.isEmpty() ? "" : " " + cure));
        }

        private static String cell(Finding finding) {
            boolean inList = finding.path().steps().stream().anyMatch(step -> step.index() != null);
            return inList && finding.place() instanceof Cell cell ? cell + ": " : "";
        }

        private void problems(List<Problem> problems) {
            if (!problems.isEmpty()) {
                document.heading(of("letter.problems"));
                for (Problem problem : problems) {
                    String place = problem.location() instanceof Cell cell
                            ? cell.toString()
                            : problem.location().toString();
                    item(place + ": " + problem.message(language.locale()));
                }
            }
        }

        private void plan(JointPlan plan) {
            LeastCuts least = plan.least();
            Budget before = plan.part().budget();
            document.heading(of("letter.plan"));
            document.text(fill("letter.plan.total", Figures.of("total", amount(least.total()))));
            for (LeastCuts.Cut cut : least.cuts()) {
                String description = before.lines().get(cut.line()).description();
                document.item("–\t"
                        + fill(
                                description == null ? "letter.cut" : "letter.cut.described",
                                Figures.of("line", count(cut.line() + 1))
                                        .and("description", text(String.valueOf(description)))
                                        .and("amount", amount(cut.amount()))));
            }
            BigDecimal after = least.after().requested();
            if (after != null && before.requested() != null && after.compareTo(before.requested()) != 0) {
                document.item("–\t"
                        + fill(
                                "letter.plan.requested",
                                Figures.of("requested", amount(after, ExactMoney.currency(least.total())))));
            }
        }

        private void item(String text) {
            number++;
            document.item(number + ".\t" + text);
        }

        private String blank(@Nullable String given, String blank) {
            return given == null || given.isBlank() ? "[" + of("letter.blank." + blank) + "]" : given;
        }

        private String of(String key) {
            return OfficeWords.phrase(language, key);
        }

        private String fill(String key, Figures figures) {
            return OfficeWords.BOOK.fill(language, of(key), figures);
        }
    }
}
