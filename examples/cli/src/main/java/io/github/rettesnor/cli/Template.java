// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.BudgetForm;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a blank budget as a spreadsheet. */
@Command(
        name = "template",
        description = "Writes a blank budget of a rule set as a spreadsheet, which check reads when it is filled in.")
final class Template implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "A rule set about budgets, such as no:budget:2019.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the form. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency that the form names, such as NOK.")
    private @Nullable String currency;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes. Default: standard output.")
    private @Nullable Path out;

    Template(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RuleSet<?> rules = RuleSets.among(RuleSets.all(), id);
            if (rules.document() != Budget.class) {
                throw new IllegalArgumentException(id + " is not a rule set about budgets");
            }
            Currency of = currency == null ? null : Currency.getInstance(currency);
            Language in = language == null ? rules.words().home() : language;
            try (Outlet outlet = new Destination(terminal, out).begin("budget.xlsx")) {
                BudgetForm.write(new Budget(of, null, List.of(), List.of()), id, in.locale(), outlet.stream());
                outlet.commit();
            }
            return Exit.ACCEPTABLE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            terminal.err().print("the form cannot be written: " + e.getMessage() + "\n");
            return Exit.UNUSABLE;
        }
    }
}
