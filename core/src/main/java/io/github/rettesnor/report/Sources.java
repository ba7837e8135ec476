// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Source;
import java.net.URI;

/** Where a rule comes from, on a page. */
final class Sources {

    private Sources() {}

    /** The reference, and the clause behind it; a link where the source is published on the web. */
    static void write(Markup html, Labels labels, Source source) {
        html.open("div").text("dt", labels.of("source")).open("dd");
        URI url = source.url();
        if (url != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            html.text("a", labels.source(source), "href", url.toString(), "rel", "noreferrer");
        } else {
            html.text(labels.source(source));
        }
        html.text(source.clause() == null ? "" : " (" + source.clause() + ")")
                .close()
                .close();
    }
}
