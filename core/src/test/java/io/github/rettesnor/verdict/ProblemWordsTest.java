// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.reading.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

    /** Where the code names a kind: in a call, or as one of the kinds of faults of JSON and YAML. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:(?:BadValue|unknown|whole|unreadable)\\((?:\\s*\\w+,)?\\s*|ROOT,\\s*|(?=\"(?:json|yaml)-[a-z]))\"([a-z0-9]+(?:-[a-z0-9]+)*)[.\"]");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, Problem.class, "problems");

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachProblemHasASentenceInEachLanguage(Language language) {
        assertThat(WORDS.keys(language)).containsExactlyInAnyOrderElementsOf(WORDS.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSentenceHasTheSameValuesInEachLanguage(Language language) {
        for (String key : WORDS.keys(Language.EN)) {
            assertThat(names(language, key)).as(key).isEqualTo(names(Language.EN, key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameInBracesIsLeftInASentence(Language language) {
        for (String key : WORDS.keys(Language.EN)) {
            Map<String, String> values =
                    names(Language.EN, key).stream().collect(Collectors.toMap(name -> name, name -> "7"));
            Problem problem = new Problem("a.json", Position.START, Path.ROOT, key, values);
            assertThat(problem.message(language.locale())).as(key).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProblemOfAnUnknownKindStillShowsItsKindAndValues(Language language) {
        Problem problem = new Problem("a.json", Position.START, Path.ROOT, "of-a-later-version", Map.of("most", "7"));
        Locale locale = language.locale();
        assertThat(problem.message(locale)).isEqualTo("of-a-later-version {most=7}");
    }

    @Test
    void eachKindThatTheCodeReportsHasASentenceAndNoSentenceIsUnused() throws IOException {
        String code = sources(java.nio.file.Path.of("src", "main", "java"))
                + sources(java.nio.file.Path.of("..", "examples", "cli", "src", "main", "java"));
        Set<String> reported = new TreeSet<>();
        REPORTED.matcher(code).results().forEach(found -> reported.add(found.group(1)));
        assertThat(reported)
                .contains("too-large", "unknown-key", "rule-set-unknown", "json-comment", "yaml-tag", "is-text");
        for (String kind : reported) {
            assertThat(WORDS.keys(Language.EN))
                    .as(kind)
                    .anyMatch(key -> key.replaceAll("\\.(near|known|many)$", "").equals(kind));
        }
        for (String key : WORDS.keys(Language.EN)) {
            String kind = key.replaceAll("\\.(near|known|many)$|^(expected|found)\\.", "");
            boolean isOfNode =
                    Arrays.stream(Node.Kind.values()).anyMatch(one -> one.name().equals(kind));
            boolean isNeeded = key.startsWith("needed.") && isComponent(key.split("\\."), code);
            assertThat(isOfNode || isNeeded || code.contains("\"" + kind + "\"") || code.contains("\"" + key + "\""))
                    .as(key)
                    .isTrue();
        }
    }

    /** Whether the second and third part of a key are what a record is about and one of its components. */
    private static boolean isComponent(String[] parts, String code) {
        return parts.length == 3
                && Pattern.compile(
                                "record (?i:" + parts[1].replace("-", "") + "(?:form)?)\\([^{]*\\b" + parts[2] + "[,)]")
                        .matcher(code)
                        .find();
    }

    private static String sources(java.nio.file.Path folder) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (java.nio.file.Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Set<String> names(Language language, String key) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(String.valueOf(WORDS.phrase(language, key)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }
}
