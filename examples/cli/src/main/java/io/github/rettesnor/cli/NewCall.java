// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.DraftText;
import io.github.rettesnor.rule.RuleSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a rule file to be filled in. */
@Command(
        name = "new-call",
        description = "Writes a file to be filled in: the next edition of a rule set, with every rule in a comment.")
final class NewCall implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "ID|FILE",
            description = "The rule set that the new edition is based on, such as no:grant-application:2019.")
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the comments. Default: the language of the rules' country.")
    private @Nullable Language language;

    NewCall(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleSet<?> rules = RuleChoice.one(base);
            Language written = language == null ? rules.words().home() : language;
            terminal.out().print(new DraftText(written.locale()).of(rules, Calls::parameters));
            return Exit.ACCEPTABLE;
        } catch (Unreadable e) {
            Locale locale = language == null ? Locale.ENGLISH : language.locale();
            terminal.err().print(e.message(locale) + "\n");
            return Exit.UNUSABLE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
