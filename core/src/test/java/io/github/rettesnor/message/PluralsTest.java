// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sentence suits its numbers: one month but two months, line 3 but lines 3 and 4. Tried with all phrases of all modules. */
class PluralsTest {

    private static final Pattern NAME = Pattern.compile("\\{([^}|]*)[^}]*}");

    /** The figures that are lists of numbers. */
    private static final Set<String> LISTS = Set.of("lines", "all", "pointedOut", "open");

    /** The figures that are how many of something. */
    private static final Set<String> COUNTS =
            Set.of("cases", "count", "covered", "difference", "found", "length", "maximum", "minimum", "months", "n");

    /** Phrases whose number is never one. */
    private static final Pattern NEVER_ONE = Pattern.compile(".*\\.many|number-too-long|not-one");

    /** Phrases whose list has one element. */
    private static final Pattern ALWAYS_ONE = Pattern.compile(".*\\.same-as-activity");

    /** A word in the plural behind the number one, and the words that only look like it. */
    private static final Map<Language, Pattern> ONE = Map.of(
            Language.EN,
                    Pattern.compile("\\b1 (?!is\\b|was\\b|has\\b|does\\b|comes\\b)(?:more )?(?:\\p{L}+s|are|have)\\b"),
            Language.NB,
                    Pattern.compile(
                            "\\b1 (?!er\\b|eller\\b|over\\b|etter\\b|under\\b|per\\b|gjelder\\b|kommer\\b|mer\\b)\\p{L}+er\\b"),
            Language.NN,
                    Pattern.compile("\\b1 (?!er\\b|eller\\b|over\\b|etter\\b|under\\b|per\\b|har\\b)\\p{L}+[ae]r\\b"),
            Language.DA,
                    Pattern.compile(
                            "\\b1 (?!er\\b|eller\\b|over\\b|efter\\b|under\\b|gælder\\b|omfatter\\b|løber\\b)\\p{L}+er\\b"));

    private static final Pattern TWO = Pattern.compile(
            "(?i)\\b(?:line|question|indicator|goal) 1 and 2|\\b2 (?:\\([^)]*\\) |of them )?(?:is|has|does|was|comes|line|month|character|case|document)\\b");

    @ParameterizedTest
    @EnumSource
    void noWordIsInThePluralBehindTheNumberOne(Language language) throws IOException {
        assertThat(found(ONE.get(language), filled(language, 1))).isEmpty();
    }

    @Test
    void noWordIsInTheSingularBehindALargerNumber() throws IOException {
        assertThat(found(TWO, filled(Language.EN, 2))).isEmpty();
    }

    private static List<String> found(Pattern pattern, Map<String, String> phrases) {
        return phrases.entrySet().stream()
                .filter(phrase -> pattern.matcher(phrase.getValue()).find())
                .map(phrase -> phrase.getKey() + ": " + phrase.getValue())
                .toList();
    }

    private static Map<String, String> filled(Language language, int number) throws IOException {
        Map<String, String> filled = new TreeMap<>();
        for (Path file : files(language)) {
            Properties phrases = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                phrases.load(in);
            }
            phrases.stringPropertyNames().stream()
                    .filter(key ->
                            !(number > 1 ? ALWAYS_ONE : NEVER_ONE).matcher(key).matches())
                    .forEach(key -> filled.put(
                            file.getFileName() + " " + key, fill(language, phrases.getProperty(key), number)));
        }
        assertThat(filled).hasSizeGreaterThan(1000);
        return filled;
    }

    private static List<Path> files(Language language) throws IOException {
        String end = "_" + language.code() + ".properties";
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/"))
                    .toList();
        }
    }

    private static String fill(Language language, String phrase, int number) {
        Figures figures = Figures.NONE;
        Matcher name = NAME.matcher(phrase);
        while (name.find()) {
            figures = figures.and(name.group(1), figure(name.group(1), number));
        }
        return Phrasebook.CORE.fill(language, phrase, figures);
    }

    private static Figure figure(String name, int number) {
        if (COUNTS.contains(name)) {
            return Figures.count(number);
        } else if (!LISTS.contains(name)) {
            return Figures.text("x");
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            numbers.add(i);
        }
        return Figures.counts(numbers);
    }
}
