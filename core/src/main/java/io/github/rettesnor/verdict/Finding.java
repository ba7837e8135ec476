// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.message.WrittenByModule;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One place where a rule is violated, could not be evaluated, or asks a person to judge.
 *
 * @param rule the rule
 * @param outcome the outcome of the rule at this place
 * @param by who can settle it; null where it is not an open question
 * @param severity the rule's severity
 * @param path the path of the place in the document
 * @param place its place in the input, that of the innermost value around it if it is missing; null if the document was not read
 *     from an input
 * @param source where the rule comes from
 * @param message the sentence about it, and its cure
 */
public record Finding(
        RuleId rule,
        Outcome outcome,
        @Nullable Settler by,
        Severity severity,
        Path path,
        @Nullable Location place,
        Source source,
        Message message)
        implements WrittenByModule {

    /** The gravest first: by severity, and of one severity what is violated before what could not be evaluated or is a question. */
    public static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::outcome, Comparator.reverseOrder());

    /**
     * Checks the message, and that a question and nothing else states who can settle it.
     *
     * @throws IllegalArgumentException if it is a message of another rule, or {@code by} does not go with the outcome
     */
    public Finding {
        if ((outcome == Outcome.TO_JUDGE) != (by != null)) {
            throw new IllegalArgumentException("a question states who can settle it, and nothing else does");
        }
        if (!message.rule().equals(rule.value())) {
            throw new IllegalArgumentException("a finding of " + rule + " has a message of " + message.rule());
        }
    }

    /** The variant of message of a rule that needs a value which could not be read. */
    public static final String UNREADABLE = "unreadable";

    /** The variant of message of a question about a thing that is not there. */
    public static final String NOTHING_TO_JUDGE = "nothing-to-judge";

    /**
     * Returns what is wrong, or asked, in one or two sentences.
     *
     * @param locale the language; English if it is not nb, nn or da
     * @return the text, never empty
     */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /**
     * Returns what would cure it.
     *
     * @param locale the language, as in {@link #message(Locale)}
     * @return the advice, or null if there is none to give
     */
    public @Nullable String cure(Locale locale) {
        return message.cure(locale);
    }

    /**
     * Returns the figures by name.
     *
     * @return for example {@code share}, {@code limit}, {@code excess} and {@code remedy}
     */
    public Figures figures() {
        return message.figures();
    }

    /**
     * Returns one of the figures.
     *
     * @param name its name
     * @return the figure, null if this finding has none of that name
     */
    public @Nullable Figure figure(String name) {
        return figures().get(name);
    }

    /**
     * Returns whether the rule could not be evaluated here only because the value could not be read; the verdict's problems name it.
     *
     * @return true if so
     */
    public boolean isUnreadable() {
        return outcome == Outcome.NOT_EVALUATED && message.variant().equals(UNREADABLE);
    }

    /**
     * Returns whether this is a question that could not be asked because there is no value at its place.
     *
     * @return true if so
     */
    public boolean isWithoutSubject() {
        return outcome == Outcome.NOT_EVALUATED && message.variant().equals(NOTHING_TO_JUDGE);
    }

    Finding judged(Outcome other, String variant, Figures figures) {
        return new Finding(rule, other, null, severity, path, place, source, message.with(variant, figures));
    }

    /**
     * Returns this finding with its place.
     *
     * @param location the place of its path in the input
     * @return the finding
     */
    public Finding at(Location location) {
        return new Finding(rule, outcome, by, severity, path, location, source, message);
    }

    /**
     * Returns this finding at another path.
     *
     * @param other the path
     * @return the finding
     */
    public Finding at(Path other) {
        return new Finding(rule, outcome, by, severity, other, place, source, message);
    }
}
