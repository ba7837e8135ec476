// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a document contains, each finding is a whole sentence in each language. */
class MessagesProperties {

    @Property(tries = 500)
    void eachFindingOfANominationIsAWholeSentence(@ForAll("documents") Application document) {
        hasWholeSentences(Denmark.lktNomination(2021), document);
    }

    @Property(tries = 500)
    void eachFindingOfAProjectIsAWholeSentence(@ForAll("documents") Application document) {
        hasWholeSentences(Denmark.generalPracticeProject(2018), document);
    }

    private static void hasWholeSentences(RuleSet<Application> rules, Application document) {
        Verdict verdict = rules.check(document);
        Stream.concat(verdict.findings().stream(), verdict.questions().stream()).forEach(finding -> {
            for (Language language : Language.values()) {
                String title = rules.words().phrase(language, finding.rule().value());
                String variant = finding.message().variant();
                assertThat(finding.message(language.locale()))
                        .doesNotContain("{", "}")
                        .isNotEqualTo(title + ": " + variant)
                        .doesNotContain(finding.rule().value())
                        .matches(text -> !Character.isLowerCase(text.codePointAt(0)), "begins with a capital letter");
                assertThat(cure(finding, language)).doesNotContain("{", "}");
            }
        });
    }

    private static String cure(Finding finding, Language language) {
        String cure = finding.cure(language.locale());
        return cure == null ? "" : cure;
    }

    @Provide
    Arbitrary<Application> documents() {
        return Arbitraries.randomValue(MessagesProperties::document);
    }

    private static Application document(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String code : List.of("1", "2", "3", "4", "5", "6", "8", "9", "12", "national-goals", "synergy")) {
            answers.put(code, oneOf(random, "Opdigtet svar", " "));
        }
        return ApplicationBuilder.builder()
                .title(oneOf(random, "Eksempel", " ", null))
                .track(oneOf(random, null, "?", "data-driven", "indicators", "indicators", "cluster-formation"))
                .submittedAt(oneOf(random, null, OffsetDateTime.parse("2021-08-28T00:00:00+02:00")))
                .applicants(several(
                        random,
                        () -> new Party(
                                oneOf(random, null, "KL", "REGIONS", "?"),
                                oneOf(random, null, "Region Sjælland", "?"))))
                .contacts(several(
                        random,
                        () -> new Contact(
                                null,
                                oneOf(random, null, "Eksempel Eksempelsen"),
                                oneOf(random, null, "Læge"),
                                oneOf(random, null, "Eksempelby"),
                                oneOf(random, null, "name@example.org"),
                                null,
                                null)))
                .goals(several(random, () -> oneOf(random, "1", "2", "9", "")))
                .indicators(several(random, () -> indicator(random)))
                .answers(oneOf(random, answers, Map.of()))
                .declarations(several(random, () -> "CROSS_SECTOR"))
                .build();
    }

    private static Indicator indicator(Random random) {
        return IndicatorBuilder.builder()
                .kind(oneOf(random, null, IndicatorKind.PROCESS, IndicatorKind.OUTCOME))
                .source(oneOf(
                        random,
                        null,
                        new IndicatorSource(null, null),
                        new IndicatorSource(null, "?"),
                        new IndicatorSource(SourceKind.CLINICAL_DATABASE, oneOf(random, null, "?")),
                        new IndicatorSource(SourceKind.OTHER, "?")))
                .measurement(oneOf(random, null, "?"))
                .dataPlan(oneOf(random, null, null, "?"))
                .goals(several(random, () -> oneOf(random, "1", "2", "9")))
                .build();
    }

    private static <T> List<T> several(Random random, Supplier<T> element) {
        List<T> several = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            several.add(element.get());
        }
        return several;
    }

    @SafeVarargs
    private static <T> @Nullable T oneOf(Random random, @Nullable T... values) {
        return values[random.nextInt(values.length)];
    }
}
