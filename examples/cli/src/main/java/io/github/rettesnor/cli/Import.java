// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.Taken;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the rows and columns of a table are taken for. */
@Command(
        name = "import",
        description = "Shows what the rows and columns of a spreadsheet are taken for, and what in it cannot be read.",
        footerHeading = "%nExit codes:%n",
        footer = {"  0  all of it was read", "  2  it has problems, or the command line cannot be used"})
final class Import implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A budget in .xlsx or .csv.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the problems. Default: en.")
    private @Nullable Language language;

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
            for (Taken taken : tables.format().taken(input)) {
                terminal.out().print(Sentences.oneLine(taken.cell() + "  " + taken.as() + ": " + taken.text()) + "\n");
            }
            Reading<Budget> reading = Documents.reading(input, Budget.class);
            reading.problems().forEach(problem -> terminal.err().print(problem.line(locale) + "\n"));
            return reading.problems().isEmpty() ? Exit.ACCEPTABLE : Exit.UNUSABLE;
        } catch (Unreadable e) {
            terminal.err().print(e.message(locale) + "\n");
            return Exit.UNUSABLE;
        }
    }
}
