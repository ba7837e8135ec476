// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule catalogue as a web page: every rule under an anchor of its own, which is its rule set and its id, so that the browser's search and a link
 * both find it. It needs neither scripts nor anything from elsewhere.
 */
public final class CatalogueHtml {

    private final Labels labels;

    /**
     * A catalogue in a language.
     *
     * @param locale the language; English is spoken where it is not nb, nn or da
     */
    public CatalogueHtml(Locale locale) {
        labels = new Labels(locale);
    }

    /**
     * Writes the page.
     *
     * @param chapters the rule sets, in the order in which they are told
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void write(List<Chapter> chapters, Appendable out) throws IOException {
        String title = labels.of("catalogue");
        Page.write(labels, title, out, html -> html.text("h1", title), html -> {
            html.open("nav", "aria-label", labels.of("catalogue.contents"), "class", "contents");
            html.open("ul");
            for (Chapter chapter : chapters) {
                html.open("li")
                        .text("a", chapter.ruleSet().toString(), "href", "#" + id(chapter))
                        .close();
            }
            html.close().close();
            chapters.forEach(chapter ->
                    Page.section(html, id(chapter), chapter.ruleSet().toString(), section -> {
                        section.open("ul", "class", "cards");
                        chapter.rules().forEach(entry -> rule(section, chapter, entry));
                        section.close();
                    }));
        });
    }

    /** A rule belongs to several rule sets, an anchor to one place. */
    private static String id(Chapter chapter) {
        return chapter.ruleSet().toString().replace(':', '.');
    }

    private void rule(Markup html, Chapter chapter, Entry entry) {
        html.open("li", "id", id(chapter) + "." + entry.id());
        html.text("h3", entry.title()).open("p", "class", "tags");
        html.text("span", labels.of("severity", entry.severity()), "class", "tag");
        html.close().text("p", entry.demand());
        html.open("dl", "class", "details");
        html.open("div")
                .text("dt", labels.of("rule"))
                .open("dd")
                .text("code", entry.id())
                .close()
                .close();
        if (entry.applies() != null) {
            fact(html, "catalogue.applies", entry.applies());
        }
        for (Map.Entry<String, String> parameter : entry.parameters().entrySet()) {
            html.open("div")
                    .open("dt")
                    .text("code", parameter.getKey())
                    .close()
                    .text("dd", parameter.getValue())
                    .close();
        }
        Sources.write(html, labels, entry.source());
        html.close().close();
    }

    private void fact(Markup html, String label, String value) {
        html.open("div").text("dt", labels.of(label)).text("dd", value).close();
    }

    /**
     * The rules of one rule set.
     *
     * @param ruleSet the rule set
     * @param rules its rules in their order
     */
    public record Chapter(RuleSetId ruleSet, List<Entry> rules) {}

    /**
     * One rule as the catalogue tells it, in the catalogue's language.
     *
     * @param id the rule's id
     * @param title its title
     * @param severity its weight
     * @param demand what it demands, as a sentence
     * @param applies when it applies, as a sentence; null if always
     * @param source where it comes from
     * @param parameters its parameters by name, as they are written for people
     */
    public record Entry(
            String id,
            String title,
            Severity severity,
            String demand,
            @Nullable String applies,
            Source source,
            Map<String, String> parameters) {}
}
