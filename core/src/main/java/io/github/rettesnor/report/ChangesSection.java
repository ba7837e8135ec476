// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Change;
import java.util.List;

/** What was changed of the rules, by whom and why. */
final class ChangesSection {

    private final Labels labels;

    ChangesSection(Labels labels) {
        this.labels = labels;
    }

    void changes(Markup html, String id, String heading, RuleSet<?> rules, List<Change> changes) {
        if (!changes.isEmpty()) {
            Page.section(html, id, heading, section -> {
                section.text("p", labels.of("changes.intro")).open("ul", "class", "cards");
                ChangeText.of(changes, labels, rules).forEach(text -> change(section, text));
                section.close();
            });
        }
    }

    private void change(Markup html, ChangeText text) {
        Change change = text.change();
        html.open("li")
                .open("p", "class", "tags")
                .text("span", text.kind(), "class", "tag")
                .close()
                .text("p", text.title(), "class", "title")
                .open("dl", "class", "details");
        Page.fact(html, labels.of("rule"), change.rule().value());
        String demand = text.demand();
        if (demand != null) {
            Page.fact(html, labels.of("changes.demands"), demand);
        }
        text.parameters().forEach(parameter -> Page.fact(html, parameter.label(), parameter.value()));
        Page.fact(html, labels.of("changes.by"), change.by());
        Page.fact(html, labels.of("changes.why"), change.why());
        html.close().close();
    }
}
