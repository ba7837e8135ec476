// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all pages have in common: a head without anything from elsewhere, and landmarks. */
final class Page {

    private static final String STYLE = "page.css";
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private Page() {}

    static void write(Labels labels, String title, Appendable out, Markup.Body header, Markup.Body main)
            throws IOException {
        Markup.write("<!DOCTYPE html>", out, html -> {
            html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", labels.languageCode());
            html.open("head")
                    .empty("meta", "charset", "utf-8")
                    .empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE)
                    .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                    .empty("meta", "name", "color-scheme", "content", "light dark")
                    .empty("link", "rel", "icon", "href", "data:,")
                    .text("title", title)
                    .text("style", style())
                    .close();
            html.open("body");
            html.open("header");
            header.write(html);
            html.close().open("main");
            main.write(html);
            html.close();
            html.open("footer").text("p", labels.of("footer")).close().close().close();
        });
    }

    /** A section with a heading that names it. */
    static void section(Markup html, String id, String heading, Markup.Body content) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading").text("h2", heading, "id", id + "-heading");
        content.write(html);
        html.close();
    }

    /** A fact: a label, and a text as it is. */
    static void fact(Markup html, String label, String value) {
        html.open("div").text("dt", label).open("dd").text("bdi", value).close().close();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException(STYLE + " is missing beside " + Page.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
