// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Judges grant documents from the command line. */
@Command(
        name = "rettesnor",
        description = "Judges grant documents against the rules that they fall under.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    /** Held, since a logger that is not held loses its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    private Main() {}

    /**
     * Runs a command and ends the program with its exit code, see {@link Exit}.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING); // at its start it logs how it is configured
        Terminal terminal = Terminal.standard();
        int exit = run(terminal, arguments);
        List<String> names = Stream.concat(Arrays.stream(arguments), Stream.of(System.getProperty("user.dir")))
                .toList();
        String advice = exit < Exit.UNUSABLE ? null : FileNames.advice(System.getProperty("sun.jnu.encoding"), names);
        if (advice != null) {
            terminal.err().println(advice);
            terminal.err().flush();
        }
        boolean lost = terminal.out().checkError();
        if (lost) {
            terminal.err().println("standard output cannot be written");
            terminal.err().flush();
        }
        System.exit(lost ? Exit.FAILED : exit);
    }

    static int run(Terminal terminal, String... arguments) {
        try {
            return new CommandLine(new Main())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .addSubcommand(new Check(terminal))
                    .addSubcommand(new Batch(terminal))
                    .addSubcommand(new Rules(terminal))
                    .addSubcommand(new Explain(terminal))
                    .addSubcommand(new Import(terminal))
                    .addSubcommand(new Template(terminal))
                    .addSubcommand(new Cases(terminal))
                    .addSubcommand(new NewCall(terminal))
                    .addSubcommand(new Diff(terminal))
                    .addSubcommand(new VocabularyList(terminal))
                    .registerConverter(Path.class, FileNames::option)
                    .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                    .setExpandAtFiles(false)
                    .setParameterExceptionHandler((wrong, parsed) -> misused(wrong))
                    .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure))
                    .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
        } catch (Throwable failure) {
            return failed(terminal, failure);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** One line that names the fault; the whole help would push it off the screen. */
    private static int misused(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println(
                    "'" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help' shows how to use it.");
        }
        return Exit.UNUSABLE;
    }

    private static int failed(Terminal terminal, Throwable failure) {
        terminal.err().println("internal failure: " + failure);
        return Exit.FAILED;
    }
}
