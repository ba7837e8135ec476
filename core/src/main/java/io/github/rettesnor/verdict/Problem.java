// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.message.WrittenByModule;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Something in an input that could not be read.
 *
 * @param input the name of the input
 * @param location its place there; the beginning where the input as a whole cannot be read
 * @param path the path of the value, such as {@code budget.lines[3].unitCost}; {@link Path#ROOT} for the input as a whole
 * @param kind what is wrong, such as {@code unknown-key.near}: the key of its sentence
 * @param values the values of the sentence's names in braces, by name, as texts
 */
public record Problem(String input, Location location, Path path, String kind, Map<String, String> values)
        implements WrittenByModule {

    /** The kind of a problem whose sentence is given in English, under the name {@code text}. */
    public static final String AS_WRITTEN = "as-written";

    private static final int LONGEST_PATH = 200;

    /** Copies the values, in the order of their names. */
    public Problem {
        Objects.requireNonNull(location, "location");
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Returns a problem with a sentence of its own.
     *
     * @param input the name of the input
     * @param location its place there
     * @param path the path of the value
     * @param text the sentence, in English
     * @return the problem
     */
    public static Problem of(String input, Location location, Path path, String text) {
        return new Problem(input, location, path, AS_WRITTEN, Map.of("text", text));
    }

    /**
     * Returns what is wrong, in one line.
     *
     * @param locale the language; English where there are no words in it
     * @return the sentence, which begins with a small letter and follows the path; control characters are escaped
     */
    public String message(Locale locale) {
        Language language = Language.of(locale);
        String phrase = Words.ALL.phrase(language, kind);
        if (phrase == null) {
            return Sentences.oneLine(kind + " " + values);
        }
        Figures figures = Figures.NONE;
        for (Map.Entry<String, String> value : values.entrySet()) {
            figures =
                    figures.and(value.getKey(), new Figure.Quote(written(value.getKey(), value.getValue(), language)));
        }
        return Sentences.oneLine(Words.ALL.fill(language, phrase, figures));
    }

    /** What is expected, found or needed has a name in each language. */
    private static String written(String name, String value, Language language) {
        return switch (name) {
            case "expected", "found" -> {
                String term = Words.ALL.phrase(language, name + "." + value);
                String quote = Words.ALL.phrase(language, "quote");
                yield term != null || quote == null
                        ? String.valueOf(term)
                        : Words.ALL.fill(language, quote, Figures.of("text", new Figure.Quote(value)));
            }
            case "needed" -> {
                String term = Words.ALL.phrase(language, name + "." + value);
                yield term != null ? term : String.valueOf(Words.ALL.phrase(language, "needed.here"));
            }
            default -> value;
        };
    }

    /**
     * Returns what a value must be.
     *
     * @param kind the kind of value, such as {@code amount}
     * @return its name in English, with an example, as a problem reports it
     */
    public static String expected(String kind) {
        return written("expected", kind, Language.EN);
    }

    /**
     * Returns all of it in one line.
     *
     * @param locale the language
     * @return {@code input:line:column: path: message}
     */
    public String line(Locale locale) {
        String at = path.toString();
        String shown = at.codePointCount(0, at.length()) > LONGEST_PATH
                ? at.substring(0, at.offsetByCodePoints(0, LONGEST_PATH)) + "…"
                : at;
        return Sentences.oneLine(input + ":" + location + ": " + (shown.isEmpty() ? "" : shown + ": "))
                + message(locale);
    }

    /** The line in English. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }

    /** The words of problems: the core's, and those of the formats of other modules. */
    private static final class Words {
        static final Phrasebook ALL = all();

        private static Phrasebook all() {
            Phrasebook words = Phrasebook.of(Language.EN, Problem.class, "problems");
            for (ProblemWords more : ServiceLoader.load(ProblemWords.class, ProblemWords.class.getClassLoader())) {
                words = words.or(more.phrasebook());
            }
            return words;
        }
    }
}
