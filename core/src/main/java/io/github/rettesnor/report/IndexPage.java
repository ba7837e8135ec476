// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Decision;
import java.io.IOException;
import java.util.List;

/** The page that leads to the verdicts of several documents. */
final class IndexPage {

    private static final List<Decision> ORDER =
            List.of(Decision.NOT_ACCEPTABLE, Decision.UNDECIDED, Decision.ACCEPTABLE);

    private final Labels labels;
    private final List<? extends Judged<?>> judged;
    private final List<String> pages;

    IndexPage(Labels labels, List<? extends Judged<?>> judged, List<String> pages) {
        this.labels = labels;
        this.judged = judged;
        this.pages = pages;
    }

    void write(Appendable out) throws IOException {
        String title = labels.of("index");
        Page.write(labels, title, out, html -> html.text("h1", title), html -> {
            Page.section(html, "counts", labels.of("index.counts"), this::counts);
            Page.section(html, "documents", labels.of("index.documents"), this::documents);
        });
    }

    private void counts(Markup html) {
        html.open("dl", "class", "counts");
        for (Decision decision : ORDER) {
            long count = judged.stream()
                    .filter(one -> one.verdict().decision() == decision)
                    .count();
            count(html, decision.name(), labels.of("decision", decision), count);
        }
        count(html, "all", labels.of("index.all"), judged.size());
        html.close();
    }

    private static void count(Markup html, String kind, String label, long count) {
        html.open("div", "class", kind)
                .text("dt", label)
                .text("dd", Long.toString(count))
                .close();
    }

    private void documents(Markup html) {
        html.open("ul", "class", "cards");
        for (int i = 0; i < judged.size(); i++) {
            Judged<?> one = judged.get(i);
            Decision decision = one.verdict().decision();
            html.open("li", "class", "document " + decision)
                    .open("p", "class", "tags")
                    .text("span", labels.of("decision", decision), "class", "tag " + decision)
                    .close();
            html.open("p", "class", "title")
                    .open("a", "href", pages.get(i))
                    .text("bdi", one.title())
                    .close()
                    .close();
            html.open("p", "class", "small")
                    .text("bdi", one.input())
                    .text(" · " + one.verdict().ruleSet())
                    .close();
            Counts.write(html, labels, one.verdict().counts());
            html.close();
        }
        html.close();
    }
}
