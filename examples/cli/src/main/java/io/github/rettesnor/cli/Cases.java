// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.cases.CaseReport;
import io.github.rettesnor.cases.CaseResult;
import io.github.rettesnor.cases.CaseResult.Status;
import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.message.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases that officers have written. */
@Command(
        name = "cases",
        description = "Runs cases: documents, and what the rules must find in them.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  all cases pass",
            "  1  a case fails: the verdict is not what it expects",
            "  2  a case, or the command line, cannot be used, or there is no case",
            "  3  the program itself failed",
            "The highest that applies."
        })
final class Cases implements Callable<Integer> {

    private final Terminal terminal;
    private int exit = Exit.ACCEPTABLE;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Files of cases (.yaml, .yml or .json), or directories in which they are searched for.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> places;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json|junit",
            defaultValue = "text",
            description = "The format of the results. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private CasesFormat format;

    Cases(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleCase> cases = new ArrayList<>();
        for (Path place : places) {
            List<RuleCase> found = RuleCase.in(place);
            if (found.isEmpty()) {
                terminal.err().print(place + ": there is no case\n");
                atLeast(Exit.UNUSABLE);
            }
            cases.addAll(found);
        }
        CaseReport report = new CaseReport(run(cases), language == null ? null : language.locale());
        atLeast(report.count(Status.FAILED) > 0 ? Exit.NOT_ACCEPTABLE : Exit.ACCEPTABLE);
        atLeast(report.count(Status.UNUSABLE) > 0 ? Exit.UNUSABLE : Exit.ACCEPTABLE);
        switch (format) {
            case TEXT -> write(report);
            case JSON -> terminal.out().print(report.json());
            case JUNIT -> terminal.out().print(report.junit());
        }
        return exit;
    }

    private List<CaseResult> run(List<RuleCase> cases) {
        List<CaseResult> results = new ArrayList<>();
        try (Progress progress = new Progress(cases.size(), terminal)) {
            for (RuleCase each : cases) {
                try {
                    results.add(each.run());
                } catch (RuntimeException | StackOverflowError e) {
                    terminal.err().print(each + ": internal failure: " + e + "\n");
                    atLeast(Exit.FAILED);
                }
                progress.step();
            }
        }
        return results;
    }

    private void write(CaseReport report) {
        for (CaseResult result : report.results()) {
            if (result.status() == Status.UNUSABLE) {
                terminal.err().print(report.message(result) + "\n");
            } else if (result.status() == Status.FAILED) {
                terminal.out().print(report.message(result) + "\n\n");
            }
        }
        terminal.out().print(report.summary() + "\n");
    }

    private void atLeast(int code) {
        exit = Math.max(exit, code);
    }

    /** How far the cases have come, on a terminal only. */
    private static final class Progress implements AutoCloseable {

        private static final int MILLISECONDS = 200;

        private final @Nullable ProgressBar bar;

        Progress(int cases, Terminal terminal) {
            bar = terminal.watched()
                    ? new ProgressBarBuilder()
                            .setInitialMax(cases)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(MILLISECONDS)
                            .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                            .clearDisplayOnFinish()
                            .build()
                    : null;
        }

        void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** The formats of the results of cases. */
    enum CasesFormat {
        /** For people. */
        TEXT,
        /** For programs: one object. */
        JSON,
        /** For build servers. */
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
