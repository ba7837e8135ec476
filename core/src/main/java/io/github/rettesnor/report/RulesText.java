// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules as plain text in 80 columns: what there are, what each demands, and one of them with all there is to know. */
public final class RulesText {

    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, RulesText.class, "report");

    private final Labels labels;
    private final Language language;
    private final boolean coloured;

    /**
     * A way to write rules.
     *
     * @param locale the language; English if it is not nb, nn or da
     * @param coloured whether to mark the text with ANSI colours, which only a terminal understands
     */
    public RulesText(Locale locale, boolean coloured) {
        labels = new Labels(locale);
        language = labels.language();
        this.coloured = coloured;
    }

    /**
     * Lists rule sets.
     *
     * @param sets the rule sets
     * @return a line for each: its id, its name, how many rules it has
     */
    public String list(List<RuleSet<?>> sets) {
        StringBuilder text = new StringBuilder();
        int width = sets.stream()
                .mapToInt(set -> set.id().toString().length())
                .max()
                .orElse(0);
        for (RuleSet<?> set : sets) {
            String id = set.id().toString();
            text.append(id)
                    .append(" ".repeat(width - id.length() + 2))
                    .append(set.name(language.locale()))
                    .append(", ")
                    .append(set.allRules().size())
                    .append(' ')
                    .append(word("rules"))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Writes the rules of a set, those of the sets that it includes after its own.
     *
     * @param set the rule set
     * @return for each rule its id, severity, demand, and where it applies
     */
    public String of(RuleSet<?> set) {
        TextLines lines = new TextLines(coloured);
        lines.add("", set.name(language.locale()), Ink.BOLD, " · " + set.id());
        for (Rule rule : set.allRules()) {
            lines.blank();
            lines.add("", rule.id().value(), Ink.BOLD, " · " + labels.of("severity", rule.severity()));
            RuleText text = text(rule, set);
            lines.add("  ", "", Ink.PLAIN, text.demand() + (text.applies() == null ? "" : " " + text.applies() + "."));
        }
        return lines.toString();
    }

    /** In the words of the rule set whose own the rule is. */
    private RuleText text(Rule rule, RuleSet<?> set) {
        RuleSet<?> owner = set.owner(rule.id()).orElse(set);
        return RuleText.of(rule, owner.words(), language);
    }

    /**
     * Explains one rule.
     *
     * @param sets the rule sets to which it belongs, at least one; the first of them describes it
     * @param rule the rule
     * @param written writes a fragment of a document
     * @return what it demands, when it applies, its parameters, its source, and an example that passes and one that fails
     */
    public String explain(List<RuleSet<?>> sets, Rule rule, Function<Object, String> written) {
        RuleSet<?> set = sets.get(0);
        String ids = sets.stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
        RuleText text = text(rule, set);
        TextLines lines = new TextLines(coloured);
        lines.add("", text.title(), Ink.BOLD, "");
        lines.add("", rule.id().value(), Ink.PLAIN, " · " + labels.of("severity", rule.severity()) + " · " + ids);
        lines.blank();
        lines.add("  ", word("demands"), Ink.BOLD, " " + text.demand());
        String applies = text.applies();
        lines.add("  ", word("applies"), Ink.BOLD, " " + (applies == null ? word("always") : applies));
        for (Map.Entry<String, String> parameter : text.parameters().entrySet()) {
            lines.add("  ", word("parameter"), Ink.BOLD, " " + parameter.getKey() + " = " + parameter.getValue());
        }
        Source source = rule.source();
        lines.add(
                "  ",
                word("source"),
                Ink.BOLD,
                " " + labels.source(source) + (source.clause() == null ? "" : " (" + source.clause() + ")"));
        if (source.url() != null) {
            lines.add("  ", "", Ink.PLAIN, source.url().toString());
        }
        Example example = Example.of(set, rule);
        if (example == null) {
            lines.add(
                    "  ",
                    word("example"),
                    Ink.BOLD,
                    " " + word(rule.requirement().isQuestion() ? "person" : "no-example"));
        } else {
            lines.add("  ", word("passes"), Ink.BOLD, " " + written.apply(example.passes()));
            lines.add("  ", word("fails"), Ink.BOLD, " " + written.apply(example.fails()));
        }
        return lines.toString();
    }

    private String word(String key) {
        String word = WORDS.phrase(language, key);
        return word == null ? key : word;
    }
}
