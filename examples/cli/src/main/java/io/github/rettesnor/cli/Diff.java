// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.EditionsText;
import io.github.rettesnor.rule.RuleSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two rule sets. */
@Command(name = "diff", description = "Compares two editions of a rule set, rule by rule.")
final class Diff implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A rule set, such as no:grant-application:2019, or a rule file.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The rule set to compare with it.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language. Default: the language of the rules' country.")
    private @Nullable Language language;

    Diff(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleSet<?> old = ruleSet(before);
            RuleSet<?> next = ruleSet(after);
            Language written = language == null ? next.words().home() : language;
            terminal.out().print(new EditionsText(written.locale(), terminal.coloured()).of(old, next));
            return Exit.ACCEPTABLE;
        } catch (Unreadable e) {
            Locale locale = language == null ? Locale.ENGLISH : language.locale();
            terminal.err().print(e.message(locale) + "\n");
            return Exit.UNUSABLE;
        }
    }

    private RuleSet<?> ruleSet(String named) {
        try {
            return RuleChoice.one(named);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
