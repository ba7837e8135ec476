// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    private static final int LONGEST = 250;
    private static final Set<String> COLUMNS = Set.of(
            "line.category",
            "line.description",
            "line.activity",
            "line.unitCost",
            "line.persons",
            "line.occasions",
            "line.lumpSum",
            "line.paidBy",
            "line.payBasis",
            "line.need",
            "line.competence");
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
        assertThat(words.get("da")).containsEntry("line.unitCost", "Pris pr. enhed");
        assertThat(words.get("en")).containsEntry("findings.none", "No findings.");
    }

    @Test
    void nothingStandsInlineAndNothingComesFromElsewhere() throws IOException {
        assertThat(Files.readString(STATIC.resolve("index.html")))
                .doesNotContain("<style", " style=", "http:", "https:", "//cdn")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("<script[^>]*>[^<]");
        for (String style : List.of("page.css", "form.css")) {
            assertThat(Files.readString(STATIC.resolve(style))).doesNotContain("@import", "url(");
        }
    }

    @Test
    void eachScriptIsShort() throws IOException {
        assertThat(scripts())
                .hasSizeGreaterThan(10)
                .allSatisfy(script -> assertThat(Files.readAllLines(script)).hasSizeLessThan(LONGEST));
    }

    @Test
    void theFormKnowsEveryCategoryAndPayBasisAndPayer() throws IOException {
        String form = Files.readString(STATIC.resolve("words.js"));
        Stream.of(
                        Category.ofFormat().stream().map(Category::code),
                        Arrays.stream(PayBasis.values()).map(Enum::name),
                        Arrays.stream(Payer.values()).map(Enum::name))
                .flatMap(codes -> codes)
                .forEach(code -> assertThat(form).contains("'" + code + "'"));
    }

    private static Set<String> figures(String phrase) {
        return NAMED.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        collect(used, "index.html", "data-(?:word|label)=\"([^\"]+)\"", Function.identity());
        for (Path script : scripts()) {
            collect(used, script.getFileName().toString(), "\\bword\\('([^']+)'", Function.identity());
        }
        collect(
                used,
                "table.js",
                "\\['(\\w+)', '(?:choice|text|amount|count|times|long)'\\]",
                field -> "line." + field);
        used.removeAll(Set.of("line.source", "line.amount"));
        List.copyOf(used).stream()
                .filter(key -> key.matches("line\\.[a-z]+[A-Z]?\\w*") && COLUMNS.contains(key))
                .forEach(key -> used.add(key + ".help"));
        collect(used, "verdict.js", "decide\\('\\w+', word\\('(state\\.\\w+)'", Function.identity());
        for (String script : List.of("page.js", "verdict.js")) {
            collect(used, script, "verdict\\.none\\([^)]*?'(\\w+)'(?:[,)])", kind -> "state." + kind);
            collect(used, script, "verdict\\.none\\([^)]*?'(\\w+)'(?:[,)])", kind -> "state." + kind + ".meaning");
        }
        used.addAll(Set.of("state.large", "state.large.meaning", "state.busy", "state.unreadable"));
        used.addAll(Set.of(
                "measured",
                "limit",
                "room",
                "files.mend",
                "files.judge",
                "files.remove",
                "rules.use",
                "rules.use.whole"));
        used.addAll(Set.of(
                "line.copy",
                "line.up",
                "line.down",
                "line.remove",
                "line.details",
                "budget.currency",
                "budget.requested"));
        used.addAll(Set.of(
                "co-funding.source",
                "co-funding.amount",
                "ask.met",
                "ask.unmet",
                "ask.open",
                "sofar.none",
                "sofar.some"));
        used.addAll(Set.of("lacks.office", "lacks.reason", "lacks.expires"));
        codes(used, "decision.", Decision.values());
        Arrays.stream(Decision.values()).forEach(decision -> used.add(decision.name() + ".meaning"));
        codes(used, "outcome.", Outcome.values());
        codes(used, "severity.", Severity.values());
        Category.ofFormat().forEach(category -> used.add("term." + category.code()));
        codes(used, "term.", PayBasis.values());
        codes(used, "term.", Payer.values());
        RuleSets.all().stream()
                .map(set -> set.id().toString())
                .forEach(id -> used.add("set." + id.substring(0, id.lastIndexOf(':'))));
        return used;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(STATIC)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static void codes(Set<String> used, String prefix, Enum<?>[] codes) {
        Arrays.stream(codes).forEach(code -> used.add(prefix + code.name()));
    }

    private static void collect(Set<String> used, String file, String pattern, Function<String, String> key)
            throws IOException {
        Pattern.compile(pattern)
                .matcher(Files.readString(STATIC.resolve(file)))
                .results()
                .forEach(found -> used.add(key.apply(found.group(1))));
    }
}
