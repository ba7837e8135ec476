// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.util.List;

/** A page about an input that could not be judged. */
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
                    problems(html, unjudged.problems(), labels);
                    html.close();
                });
    }

    /** Where each problem is, and what it is. */
    static void problems(Markup html, List<Problem> problems, Labels labels) {
        for (Problem problem : problems) {
            html.open("dl", "class", "details");
            Page.fact(html, labels.of("place"), problem.input() + ":" + problem.location());
            String path = problem.path().toString();
            html.open("div")
                    .text("dt", labels.of("unjudged.problem"))
                    .open("dd")
                    .text("bdi", (path.isEmpty() ? "" : path + ": ") + problem.message(labels.locale()))
                    .close()
                    .close();
            html.close();
        }
    }
}
