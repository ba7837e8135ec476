// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that leads to the verdicts of several documents. */
final class IndexPage {

    private static final String UNJUDGED = "UNJUDGED";
    private static final List<Decision> ORDER =
            List.of(Decision.NOT_ACCEPTABLE, Decision.UNDECIDED, Decision.TO_JUDGE, Decision.ACCEPTABLE);

    private static final List<String> COLUMNS =
            List.of("decision", "document", "applicant", "requested", "gravest", "questions");
    private static final Set<String> NUMBERS = Set.of("requested", "questions");

    private final Labels labels;
    private final List<Entry> entries;

    IndexPage(Labels labels, List<Entry> entries) {
        this.labels = labels;
        this.entries = List.copyOf(entries);
    }

    void write(Appendable out) throws IOException {
        String title = labels.of("index");
        Page.write(labels, title, out, html -> html.text("h1", title), html -> {
            Page.section(html, "counts", labels.of("index.counts"), this::counts);
            Page.section(html, "documents", labels.of("index.documents"), this::documents);
            changes(html);
        });
    }

    private void counts(Markup html) {
        html.open("dl", "class", "counts");
        for (Decision decision : ORDER) {
            long count = judged().stream()
                    .filter(one -> one.verdict().decision() == decision)
                    .count();
            if (count > 0) {
                count(html, decision.name(), labels.of("decision", decision), count);
            }
        }
        int unjudged = entries.size() - judged().size();
        if (unjudged > 0) {
            count(html, UNJUDGED, labels.of("unjudged"), unjudged);
        }
        count(html, "all", labels.of("index.all"), entries.size());
        html.close();
    }

    private List<? extends Judged<?>> judged() {
        return entries.stream()
                .filter(entry -> entry.subject() instanceof Judged<?>)
                .map(entry -> (Judged<?>) entry.subject())
                .toList();
    }

    private static void count(Markup html, String kind, String label, long count) {
        html.open("div", "class", kind)
                .text("dt", label)
                .text("dd", Long.toString(count))
                .close();
    }

    private void documents(Markup html) {
        html.open("table", "class", "documents").open("thead").open("tr");
        COLUMNS.forEach(column -> html.text("th", labels.of("index." + column), "scope", "col", "class", kind(column)));
        html.close().close().open("tbody");
        for (Entry entry : entries) {
            if (entry.subject() instanceof Judged<?> one) {
                judged(html, one, entry.fileName());
            } else if (entry.subject() instanceof Unjudged one) {
                unjudged(html, one);
            }
        }
        html.close().close();
    }

    private static String kind(String column) {
        return NUMBERS.contains(column) ? "number" : "text";
    }

    private void judged(Markup html, Judged<?> one, String page) {
        Decision decision = one.verdict().decision();
        Labels own = labels.about(one);
        html.open(
                "tr",
                "class",
                decision.name(),
                "lang",
                own.languageCode().equals(labels.languageCode()) ? null : own.languageCode());
        tag(html, decision.name(), own.of("decision", decision));
        html.open("td", "class", "document")
                .open("p", "class", "title")
                .open("a", "href", page)
                .text("bdi", Labels.heading(one))
                .close()
                .close();
        if (!one.title().equals(one.input())) {
            html.open("p", "class", "small").text("bdi", Labels.file(one)).close();
        }
        one.verdict()
                .waivers()
                .forEach(waiver -> html.open("p", "class", "waived")
                        .text("strong", own.of("waived"))
                        .text(" ")
                        .text("bdi", own.title(waiver.rule(), one.rules()) + ". " + own.waiver(waiver))
                        .close());
        html.close();
        cell(html, "applicant", applicant(one));
        cell(html, "requested", requested(one));
        cell(html, "gravest", gravest(one));
        int questions = one.verdict().questions().size();
        cell(html, "questions", questions == 0 ? "" : Integer.toString(questions));
        html.close();
    }

    /** A cell; a narrow page has no head, so that each cell brings its own. */
    private void cell(Markup html, String column, String text) {
        html.open("td", "class", kind(column), "data-label", text.isEmpty() ? null : labels.of("index." + column))
                .text("bdi", text)
                .close();
    }

    private String applicant(Judged<?> one) {
        String applicant = one.applicant();
        return applicant == null
                ? ""
                : Arrays.stream(applicant.split(", "))
                        .map(name -> labels.about(one).term(name, one.rules()))
                        .collect(Collectors.joining(", "));
    }

    private String requested(Judged<?> one) {
        return BudgetPart.of(one).stream()
                .map(part -> requested(part.budget(), one))
                .filter(amount -> !amount.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String requested(Budget budget, Judged<?> one) {
        BigDecimal requested = budget.requested();
        Currency currency = budget.currency();
        return requested == null || currency == null
                ? ""
                : labels.about(one).write(Figures.amount(requested, currency), one.rules());
    }

    /** The gravest finding that is not waived, and how many more of its kind there are. */
    private String gravest(Judged<?> one) {
        List<Finding> findings = one.verdict().findings().stream()
                .filter(finding -> !one.verdict().isWaived(finding))
                .sorted(Finding.GRAVEST_FIRST)
                .toList();
        if (findings.isEmpty()) {
            return "";
        }
        Labels own = labels.about(one);
        String gravest = findings.get(0).message(own.locale());
        return findings.size() == 1
                ? gravest
                : gravest + " " + own.fill("index.more", Figures.of("n", Figures.count(findings.size() - 1)));
    }

    private void unjudged(Markup html, Unjudged one) {
        html.open("tr", "class", UNJUDGED);
        tag(html, UNJUDGED, labels.of("unjudged"));
        html.open("td", "class", "document")
                .open("p", "class", "title")
                .text("bdi", one.input())
                .close()
                .close();
        html.open("td", "colspan", "4");
        UnjudgedPage.problems(html, one.problems(), labels);
        html.close().close();
    }

    private static void tag(Markup html, String kind, String label) {
        html.open("td").text("span", label, "class", "tag " + kind).close();
    }

    /** The changes of each rule set that judged, once. */
    private void changes(Markup html) {
        Map<String, RuleSet<?>> changed = new TreeMap<>();
        judged().forEach(one -> changed.putIfAbsent(one.rules().id().toString(), one.rules()));
        changed.forEach((id, rules) -> new ChangesSection(labels)
                .changes(
                        html,
                        "changes-" + id.replace(':', '.'),
                        labels.of("changes") + ": " + id,
                        rules,
                        rules.changes()));
    }

    /**
     * One document, or one input that could not be judged.
     *
     * @param subject what it is
     * @param fileName its page, where it has one
     */
    record Entry(Subject subject, String fileName) {}
}
