// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The rule catalogue as a web page: every rule under an anchor of its own, which is its rule set and its id, so that the browser's
 * search and a link both find it. It needs neither scripts nor anything from elsewhere.
 */
public final class CatalogueHtml {

    private final Labels labels;
    private final Function<Object, String> written;

    /**
     * A catalogue in a language.
     *
     * @param locale the language; English if it is not nb, nn or da
     * @param written writes a fragment of a document, for the examples
     */
    public CatalogueHtml(Locale locale, Function<Object, String> written) {
        this.labels = new Labels(locale);
        this.written = written;
    }

    /**
     * Writes the page.
     *
     * @param sets the rule sets, in the order in which they are written; those that they include are written after them
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void write(List<RuleSet<?>> sets, Appendable out) throws IOException {
        Map<RuleSetId, RuleSet<?>> chapters = new LinkedHashMap<>();
        sets.forEach(set -> chapters.put(set.id(), set));
        sets.forEach(set -> included(set, chapters));
        String title = labels.of("catalogue");
        Page.write(labels, title, out, html -> html.text("h1", title), html -> {
            html.open("nav", "aria-label", labels.of("catalogue.contents"), "class", "contents");
            html.open("ul");
            for (RuleSet<?> set : chapters.values()) {
                html.open("li")
                        .text("a", set.name(labels.locale()), "href", "#" + anchor(set.id()))
                        .close();
            }
            html.close().close();
            chapters.values().forEach(set -> chapter(html, set));
        });
    }

    private static void included(RuleSet<?> set, Map<RuleSetId, RuleSet<?>> chapters) {
        for (Rule rule : set.allRules()) {
            set.owner(rule.id()).ifPresent(owner -> chapters.putIfAbsent(owner.id(), owner));
        }
    }

    /** A rule may belong to several rule sets, an anchor to one place. */
    private static String anchor(RuleSetId set) {
        return set.toString().replace(':', '.');
    }

    private void chapter(Markup html, RuleSet<?> set) {
        Page.section(html, anchor(set.id()), set.name(labels.locale()), section -> {
            section.open("p").text("code", set.id().toString()).close();
            for (Inclusion inclusion : set.inclusions()) {
                RuleSetId id = inclusion.rules().id();
                section.open("p")
                        .text(labels.of("part." + inclusion.at()) + ": ")
                        .text("a", id.toString(), "href", "#" + anchor(id))
                        .close();
            }
            section.open("ul", "class", "cards");
            set.rules().forEach(rule -> rule(section, set, rule));
            section.close();
        });
        new ChangesSection(labels)
                .changes(
                        html,
                        anchor(set.id()) + ".changes",
                        labels.of("changes") + ": " + set.id(),
                        set,
                        set.changes());
    }

    private void rule(Markup html, RuleSet<?> set, Rule rule) {
        RuleText text = RuleText.of(rule, set.words(), labels.language());
        String anchor = anchor(set.id()) + "." + rule.id();
        html.open("li", "id", anchor);
        html.open("h3").text("a", text.title(), "href", "#" + anchor).close();
        html.open("p", "class", "tags");
        html.text("span", labels.of("severity", rule.severity()), "class", "tag");
        html.close().text("p", text.demand());
        html.open("dl", "class", "details");
        html.open("div")
                .text("dt", labels.of("rule"))
                .open("dd")
                .text("code", rule.id().value())
                .close()
                .close();
        if (text.applies() != null) {
            Page.fact(html, labels.of("catalogue.applies"), text.applies());
        }
        text.parameters().forEach((name, value) -> parameter(html, name, value));
        Sources.write(html, labels, rule.source());
        html.close();
        example(html, set, rule);
        html.close();
    }

    /** By the name that it has in a rule file. */
    private static void parameter(Markup html, String name, String value) {
        html.open("div")
                .open("dt")
                .text("code", name)
                .close()
                .open("dd")
                .text("bdi", value)
                .close()
                .close();
    }

    private void example(Markup html, RuleSet<?> set, Rule rule) {
        Example example = Example.of(set, rule);
        html.open("dl", "class", "example");
        if (example == null) {
            Page.fact(
                    html,
                    labels.of("catalogue.example"),
                    labels.of(rule.requirement().isQuestion() ? "catalogue.person" : "catalogue.no-example"));
        } else {
            fragment(html, "catalogue.passes", example.passes());
            fragment(html, "catalogue.fails", example.fails());
        }
        html.close();
    }

    private void fragment(Markup html, String label, Object fragment) {
        html.open("div")
                .text("dt", labels.of(label))
                .open("dd")
                .text("code", written.apply(fragment))
                .close()
                .close();
    }
}
