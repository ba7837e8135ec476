// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.Taken;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the parts of a spreadsheet or Word file are taken for. */
@Command(
        name = "import",
        description =
                "Shows what the rows and columns of a spreadsheet, or the headings, questions and fields of a Word file, are taken"
                        + " for, and what in it cannot be read.",
        footerHeading = "%nExit codes:%n",
        footer = {"  0  all of it was read", "  2  it has problems, or the command line cannot be used"})
final class Import implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A budget in .xlsx or .csv, or any document in .docx.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the problems. Default: en.")
    private @Nullable Language language;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "The rule set that a Word file falls under. Default: the one that it names, or looks like.")
    private @Nullable String rules;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Tables tables = new Tables();

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale locale = (language == null ? Language.EN : language).locale();
        try {
            Input input = tables.input(file);
            return tables.forms().takes(input) ? form(input, locale) : table(input, locale);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (Unreadable e) {
            terminal.err().print(e.message(locale) + "\n");
            return Exit.UNUSABLE;
        }
    }

    private int table(Input input, Locale locale) {
        show(tables.format().taken(input));
        return report(Documents.reading(input, Budget.class).problems(), locale);
    }

    private int form(Input input, Locale locale) {
        List<RuleSet<?>> among = RuleSets.all();
        List<RuleSet<?>> sets = rules == null ? among : List.of(RuleSets.among(among, rules));
        show(tables.forms().among(sets).taken(input));
        Judge judge = rules == null ? Judge.of(sets) : Judge.by(sets.get(0));
        return report(judge.judge(input).verdict().problems(), locale);
    }

    private void show(List<Taken> all) {
        for (Taken taken : all) {
            terminal.out().print(Sentences.oneLine(taken.at() + "  " + taken.as() + ": " + taken.text()) + "\n");
        }
    }

    private int report(List<Problem> problems, Locale locale) {
        problems.forEach(problem -> terminal.err().print(problem.line(locale) + "\n"));
        return problems.isEmpty() ? Exit.ACCEPTABLE : Exit.UNUSABLE;
    }
}
