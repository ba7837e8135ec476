// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.cli.lines.Decided;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.office.Office;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.Report;
import io.github.rettesnor.report.TextReport;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges documents and gives the reasons. */
@Command(
        name = "check",
        description = "Judges documents and gives the reasons.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  all documents are acceptable",
            "  1  some document is not acceptable, undecided, or has open questions (see --formal)",
            "  2  some input has a problem of reading, or the command line cannot be used",
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
            description =
                    "JSON documents, YAML where the name ends in .yaml or .yml, budgets in .xlsx or .csv; a folder"
                            + " stands for the documents in it; - for standard input (JSON).")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--questions",
            description =
                    "Write the open questions of the documents as a file for --decisions, ready to fill in: met is true or"
                            + " false, office is who judges, reason is why, day is when. YAML, or JSON with --format json.")
    private boolean questions;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|html-applicant|sarif|junit|xlsx|csv|letter",
            defaultValue = "text",
            converter = Format.Named.class,
            description =
                    "How to write the verdicts: for people on a terminal or as web pages, for programs, for code"
                            + " reviews, for build servers, as an overview for a meeting, or as letters to applicants. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description =
                    "Where to write them; a folder for the web pages of several documents. A file is moved there when"
                            + " it is whole. Default: standard output.")
    private @Nullable Path out;

    @Option(
            names = "--figures",
            description =
                    "Report what was measured against every limit, also where it is kept, and the least cuts that bring"
                            + " a budget within its limits; with --format json as measures. Web pages always do.")
    private boolean figures;

    @Option(
            names = "--office",
            paramLabel = "FILE",
            description = "What letters have from the office, in YAML: sender, date, caseNumber, answerBy, signature.")
    private @Nullable String office;

    @Mixin
    private JudgedBy judgedBy = new JudgedBy();

    @Mixin
    private Tables tables = new Tables();

    private List<String> inputs = List.of();

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        inputs = Folder.documents(files);
        demandUsable();
        if (out != null && wouldBeLost(out)) {
            terminal.err().print(out + ": is read, so nothing can be written there\n");
            return Exit.UNUSABLE;
        }
        int exit = Exit.ACCEPTABLE;
        try (Output output = output()) {
            exit = judge(output);
            output.finish();
        } catch (Unreadable e) {
            terminal.err().print(e.message(judgedBy.locale()) + "\n");
            exit = Exit.UNUSABLE;
        } catch (Destination.Unwritable e) {
            terminal.err().print(e.getMessage() + "\n");
            exit = Math.max(exit, Exit.UNUSABLE);
        } catch (IOException e) {
            terminal.err()
                    .print((out == null ? "standard output" : out) + ": cannot be written: " + e.getMessage() + "\n");
            exit = Math.max(exit, Exit.UNUSABLE);
        }
        return exit;
    }

    private void demandUsable() {
        if (Collections.frequency(inputs, STANDARD_INPUT) > 1) {
            throw unusable("standard input (-) can be read only once");
        }
        if (questions && format.isForOffices()) {
            throw unusable("--questions are written as YAML, or as JSON with --format json");
        }
        if (out == null && format.name().equals("letter") && inputs.size() > 1) {
            throw unusable("--format letter writes several files for several documents; name a folder with --out");
        }
        Report report = format.report();
        if (questions && report != null && !(report instanceof TextReport)) {
            throw unusable("--questions are written as YAML, or as JSON with --format json");
        }
        if (out == null && report != null && !report.isOneFile(inputs.size())) {
            throw unusable(
                    "--format " + format + " writes several files for several documents; name a folder with --out");
        }
    }

    /** What is written must not take the place of what is read. */
    private boolean wouldBeLost(Path to) {
        return Stream.concat(inputs.stream(), judgedBy.named().stream())
                .anyMatch(read -> Destination.replaces(to, read));
    }

    private ParameterException unusable(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private Output output() throws IOException {
        Destination destination = new Destination(terminal, out);
        Report report = format.report();
        if (questions) {
            return new QuestionsOutput(destination, report == null ? Notation.JSON : Notation.YAML);
        } else if (format.isForOffices()) {
            return new OfficeOutput(
                    format.name(), destination, office == null ? Office.NONE : Office.read(RuleChoice.input(office)));
        } else if (report == null) {
            return new JsonOutput(destination, figures);
        }
        return report instanceof TextReport
                ? new TextOutput(destination, figures)
                : new ReportOutput(report, destination, judgedBy.language());
    }

    private int judge(Output output) throws IOException {
        JudgedBy.Basis basis;
        try {
            basis = judgedBy.read();
        } catch (Unreadable e) {
            output.add(e, judgedBy.locale());
            return Exit.UNUSABLE;
        }
        Decided decided = basis.decided();
        Judge judge = basis.rules().judge().with(decided.rulings(), judgedBy.day());
        Locale locale = basis.rules().locale(judgedBy.language());
        int exit = Exit.ACCEPTABLE;
        for (String file : inputs) {
            exit = Math.max(exit, judge(file, judge, decided, locale, output));
        }
        try {
            decided.demandUse();
        } catch (Unreadable e) {
            if (inputs.size() > 1) {
                output.add(e, locale);
            }
            return Math.max(exit, Exit.UNUSABLE);
        }
        return exit;
    }

    private int judge(String file, Judge judge, Decided decided, Locale locale, Output output) throws IOException {
        try {
            Judged<?> judged = judge.judge(
                    file.equals(STANDARD_INPUT) ? Input.of(STANDARD_INPUT, terminal.in()) : tables.input(file));
            if (inputs.size() == 1) {
                decided.demand(judged);
            }
            decided.see(judged);
            Language language = judgedBy.language();
            output.add(judged, (language == null ? judged.verdict().language() : language).locale());
            return exit(judged.verdict());
        } catch (Unreadable e) {
            output.add(e, locale);
            return Exit.UNUSABLE;
        } catch (RuntimeException | StackOverflowError e) {
            terminal.err().println(file + ": internal failure: " + e);
            output.add(file, e.toString());
            return Exit.FAILED;
        }
    }

    private int exit(Verdict verdict) {
        if (!verdict.problems().isEmpty()) {
            return Exit.UNUSABLE;
        }
        boolean passes =
                judgedBy.isFormal() ? verdict.isFormallyAcceptable() : verdict.decision() == Decision.ACCEPTABLE;
        return questions || passes ? Exit.ACCEPTABLE : Exit.NOT_ACCEPTABLE;
    }
}
