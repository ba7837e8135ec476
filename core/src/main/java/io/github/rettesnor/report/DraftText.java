// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.Locale;
import java.util.function.Function;

/**
 * A rule file to be filled in: the next edition of a rule set. Each rule of the set is in a comment, with what it demands and with its
 * parameters as the file changes them. What must be filled in is empty, so that an unfinished file is refused with the name of what lacks.
 */
public final class DraftText {

    private static final int WIDTH = 100;

    private final Labels labels;

    /**
     * Makes a way to write files to be filled in.
     *
     * @param locale the language of the comments; English where it is not nb, nn or da
     */
    public DraftText(Locale locale) {
        labels = new Labels(locale);
    }

    /**
     * Writes a file to be filled in.
     *
     * @param base the rule set that the new edition is based on
     * @param parameters writes the parameters of a requirement on one line, as a rule file has them
     * @return the text of the file, in YAML
     */
    public String of(RuleSet<?> base, Function<Requirement, String> parameters) {
        StringBuilder text = new StringBuilder();
        comment("", labels.of("draft.intro"), text);
        text.append('\n');
        String scheme = base.id().toString();
        fill("ruleSet", "draft.id", scheme.substring(0, scheme.lastIndexOf(':') + 1) + "…", text);
        text.append("basedOn: ").append(scheme).append('\n');
        fill("from", "draft.from", "", text);
        fill("office", "draft.office", "", text);
        fill("reason", "draft.reason", "", text);
        text.append('\n');
        comment("", labels.of("draft.source"), text);
        text.append("# source:\n#   document: \"\"\n#   url: \"\"\n\n");
        comment("", labels.of("draft.change"), text);
        text.append("change: {}\n");
        for (Rule rule : base.allRules()) {
            if (CommonRules.ALL.contains(rule)) {
                continue; // they belong to every rule set, and a file cannot change them
            }
            text.append('\n');
            RuleText words = RuleText.of(
                    rule, base.owner(rule.id()).map(RuleSet::words).orElse(base.words()), labels.language());
            comment("  ", words.title() + " · " + labels.of("severity", rule.severity()), text);
            comment("  ", words.demand(), text);
            String written = parameters.apply(rule.requirement());
            text.append("  # ").append(rule.id()).append(": ").append(written).append('\n');
        }
        text.append('\n');
        comment("", labels.of("draft.severity"), text);
        text.append("# severity:\n#   ")
                .append(base.allRules().get(0).id())
                .append(": ")
                .append(Severity.WARNING)
                .append("\n\n");
        comment("", labels.of("draft.remove"), text);
        text.append("# remove:\n#   ").append(base.allRules().get(0).id()).append(": \"\"\n\n");
        comment("", labels.of("draft.add"), text);
        return text.toString();
    }

    /** The explanation is on a line of its own: after a text that is filled in without quotation marks it would be refused. */
    private void fill(String key, String words, String such, StringBuilder text) {
        comment("", labels.of(words) + (such.isEmpty() ? "" : " " + such), text);
        text.append(key).append(": \"\"\n");
    }

    private static void comment(String indent, String words, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                text.append(indent).append("# ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text.append(indent).append("# ").append(line).append('\n');
    }
}
