// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.io.IOException;

/** What a page tells of an input that could not be judged. */
final class UnjudgedPage {

    private final Unjudged unjudged;
    private final Labels labels;

    UnjudgedPage(Unjudged unjudged, Labels labels) {
        this.unjudged = unjudged;
        this.labels = labels;
    }

    void write(Appendable out) throws IOException {
        String title = labels.of("unjudged") + ": " + unjudged.input();
        Page.write(
                labels,
                title,
                out,
                html -> html.open("h1").text("bdi", unjudged.input()).close(),
                html -> {
                    html.open(
                            "section",
                            "id",
                            "decision",
                            "class",
                            "decision UNJUDGED",
                            "aria-labelledby",
                            "decision-heading");
                    html.text("h2", labels.of("unjudged"), "id", "decision-heading");
                    html.text("p", labels.of("unjudged.meaning"));
                    problem(html, unjudged, labels);
                    html.close();
                });
    }

    /** Where and what; the problem itself is in English in every language. */
    static void problem(Markup html, Unjudged unjudged, Labels labels) {
        html.open("dl", "class", "details");
        Page.fact(
                html,
                labels.of("place"),
                unjudged.input() + ":" + unjudged.position().line() + ":"
                        + unjudged.position().column());
        html.open("div")
                .text("dt", labels.of("unjudged.problem"))
                .open("dd", "lang", "en")
                .text("bdi", unjudged.told())
                .close()
                .close();
        html.close();
    }
}
