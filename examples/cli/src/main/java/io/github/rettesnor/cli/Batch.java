// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.cli.lines.AllCores;
import io.github.rettesnor.cli.lines.CannotResume;
import io.github.rettesnor.cli.lines.Decided;
import io.github.rettesnor.cli.lines.LineJudge;
import io.github.rettesnor.cli.lines.LineReader;
import io.github.rettesnor.cli.lines.PartFile;
import io.github.rettesnor.cli.lines.Results;
import io.github.rettesnor.cli.lines.StreamResults;
import io.github.rettesnor.cli.lines.Tally;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges documents on one line each of a file. */
@Command(
        name = "batch",
        description = {
            "Judges a file with one document on each line, on all cores.",
            "Every line gets a line: its verdict as a JSON object, or, where it cannot be read, why."
                    + " A summary by rule goes to standard error."
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  all documents are acceptable",
            "  1  some document is not acceptable, undecided, or has open questions (see --formal)",
            "  2  some line, some input (one without documents too), or the command line, cannot be used",
            "  3  the program itself failed",
            "The highest that applies, to all lines: also to those that an earlier run judged."
        })
final class Batch implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Documents as lines of JSON; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the results go; the file is there only when it is whole, until then it is FILE.part."
                    + " Default: standard output.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "Resume FILE.part where an earlier run ended, for any reason. The input, the rules and"
                    + " the language must be the same. Where there is no FILE.part, begin at the beginning.")
    private boolean resume;

    @Mixin
    private JudgedBy judgedBy = new JudgedBy();

    Batch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        out = Destination.followed(out);
        if (resume && out == null) {
            throw new ParameterException(spec.commandLine(), "--resume goes on with a file, so it needs --out");
        }
        JudgedBy.Basis basis;
        try {
            basis = judgedBy.read();
        } catch (Unreadable e) {
            return unusable(e.message(judgedBy.locale()));
        }
        RuleChoice choice = basis.rules();
        try (InputStream in = file.equals(STANDARD_INPUT) ? terminal.in() : Input.open(RuleChoice.path(file))) {
            return judge(new LineReader(in, Input.LIMIT), choice, basis.decided());
        } catch (Unreadable e) {
            return unusable(e.message(choice.locale(judgedBy.language())));
        } catch (CannotResume e) {
            return unusable("--resume: " + e.getMessage());
        } catch (IOException e) {
            return unusable("--out: " + e.getMessage());
        }
    }

    private int judge(LineReader in, RuleChoice choice, Decided decided) throws IOException, CannotResume {
        LocalDate day = judgedBy.day();
        Language language = judgedBy.language();
        Locale locale = choice.locale(language);
        Judge judging = choice.judge().with(decided.rulings(), day);
        LineJudge judge = new LineJudge(file, judging, decided, language, locale);
        Results results = results(in, choice, decided, day);
        boolean isWhole = results.tally().lines() == 0;
        Interruption interruption = new Interruption(() -> reportHowFar(results));
        boolean finished = false;
        boolean isClosed = false;
        try (results;
                Progress progress = new Progress(terminal, out != null, file, size())) {
            AllCores.judge(in, judge, results, progress);
            finished = results.finish();
        } catch (IOException e) {
            // A closed standard output is reported in the end, as of every command.
            isClosed = out == null && terminal.out().checkError();
            terminal.err().print(isClosed ? "" : "the results cannot be written: " + e.getMessage() + "\n");
        } finally {
            if (interruption.cancel() && !isClosed) {
                reportHowFar(results);
            }
        }
        if (!finished) {
            return Exit.FAILED;
        }
        if (results.tally().lines() == 0) {
            return unusable(Sentences.oneLine(file) + ": holds no documents");
        }
        terminal.err().print(Summary.of(results.tally()));
        int exit = exit(results.tally());
        try {
            if (isWhole) {
                decided.demandUse();
            }
            return exit;
        } catch (Unreadable e) {
            return Math.max(exit, unusable(e.message(locale)));
        }
    }

    private Results results(LineReader in, RuleChoice choice, Decided decided, LocalDate day)
            throws IOException, CannotResume {
        if (out == null) {
            return new StreamResults(terminal.out());
        }
        for (String suffix : List.of("", ".part", ".part.journal")) {
            if (Destination.replaces(Path.of(out + suffix), file)) {
                throw new FileSystemException(file, null, "the results would take the place of the input");
            }
        }
        Language language = judgedBy.language();
        List<String> heading = List.of(
                "input " + Sentences.oneLine(file),
                "rules " + fingerprint(choice),
                "decisions " + (decided.rulings().isEmpty() ? "none" : day + ", " + decided.fingerprint()),
                "language " + (language == null ? "of the rules" : language.code()));
        return resume ? PartFile.resume(out, heading, in) : PartFile.begin(out, heading);
    }

    /** By what documents are judged; another text where any rule or sentence is another. */
    private static String fingerprint(RuleChoice choice) {
        RuleSet<?> chosen = choice.chosen();
        CRC32C checksum = new CRC32C();
        for (RuleSet<?> set : choice.judging()) {
            checksum.update(written(set).getBytes(StandardCharsets.UTF_8));
        }
        return (chosen != null ? chosen.id() : choice.editions().isEmpty() ? "that each document names" : "in force")
                + ", " + Long.toHexString(checksum.getValue());
    }

    private static String written(RuleSet<?> set) {
        try {
            return Calls.write(set, Notation.JSON);
        } catch (IllegalArgumentException e) {
            // It has requirements of its own, which no file can name.
            return set + " " + set.allRules();
        }
    }

    private long size() throws IOException {
        return file.equals(STANDARD_INPUT) ? -1 : Files.size(RuleChoice.path(file));
    }

    private void reportHowFar(Results results) {
        if (results.stop()) {
            String lines = "stopped after " + results.tally().lines() + " lines";
            terminal.err().print(lines + (out == null ? "\n" : "; --resume goes on from there\n"));
            terminal.err().flush();
        }
    }

    private int exit(Tally tally) {
        if (tally.failed() > 0) {
            return Exit.FAILED;
        } else if (tally.unreadable() > 0 || tally.withProblems() > 0) {
            return Exit.UNUSABLE;
        }
        int passed = judgedBy.isFormal() ? tally.formallyAcceptable() : tally.of(Decision.ACCEPTABLE);
        return passed == tally.lines() ? Exit.ACCEPTABLE : Exit.NOT_ACCEPTABLE;
    }

    private int unusable(String why) {
        terminal.err().print(why + "\n");
        return Exit.UNUSABLE;
    }
}
