// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.json.Documents;
import io.github.rettesnor.json.Input;
import io.github.rettesnor.json.Locations;
import io.github.rettesnor.json.Unreadable;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Verdict;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges documents and tells why. */
@Command(
        name = "check",
        description = "Judges documents and tells why.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  all documents are acceptable",
            "  1  some document is not acceptable, or undecided",
            "  2  some input, or the command line, cannot be used",
            "  3  the program itself failed",
            "The highest that applies."
        })
final class Check implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON documents, or YAML where the name ends in .yaml or .yml; - for standard input (JSON).")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description =
                    "Judge by this rule set. Default: the one that the document names in its field ruleSet, such as"
                            + " \"no:grant-application:2019\".")
    private @Nullable String rules;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the findings. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to write the verdicts. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleSet<?>> known = RuleSets.all();
        RuleSet<?> chosen = rules == null ? null : chosen(known, rules);
        int exit = Exit.ACCEPTABLE;
        try (Report report = format.on(terminal)) {
            for (String file : files) {
                exit = Math.max(exit, judge(file, chosen, known, report));
            }
        }
        return exit;
    }

    private RuleSet<?> chosen(List<RuleSet<?>> known, String id) {
        try {
            return RuleSets.among(known, id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rules: " + e.getMessage(), e);
        }
    }

    private int judge(String file, @Nullable RuleSet<?> chosen, List<RuleSet<?>> known, Report report) {
        try {
            Input input = input(file);
            RuleSet<?> ruleSet = chosen == null ? Documents.ruleSet(input, known) : chosen;
            return judge(input, ruleSet, report);
        } catch (Unreadable e) {
            report.add(e);
            return Exit.UNUSABLE;
        } catch (RuntimeException | StackOverflowError e) {
            terminal.err().println(file + ": internal failure: " + e);
            return Exit.FAILED;
        }
    }

    private Input input(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return Input.of(STANDARD_INPUT, terminal.in());
        }
        try {
            return Input.of(Path.of(file));
        } catch (InvalidPathException e) {
            throw new Unreadable(file, Position.START, "", "no file can have such a name");
        }
    }

    private <D> int judge(Input input, RuleSet<D> ruleSet, Report report) {
        D document = Documents.read(input, ruleSet.document());
        Verdict verdict = ruleSet.check(document);
        Locale locale = (language == null ? ruleSet.words().home() : language).locale();
        report.add(input.name(), verdict, locale, () -> Locations.of(input, document));
        return verdict.decision() == Decision.ACCEPTABLE ? Exit.ACCEPTABLE : Exit.NOT_ACCEPTABLE;
    }
}
