// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.json.Documents;
import io.github.rettesnor.json.Input;
import io.github.rettesnor.json.Locations;
import io.github.rettesnor.json.Unreadable;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Decisions;
import io.github.rettesnor.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
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
            paramLabel = "ID|FILE",
            description =
                    "The rule set to judge by, such as no:grant-application:2019, or a file of rules (.yaml, .yml or .json)."
                            + " Given several times, the last is judged by, and may be based on those before. Default: the"
                            + " one that the document names in its field ruleSet.")
    private List<String> rules = List.of();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What officers have decided about the document: judgements and waivers, in YAML or JSON.")
    private @Nullable String decisions;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day on which waivers must hold, such as 2027-06-01. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--questions",
            description =
                    "Write the document's open questions as a file for --decisions, ready to fill in: met is true or"
                            + " false, office is who judges, reason is why. YAML, or JSON with --format json.")
    private boolean questions;

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
        if ((questions || decisions != null) && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--decisions and --questions are about one document, not " + files.size());
        }
        int exit = Exit.ACCEPTABLE;
        try (Report report = questions ? new Report.Questions(terminal, format) : format.on(terminal)) {
            RuleChoice choice;
            Decisions decided;
            try {
                choice = RuleChoice.of(rules);
                decided = decisions == null ? Decisions.NONE : DecisionFile.read(RuleChoice.input(decisions));
            } catch (Unreadable e) {
                report.add(e);
                return Exit.UNUSABLE;
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--rules: " + e.getMessage(), e);
            }
            for (String file : files) {
                exit = Math.max(exit, judge(file, choice, decided, report));
            }
        }
        return exit;
    }

    private int judge(String file, RuleChoice choice, Decisions decided, Report report) {
        try {
            Input input =
                    file.equals(STANDARD_INPUT) ? Input.of(STANDARD_INPUT, terminal.in()) : RuleChoice.input(file);
            RuleSet<?> ruleSet = choice.chosen() == null ? Documents.ruleSet(input, choice.known()) : choice.chosen();
            return judge(input, ruleSet, decided, report);
        } catch (Unreadable e) {
            report.add(e);
            return Exit.UNUSABLE;
        } catch (RuntimeException | StackOverflowError e) {
            terminal.err().println(file + ": internal failure: " + e);
            return Exit.FAILED;
        }
    }

    private <D> int judge(Input input, RuleSet<D> ruleSet, Decisions decided, Report report) {
        D document = Documents.read(input, ruleSet.document());
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Verdict verdict = ruleSet.check(document, decided, day);
        Locale locale = (language == null ? ruleSet.words().home() : language).locale();
        report.add(input.name(), verdict, locale, () -> Locations.of(input, document));
        return questions || verdict.decision() == Decision.ACCEPTABLE ? Exit.ACCEPTABLE : Exit.NOT_ACCEPTABLE;
    }
}
