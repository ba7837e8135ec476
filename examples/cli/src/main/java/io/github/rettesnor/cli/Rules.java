// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.Catalogue;
import io.github.rettesnor.report.CatalogueHtml;
import io.github.rettesnor.report.RuleText;
import io.github.rettesnor.report.RulesText;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists rule sets, or the rules of one. */
@Command(name = "rules", description = "Lists rule sets, or the rules of one.")
final class Rules implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            arity = "0..1",
            description = "A rule set, such as no:grant-application:2019, or a rule file.")
    private @Nullable String id;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the rules. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|yaml",
            defaultValue = "text",
            description =
                    "How to write them; html is a page with every rule, and yaml one rule set in full, to be read again under an id of its own."
                            + " Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private RulesFormat format;

    Rules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (id == null && format == RulesFormat.YAML) {
            throw new ParameterException(spec.commandLine(), "--format yaml writes one rule set; name it");
        }
        try {
            terminal.out().print(id == null ? list(RuleSets.all()) : rules(id));
            return Exit.ACCEPTABLE;
        } catch (Unreadable e) {
            terminal.err().print(e.message(locale(null)) + "\n");
            return Exit.UNUSABLE;
        }
    }

    private String rules(String wanted) {
        RuleSet<?> chosen;
        try {
            chosen = RuleChoice.one(wanted);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return rules(chosen);
    }

    private String list(List<RuleSet<?>> all) {
        return switch (format) {
            case TEXT -> new RulesText(locale(null), terminal.coloured()).list(all);
            case JSON -> Notation.JSON_LINE.write(all.stream().map(this::asTree).toList()) + "\n";
            case MARKDOWN -> all.stream().map(this::markdown).collect(Collectors.joining("\n"));
            case HTML -> html(all, locale(null));
            case YAML -> "";
        };
    }

    private String rules(RuleSet<?> set) {
        return switch (format) {
            case TEXT -> new RulesText(locale(set), terminal.coloured()).of(set);
            case JSON -> Notation.JSON_LINE.write(asTree(set)) + "\n";
            case MARKDOWN -> markdown(set);
            case HTML -> html(List.of(set), locale(set));
            case YAML -> Calls.write(set, Notation.YAML);
        };
    }

    private String markdown(RuleSet<?> set) {
        return new Catalogue(locale(set)).ruleSet(set);
    }

    private static String html(List<RuleSet<?>> sets, Locale locale) {
        StringBuilder page = new StringBuilder();
        try {
            new CatalogueHtml(locale, Notation.JSON_LINE::write).write(sets, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private Map<String, Object> asTree(RuleSet<?> set) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ruleSet", set.id());
        tree.put("document", set.document().getSimpleName());
        tree.put("rules", set.allRules().stream().map(rule -> asTree(set, rule)).toList());
        return tree;
    }

    private Map<String, Object> asTree(RuleSet<?> set, Rule rule) {
        RuleText text = RuleText.of(rule, set.words(), Language.of(locale(set)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.id());
        tree.put("severity", rule.severity());
        tree.put("title", text.title());
        tree.put("demands", text.demand());
        if (text.applies() != null) {
            tree.put("applies", text.applies());
        }
        tree.put("parameters", text.parameters());
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("document", rule.source().document());
        putIfGiven(source, "section", rule.source().section());
        putIfGiven(source, "item", rule.source().item());
        putIfGiven(source, "url", rule.source().url());
        putIfGiven(source, "clause", rule.source().clause());
        tree.put("source", source);
        return tree;
    }

    private static void putIfGiven(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value);
        }
    }

    private Locale locale(@Nullable RuleSet<?> set) {
        if (language != null) {
            return language.locale();
        }
        return set == null ? Locale.ENGLISH : set.words().home().locale();
    }

    /** How rules are written. */
    enum RulesFormat {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** For pages. */
        MARKDOWN,
        /** As a web page. */
        HTML,
        /** As a rule file. */
        YAML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
