// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row of an overview about one document: texts, and numbers where they are known. */
final class OverviewRow {

    static final List<String> COLUMNS = List.of(
            "file",
            "applicant",
            "title",
            "registry",
            "requested",
            "budget",
            "currency",
            "salary-share",
            "decision",
            "broken",
            "questions",
            "waivers",
            "problems");

    private final Judged<?> judged;
    private final Language language;

    OverviewRow(Judged<?> judged, Language language) {
        this.judged = judged;
        this.language = language;
    }

    static List<Object> unjudged(Unjudged unjudged, Language language) {
        return COLUMNS.stream()
                .<Object>map(column -> switch (column) {
                    case "file" -> file(unjudged.input());
                    case "decision" -> OfficeWords.phrase(language, "decision.unjudged");
                    case "problems" -> problems(unjudged.problems(), language);
                    default -> "";
                })
                .toList();
    }

    /** The name of a file without its folder. */
    static String file(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    /** The title of a document; one without a title is named by its file. */
    static String title(Judged<?> judged) {
        String title = judged.title();
        return title.equals(judged.input()) ? file(title) : title;
    }

    List<Object> cells() {
        Budget budget = budget();
        return List.of(
                file(judged.input()),
                applicants(judged),
                title(judged),
                registry(),
                requested(budget),
                funds(budget),
                budget == null || budget.currency() == null
                        ? ""
                        : budget.currency().getCurrencyCode(),
                salaryShare(),
                OfficeWords.phrase(language, "decision." + judged.verdict().decision()),
                broken(),
                texts(judged.verdict().questions().stream().map(this::message)),
                texts(judged.verdict().waivers().stream().map(waiver -> waiver.office() + ": " + waiver.reason())),
                problems(judged.verdict().problems(), language));
    }

    /** The names of those who apply, each on a line; empty if they are not known. */
    static String applicants(Judged<?> judged) {
        return judged.document() instanceof Application application
                ? texts(application.applicants().stream().map(Party::name).filter(Objects::nonNull))
                : "";
    }

    private String registry() {
        Registry registry = judged.document() instanceof Application application
                ? application.registry()
                : judged.document() instanceof Invitation invitation ? invitation.registry() : null;
        return registry == null || registry.name() == null ? "" : registry.name();
    }

    private @Nullable Budget budget() {
        Object document = judged.document();
        if (document instanceof Application application) {
            return application.budget();
        } else if (document instanceof FinalReport report) {
            return report.accounts();
        }
        return document instanceof Budget budget ? budget : null;
    }

    private boolean isUnread() {
        return judged.reading() != null && judged.reading().unread() != null;
    }

    private Object requested(@Nullable Budget budget) {
        BigDecimal requested = budget == null ? null : budget.requested();
        return requested == null
                ? OfficeWords.phrase(language, isUnread() ? "blank.unread" : "blank.not-stated")
                : requested;
    }

    private Object funds(@Nullable Budget budget) {
        if (budget == null || budget.lines().isEmpty()) {
            return OfficeWords.phrase(language, isUnread() ? "blank.unread" : "blank.not-stated");
        }
        BudgetTotals totals = new BudgetTotals(budget);
        return totals.isComplete() && !isUnread()
                ? totals.funds()
                : OfficeWords.phrase(language, isUnread() ? "blank.unread" : "blank.incomplete");
    }

    private Object salaryShare() {
        for (Measure measure : judged.measures()) {
            Figure category = measure.figure("category");
            if (category != null
                    && category.text().equals("SALARY")
                    && measure.measured() instanceof Figure.Portion share) {
                return share;
            }
        }
        return OfficeWords.phrase(language, "blank.not-evaluated");
    }

    private String broken() {
        return texts(judged.verdict().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.outcome() == Outcome.VIOLATED)
                .filter(finding -> !judged.verdict().isWaived(finding))
                .map(this::message));
    }

    private String message(Finding finding) {
        return finding.message(language.locale());
    }

    private static String problems(List<Problem> problems, Language language) {
        return texts(problems.stream()
                .map(problem -> problem.location() + ": " + Sentences.begin(problem.message(language.locale()))));
    }

    private static String texts(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
