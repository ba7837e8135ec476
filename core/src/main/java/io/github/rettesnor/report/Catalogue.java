// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rule catalogue in Markdown: each rule set with its rules, what they demand, where that stands and when it applies; and for each
 * source, which rules cover each of its clauses.
 */
public final class Catalogue {

    private final Language language;

    /**
     * A catalogue in a language.
     *
     * @param language the language of the rules' words; the page around them is in English
     */
    public Catalogue(Language language) {
        this.language = language;
    }

    /**
     * The page of a country module: all its rule sets, and the clauses of its sources.
     *
     * @param title the page's title
     * @param module the module
     * @return the page
     */
    public String page(String title, RuleSetProvider module) {
        StringBuilder page = new StringBuilder("# " + title + "\n\n"
                + "Generated from the rule sets; the build fails when it is stale. Severity: ERROR is what a source demands, and"
                + " decides; WARNING is what it encourages; INFO is advice.\n");
        module.ruleSets().forEach(set -> page.append('\n').append(ruleSet(set)));
        page.append("\n## Every rule set\n\nThese belong to each of them, also to one of a file.\n\n")
                .append(table(CommonRules.ALL, Phrasebook.CORE));
        return page.append('\n').append(clauses(module)).toString();
    }

    /**
     * One rule set.
     *
     * @param set the rule set
     * @return a section with a table of its rules
     */
    public String ruleSet(RuleSet<?> set) {
        return "## `" + set.id() + "`\n\nJudges: " + set.document().getSimpleName() + "." + included(set) + "\n\n"
                + table(set.rules(), set.words());
    }

    private String table(List<Rule> rules, Phrasebook words) {
        StringBuilder table = new StringBuilder(
                row("rule", "severity", "demands", "applies", "source") + row("---", "---", "---", "---", "---"));
        for (Rule rule : rules) {
            RuleText text = RuleText.of(rule, words, language);
            table.append(row(
                    "`" + rule.id() + "`",
                    rule.severity().name(),
                    escaped(text.demand()),
                    text.applies() == null ? "always" : escaped(text.applies()),
                    escaped(reference(rule.source()))));
        }
        return table.toString();
    }

    private static String included(RuleSet<?> set) {
        return set.inclusions().stream().map(Catalogue::included).collect(Collectors.joining());
    }

    private static String included(Inclusion inclusion) {
        return " Its `" + inclusion.at() + "` is judged by `"
                + inclusion.rules().id() + "`"
                + (inclusion.onlyWith() == null ? "" : ", where `" + inclusion.onlyWith() + "` are given") + ".";
    }

    private static String reference(Source source) {
        return (source.clause() == null ? "" : source.clause() + ": ") + source;
    }

    /**
     * The clauses of a module's sources.
     *
     * @param module the module
     * @return a section with a table: each clause with the rules that cover it, or with the reason why none does
     */
    public String clauses(RuleSetProvider module) {
        Map<String, List<String>> covering = new LinkedHashMap<>();
        for (RuleSet<?> set : module.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.source().clause() != null) {
                    covering.computeIfAbsent(rule.source().clause(), clause -> new ArrayList<>())
                            .add("`" + rule.id() + "`");
                }
            }
        }
        StringBuilder section =
                new StringBuilder("## Clauses\n\n" + row("clause", "source", "rules") + row("---", "---", "---"));
        for (Clause clause : module.clauses()) {
            String informative = clause.informative();
            section.append(row(
                    clause.id(),
                    escaped(clause.source().toString()),
                    informative == null
                            ? String.join(", ", covering.getOrDefault(clause.id(), List.of()))
                            : "informative: " + informative));
        }
        return section.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ");
    }
}
