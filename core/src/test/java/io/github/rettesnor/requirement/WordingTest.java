// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.testing.TestRules.APPLICATION;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static io.github.rettesnor.testing.TestRules.INVITATION;
import static io.github.rettesnor.testing.TestRules.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.AnyDocument;
import io.github.rettesnor.testing.Applications;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.verdict.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding and question has a sentence in four languages. */
class WordingTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Set<Class<?>> WRAPPERS = Set.of(
            Unless.class,
            Declared.class,
            AllOf.class,
            Where.class,
            InWords.class,
            Needs.class,
            Question.class,
            FromAmount.class,
            WhenGiven.class);
    private static final Phrasebook CORE = Phrasebook.CORE;

    @Provide
    Arbitrary<Budget> budgets() {
        return Budgets.nearlyValid();
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.nearlyValid();
    }

    @Provide
    Arbitrary<Budget> anyBudgets() {
        return AnyDocument.of(BUDGET);
    }

    @Provide
    Arbitrary<Application> anyApplications() {
        return AnyDocument.of(APPLICATION);
    }

    @Provide
    Arbitrary<FinalReport> anyReports() {
        return AnyDocument.of(REPORT);
    }

    @Provide
    Arbitrary<Invitation> anyInvitations() {
        return AnyDocument.of(INVITATION);
    }

    @Property
    void eachFindingInABudgetHasASentence(@ForAll("budgets") Budget one, @ForAll("anyBudgets") Budget other) {
        checkSentences(BUDGET, one);
        checkSentences(BUDGET, other);
    }

    @Property
    void eachFindingInAnApplicationHasASentence(
            @ForAll("applications") Application one, @ForAll("anyApplications") Application other) {
        checkSentences(APPLICATION, one);
        checkSentences(APPLICATION, other);
    }

    @Property
    void eachFindingInOtherDocumentsHasASentence(
            @ForAll("anyReports") FinalReport report, @ForAll("anyInvitations") Invitation invitation) {
        checkSentences(REPORT, report);
        checkSentences(INVITATION, invitation);
    }

    private static <D> void checkSentences(RuleSet<D> rules, D document) {
        Verdict verdict = rules.check(document);
        verdict.findings().forEach(finding -> hasSentences(finding.message()));
    }

    private static void hasSentences(Message message) {
        Set<String> known = new TreeSet<>(message.figures().byName().keySet());
        known.add("title");
        for (Language language : Language.values()) {
            String sentence = Stream.of(message.requirement(), "any")
                    .map(speaker -> speaker + "." + message.variant())
                    .filter(CORE.keys(language)::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sentence for " + message));
            assertThat(known).containsAll(names(CORE.phrase(language, sentence)));
            String cure = CORE.phrase(language, sentence + ".cure");
            assertThat(known).containsAll(names(cure == null ? "" : cure));
        }
    }

    private static Set<String> names(String phrase) {
        Matcher matcher = NAME.matcher(phrase);
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentencesWithTheSameNames(Language language) {
        assertThat(CORE.keys(language)).isEqualTo(CORE.keys(Language.EN));
        for (String key : CORE.keys(language)) {
            assertThat(names(CORE.phrase(language, key))).as(key).isEqualTo(names(CORE.phrase(Language.EN, key)));
            assertThat(CORE.phrase(language, key)).as(key).isNotBlank();
        }
    }

    private static List<Class<?>> requirements() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Given.class).stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && Requirement.class.isAssignableFrom(type))
                        .toList();
    }

    @Test
    void everyRequirementThatIsNotAWrapperStatesWhatItDemands() {
        assertThat(requirements()).hasSizeGreaterThan(20);
        for (Class<?> type : requirements()) {
            String demand = CORE.phrase(Language.EN, Requirement.name(type) + ".demand");
            if (WRAPPERS.contains(type)) {
                assertThat(demand).as(type.getName()).isNull();
            } else {
                assertThat(demand).as(type.getName()).isNotNull();
                Set<String> parameters = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
                parameters.add("title");
                assertThat(parameters).as(type.getName()).containsAll(names(demand));
            }
        }
    }

    @Test
    void everySentenceBelongsToARequirement() {
        Set<String> speakers = requirements().stream().map(Requirement::name).collect(Collectors.toSet());
        speakers.addAll(Set.of("any", "term", "core", "codes-known", "rule-set-named", "not-judged"));
        assertThat(CORE.keys(Language.EN)).allMatch(key -> speakers.contains(key.substring(0, key.indexOf('.'))));
    }
}
