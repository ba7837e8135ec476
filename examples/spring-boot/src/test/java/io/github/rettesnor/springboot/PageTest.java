// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page and its words. */
class PageTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)\\}");

    private final Map<String, Map<String, String>> words = new Words().words();

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasExactlyTheWordsThatThePageUses(Language language) throws IOException {
        assertThat(words.get(language.code()).keySet()).containsExactlyInAnyOrderElementsOf(used());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPhraseHasTheSameFiguresInEachLanguage(Language language) {
        words.get("en")
                .forEach((key, phrase) -> assertThat(
                                figures(words.get(language.code()).get(key)))
                        .as(key)
                        .isEqualTo(figures(phrase)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPhraseEndsInAllLanguagesOrInNone(Language language) {
        words.get("en")
                .forEach((key, phrase) -> assertThat(
                                words.get(language.code()).get(key).endsWith("."))
                        .as(key)
                        .isEqualTo(phrase.endsWith(".")));
    }

    @Test
    void theLanguagesAreSpokenInTheirOwnWords() {
        assertThat(words.get("nb")).containsEntry("term.TRAVEL", "Reiseutgifter");
        assertThat(words.get("nn")).containsEntry("decision.NOT_ACCEPTABLE", "Kan ikkje godtakast");
        assertThat(words.get("da")).containsEntry("line.unitCost", "Enhedspris");
        assertThat(words.get("en")).containsEntry("findings.none", "No findings.");
    }

    @Test
    void nothingStandsInlineAndNothingComesFromElsewhere() throws IOException {
        assertThat(Files.readString(STATIC.resolve("index.html")))
                .doesNotContain("<style", " style=", "http:", "https:", "//cdn")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("<script[^>]*>[^<]");
        assertThat(Files.readString(STATIC.resolve("page.css"))).doesNotContain("@import", "url(");
    }

    @Test
    void theFormKnowsEveryCategoryAndPayBasis() throws IOException {
        String form = Files.readString(STATIC.resolve("budget.js"));
        Stream.concat(
                        Category.ofFormat().stream().map(Category::code),
                        Arrays.stream(PayBasis.values()).map(Enum::name))
                .forEach(code -> assertThat(form).contains("'" + code + "'"));
    }

    private static Set<String> figures(String phrase) {
        return NAMED.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        collect(used, "index.html", "data-(?:word|label)=\"([^\"]+)\"");
        for (String script : new String[] {"page.js", "budget.js", "verdict.js", "words.js"}) {
            collect(used, script, "\\bword\\('([^']+)'");
        }
        collect(used, "budget.js", "(?:text|choice)\\('(\\w+)'", field -> "line." + field);
        collect(used, "page.js", "verdict\\.none\\('(\\w+)'", kind -> "state." + kind);
        used.addAll(Set.of("measured", "limit", "room"));
        codes(used, "decision.", Decision.values());
        Arrays.stream(Decision.values()).forEach(decision -> used.add(decision.name() + ".meaning"));
        codes(used, "outcome.", Outcome.values());
        codes(used, "severity.", Severity.values());
        Category.ofFormat().forEach(category -> used.add("term." + category.code()));
        codes(used, "term.", PayBasis.values());
        return used;
    }

    private static void codes(Set<String> used, String prefix, Enum<?>[] codes) {
        Arrays.stream(codes).forEach(code -> used.add(prefix + code.name()));
    }

    private static void collect(Set<String> used, String file, String pattern) throws IOException {
        collect(used, file, pattern, Function.identity());
    }

    private static void collect(Set<String> used, String file, String pattern, Function<String, String> key)
            throws IOException {
        Pattern.compile(pattern)
                .matcher(Files.readString(STATIC.resolve(file)))
                .results()
                .forEach(found -> used.add(key.apply(found.group(1))));
    }
}
