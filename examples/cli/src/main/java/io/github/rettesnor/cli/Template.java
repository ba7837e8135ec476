// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.BudgetForm;
import io.github.rettesnor.office.DocumentForm;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a blank form. */
@Command(
        name = "template",
        description =
                "Writes the blank form of a rule set, which check reads when it is filled in: a budget as a spreadsheet, any other"
                        + " document as a Word file.")
final class Template implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "A rule set, such as no:budget:2019 or dk:lkt-nomination:2021.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the form. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency that a budget names, such as NOK. Default: the one that the rules ask for.")
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
            boolean isBudget = rules.document() == Budget.class;
            if (currency != null && !isBudget) {
                throw new IllegalArgumentException("--currency is for rule sets about budgets; " + id + " is not one");
            }
            Locale in = (language == null ? rules.words().home() : language).locale();
            String name = id.replace(':', '-') + (isBudget ? ".xlsx" : ".docx");
            try (Outlet outlet = new Destination(terminal, out).begin(name)) {
                if (isBudget) {
                    Currency of = currency == null ? null : Currency.getInstance(currency);
                    BudgetForm.writeBlank(rules, of, in, outlet.stream());
                } else {
                    DocumentForm.writeBlank(rules, in, outlet.stream());
                }
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
