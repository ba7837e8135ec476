// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.RulesText;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one rule. */
@Command(
        name = "explain",
        description = "Explains one rule: what it demands, when it applies, its parameters, its source, and examples.")
final class Explain implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE_ID", description = "The rule, such as no.budget.salary-share.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language. Default: the language of the rule's country.")
    private @Nullable Language language;

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleSet<?>> all = RuleSets.all();
        Map<Rule, List<RuleSet<?>>> found = new LinkedHashMap<>();
        for (RuleSet<?> set : all) {
            rules(set)
                    .filter(rule -> rule.id().value().equals(id))
                    .forEach(rule -> found.computeIfAbsent(rule, same -> new ArrayList<>())
                            .add(set));
        }
        if (!found.isEmpty()) {
            terminal.out()
                    .print(found.entrySet().stream()
                            .map(rule -> explain(rule.getKey(), rule.getValue()))
                            .collect(Collectors.joining("\n")));
            return Exit.ACCEPTABLE;
        }
        List<String> known = all.stream()
                .flatMap(Explain::rules)
                .distinct()
                .map(rule -> rule.id().value())
                .toList();
        throw new ParameterException(spec.commandLine(), "unknown rule '" + id + "'" + Nearest.hint(id, known));
    }

    /** The rules of a set itself, and those that belong to every set. */
    private static Stream<Rule> rules(RuleSet<?> set) {
        return Stream.concat(set.rules().stream(), CommonRules.ALL.stream());
    }

    private String explain(Rule rule, List<RuleSet<?>> sets) {
        Language written = language == null ? sets.get(0).words().home() : language;
        return new RulesText(written.locale(), terminal.coloured()).explain(sets, rule, Notation.JSON_LINE::write);
    }
}
