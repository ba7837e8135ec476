// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Change;
import java.util.List;
import java.util.Locale;

/** The differences between two editions of a rule set as plain text in 80 columns, rule by rule. */
public final class EditionsText {

    private final Labels labels;
    private final boolean coloured;

    /**
     * Makes a way to write differences.
     *
     * @param locale the language; English where it is not nb, nn or da
     * @param coloured whether to mark the text with ANSI colours, which only a terminal understands
     */
    public EditionsText(Locale locale, boolean coloured) {
        labels = new Labels(locale);
        this.coloured = coloured;
    }

    /**
     * Writes the differences.
     *
     * @param before a rule set
     * @param after another rule set
     * @return a paragraph for each rule that was changed, added or removed
     */
    public String of(RuleSet<?> before, RuleSet<?> after) {
        TextLines lines = new TextLines(coloured);
        lines.add("", before.id() + " → " + after.id(), Ink.BOLD, "");
        List<Change> all = RuleSets.differences(before, after);
        if (all.isEmpty()) {
            lines.blank();
            lines.add("", "", Ink.PLAIN, labels.of("changes.same"));
        }
        add(all.stream().filter(change -> !change.isRemoval()).toList(), after, lines);
        add(all.stream().filter(Change::isRemoval).toList(), before, lines);
        return lines.toString();
    }

    private void add(List<Change> changes, RuleSet<?> rules, TextLines lines) {
        for (ChangeText change : ChangeText.of(changes, labels, rules)) {
            lines.blank();
            String id = change.change().rule().value();
            String title = change.title();
            lines.add("", change.kind(), Ink.BOLD, ": " + (title.equals(id) ? id : title + " (" + id + ")"));
            String demand = change.demand();
            if (demand != null) {
                lines.add("  ", "", Ink.PLAIN, demand);
            }
            for (ChangeText.Parameter parameter : change.parameters()) {
                lines.add("  ", "", Ink.PLAIN, parameter.label() + ": " + parameter.value());
            }
        }
    }
}
