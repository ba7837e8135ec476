// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that leads to the verdicts of several documents. */
final class IndexPage {

    private static final String UNJUDGED = "UNJUDGED";
    private static final List<Decision> ORDER =
            List.of(Decision.NOT_ACCEPTABLE, Decision.UNDECIDED, Decision.TO_JUDGE, Decision.ACCEPTABLE);

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
            count(html, decision.name(), labels.of("decision", decision), count);
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
        html.open("ul", "class", "cards");
        for (Entry entry : entries) {
            if (entry.subject() instanceof Judged<?> one) {
                judged(html, one, entry.fileName());
            } else if (entry.subject() instanceof Unjudged one) {
                unjudged(html, one);
            }
        }
        html.close();
    }

    private void judged(Markup html, Judged<?> one, String page) {
        Decision decision = one.verdict().decision();
        html.open("li", "class", "document " + decision);
        tag(html, decision.name(), labels.of("decision", decision));
        html.open("p", "class", "title")
                .open("a", "href", page)
                .text("bdi", one.title())
                .close()
                .close();
        html.open("p", "class", "small")
                .text("bdi", one.input())
                .text(" · " + one.verdict().ruleSet())
                .close();
        Counts.of(one.verdict()).write(html, labels);
        one.verdict()
                .waivers()
                .forEach(waiver -> html.open("p", "class", "waived")
                        .text("strong", labels.of("waived"))
                        .text(" ")
                        .text("bdi", labels.title(waiver.rule(), one.rules()) + ". " + labels.waiver(waiver))
                        .close());
        html.close();
    }

    private void unjudged(Markup html, Unjudged one) {
        html.open("li", "class", "document " + UNJUDGED);
        tag(html, UNJUDGED, labels.of("unjudged"));
        html.open("p", "class", "title").text("bdi", one.input()).close();
        UnjudgedPage.problems(html, one.problems(), labels);
        html.close();
    }

    private static void tag(Markup html, String kind, String label) {
        html.open("p", "class", "tags")
                .text("span", label, "class", "tag " + kind)
                .close();
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
