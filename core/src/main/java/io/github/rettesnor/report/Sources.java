// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Source;
import java.net.URI;

/** Where a rule comes from, on a page. */
final class Sources {

    private Sources() {}

    /** The reference, and the clause behind it; a link where the source is published on the web. */
    static void write(Markup html, Labels labels, Source source) {
        write(html, labels, source, labels.source(source));
    }

    /** The reference without the document, on a page whose head names that. */
    static void writeWithin(Markup html, Labels labels, Source source) {
        write(html, labels, source, source.section() == null ? labels.source(source) : labels.place(source));
    }

    private static void write(Markup html, Labels labels, Source source, String reference) {
        html.open("div").text("dt", labels.of("source")).open("dd");
        URI url = source.url();
        if (url != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            html.text("a", reference, "href", url.toString(), "rel", "noreferrer");
        } else {
            html.text(reference);
        }
        html.text(source.clause() == null ? "" : " (" + source.clause() + ")")
                .close()
                .close();
    }
}
