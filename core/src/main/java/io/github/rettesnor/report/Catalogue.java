// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static java.util.Objects.requireNonNull;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSetProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule catalogue in Markdown: each rule set with its rules, what they demand, their source and when they apply; and for each
 * clause of a source, what it is about and which rules cover it.
 */
public final class Catalogue {

    private final Labels labels;

    /**
     * A catalogue in a language.
     *
     * @param locale the language; English if it is not nb, nn or da
     */
    public Catalogue(Locale locale) {
        labels = new Labels(locale);
    }

    /**
     * Returns the page of a country module: its sources, all its rule sets, and the clauses of its sources.
     *
     * @param title the page's title
     * @param module the module
     * @return the page
     */
    public String page(String title, RuleSetProvider module) {
        List<String> documents = documents(module);
        StringBuilder page = new StringBuilder("# " + title + "\n\n" + word("generated") + "\n\n" + legend());
        page.append("## ").append(word("sources")).append("\n\n");
        for (String document : documents) {
            page.append("- ").append(number(documents, document)).append(' ').append(published(module, document));
        }
        page.append('\n').append(word("own")).append('\n');
        module.ruleSets().forEach(set -> page.append('\n').append(section(set, documents)));
        page.append("\n## " + word("common") + "\n\n" + word("common.intro") + "\n\n")
                .append(table(CommonRules.ALL, Phrasebook.CORE, documents));
        return page.append('\n').append(clauses(module, documents)).toString();
    }

    /**
     * Returns one rule set.
     *
     * @param set the rule set
     * @return a section with a table of its rules, and what its columns mean
     */
    public String ruleSet(RuleSet<?> set) {
        return section(set, List.of()) + "\n" + legend();
    }

    private String legend() {
        return word("severities") + "\n\n" + word("questions") + "\n\n";
    }

    private static List<String> documents(RuleSetProvider module) {
        Set<String> documents = new LinkedHashSet<>();
        module.clauses().forEach(clause -> documents.add(clause.source().document()));
        module.ruleSets()
                .forEach(set ->
                        set.rules().forEach(rule -> documents.add(rule.source().document())));
        documents.remove(Source.OWN.document());
        return List.copyOf(documents);
    }

    private static String published(RuleSetProvider module, String document) {
        return module.clauses().stream()
                .map(Clause::source)
                .filter(source -> source.document().equals(document) && source.url() != null)
                .findFirst()
                .map(source -> "[" + document + "](" + source.url() + ")\n")
                .orElse(document + "\n");
    }

    private String section(RuleSet<?> set, List<String> documents) {
        return "## " + set.name(labels.locale()) + "\n\n`" + set.id() + "` · " + word("judges") + " "
                + set.document().getSimpleName() + "." + included(set) + "\n\n"
                + table(set.rules(), set.words(), documents);
    }

    private String table(List<Rule> rules, Phrasebook words, List<String> documents) {
        StringBuilder table = new StringBuilder(head("rule", "severity", "demands", "applies", "source"));
        for (Rule rule : rules) {
            RuleText text = RuleText.of(rule, words, labels.language());
            table.append(row(
                    "`" + rule.id() + "`",
                    rule.severity().name() + (asksAPerson(rule, words) ? " (?)" : ""),
                    escaped(text.demand()),
                    text.applies() == null ? word("always") : escaped(text.applies()),
                    escaped(reference(rule.source(), documents))));
        }
        return table.toString();
    }

    private static boolean asksAPerson(Rule rule, Phrasebook words) {
        Requirement requirement = rule.requirement();
        return requirement.isQuestion()
                || words.has(rule.id() + ".question")
                || words.or(requirement.phrasebook()).has(requirement.name() + ".question");
    }

    private String included(RuleSet<?> set) {
        return set.inclusions().stream().map(this::included).collect(Collectors.joining());
    }

    private String included(Inclusion inclusion) {
        String given = inclusion.onlyWith();
        Figures figures = Figures.of("part", Figures.text(labels.of("part." + inclusion.at())))
                .and("set", Figures.text(inclusion.rules().id().toString()))
                .and("field", Figures.text(given == null ? "" : labels.of("part." + given)));
        return " " + labels.fill("markdown.included" + (given == null ? "" : ".given"), figures);
    }

    /** A clause with its section and item, and the number of its document where there are several. */
    private String reference(Source source, List<String> documents) {
        if (source.equals(Source.OWN)) {
            return "–";
        }
        String clause = source.clause() == null ? "" : " " + source.clause();
        return (documents.isEmpty() ? source.document() : number(documents, source.document()))
                + clause
                + labels.within(source);
    }

    private static String number(List<String> documents, String document) {
        return "(" + (documents.indexOf(document) + 1) + ")";
    }

    private String clauses(RuleSetProvider module, List<String> documents) {
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        for (RuleSet<?> set : module.ruleSets()) {
            for (Rule rule : set.rules()) {
                String clause = rule.source().clause();
                if (clause != null) {
                    titles.computeIfAbsent(clause, any -> new LinkedHashMap<>())
                            .putIfAbsent("`" + rule.id() + "`", labels.title(rule.id(), set));
                }
            }
        }
        Phrasebook words = module.ruleSets().get(0).words();
        StringBuilder section = new StringBuilder(
                "## " + word("clauses") + "\n\n" + word("clauses.intro") + "\n\n" + head("clause", "about", "rules"));
        for (Clause clause : module.clauses()) {
            Map<String, String> covering = titles.getOrDefault(clause.id(), Map.of());
            String reason = words.phrase(labels.language(), "clause." + clause.id() + ".informative");
            section.append(row(
                    escaped(reference(clause.source(), documents)),
                    escaped(about(clause.isInformative() ? List.of(requireNonNull(reason)) : covering.values())),
                    clause.isInformative() ? word("informative") : String.join(", ", covering.keySet())));
        }
        return section.toString();
    }

    private static String about(Iterable<String> titles) {
        List<String> parts = new ArrayList<>();
        titles.forEach(title -> parts.add(Sentences.begin(title)));
        return parts.stream().distinct().collect(Collectors.joining("; "));
    }

    private String word(String key) {
        return labels.of("markdown." + key);
    }

    private String head(String... columns) {
        String[] words = new String[columns.length];
        String[] rules = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            words[i] = word(columns[i]);
            rules[i] = "---";
        }
        return row(words) + row(rules);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ");
    }
}
