// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.cli.lines.Decided;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By what documents are judged, in which language, and what passes. */
final class JudgedBy {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "ID|FILE|FOLDER",
            description =
                    "The rule set to judge by, such as no:grant-application:2019, or a rule file (.yaml, .yml or .json)."
                            + " Of a folder of such files, the edition that is in force on the day of submittedAt."
                            + " Given several times, the last is judged by, and may be based on those before. Default: the"
                            + " one that each document names in its field ruleSet.")
    private List<String> rules = List.of();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What officers have decided about the documents: judgements and waivers, in YAML or JSON, as"
                    + " check --questions writes them.")
    private @Nullable String decisions;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day of the check, on which waivers must be in force, such as 2027-06-01." + " Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            description = "The language of the findings. Default: the language of the rules' country.")
    private @Nullable Language language;

    @Option(
            names = "--formal",
            description = "Ends with exit code 0 also where nothing is open but questions that an officer answers.")
    private boolean formal;

    /** The rules that are named, and the decisions of officers. */
    record Basis(RuleChoice rules, Decided decided) {}

    /**
     * Reads the rules and decisions that are named.
     *
     * @throws Unreadable if a file has a fault
     * @throws ParameterException if there is no rule set of an id that is named
     */
    Basis read() {
        try {
            return new Basis(
                    RuleChoice.of(rules),
                    decisions == null ? Decided.nothing() : Decided.read(RuleChoice.input(decisions)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rules: " + e.getMessage(), e);
        }
    }

    /** The files and ids that are named. */
    List<String> named() {
        return decisions == null
                ? rules
                : Stream.concat(rules.stream(), Stream.of(decisions)).toList();
    }

    /** The day on which waivers must be in force. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    /** The language that is asked for, null for that of the rules. */
    @Nullable
    Language language() {
        return language;
    }

    /** The language of what is reported where no rules are known: the one that is asked for, else English. */
    Locale locale() {
        return (language == null ? Language.EN : language).locale();
    }

    /** Whether only the formal check counts, so that questions to an officer may be open. */
    boolean isFormal() {
        return formal;
    }
}
