// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Sample;
import io.github.rettesnor.requirement.TotalAtMost;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a requirement refuses is reported to who wrote the rule file in their language, at its place, in one line. */
class RefusedParametersTest {

    /** Values that no parameter, or only one of another type, can have, and those that are beside the limits of some. */
    private static final List<Object> BAD = List.of(
            "NOK -1",
            "NOK 0.001",
            "NOK 1000000000000000",
            "XQX 5",
            "JPY 0.50",
            "NOKK",
            "101 %",
            "-1 %",
            "100 %",
            "0 %",
            "",
            " ",
            "nowhere",
            "title",
            "title[]",
            "title.name",
            "contacts",
            "contacts[]",
            "contacts.name",
            "indicators[].goals[].name[]",
            "indicators[x].name",
            "lines[].need",
            "Not A Place",
            "2027-02-30",
            "1900-01-01",
            "2999-01-01",
            "25:00",
            "Europe/Olso",
            "TRAVL",
            "ANOTHER",
            "://",
            0,
            -1,
            1,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            true,
            List.of(),
            List.of(""),
            List.of("nowhere", "nowhere"),
            List.of("title[]", "contacts[].name"),
            List.of("TRAVEL", "TRAVEL"),
            Map.of(),
            Map.of("given", Map.of("at", List.of("nowhere"))),
            List.of(Map.of("given", Map.of("at", List.of("title")))));

    private static final Pattern JAVA = Pattern.compile(
            "java|rettesnor\\.|Exception|String|LocalDate|OffsetDateTime|BigDecimal|Integer|Boolean|Enum|Party|Contact|Record|null");

    static Stream<String> names() {
        return Vocabulary.core().names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRefusalIsInTheLanguageOfTheReader(String name) {
        Sample sample = Vocabulary.core().sample(name);
        Map<?, ?> parameters = (Map<?, ?>) ((Map<?, ?>) RequirementForm.ANY.write(sample.requirement()))
                .values()
                .iterator()
                .next();
        for (Object key : parameters.keySet()) {
            for (Object bad : BAD) {
                Map<Object, Object> changed = new LinkedHashMap<>(parameters);
                changed.put(key, bad);
                List<Problem> problems = problems(sample.document(), Map.of(name, changed));
                assertThat(problems).allSatisfy(problem -> isInEachLanguage(problem));
            }
        }
    }

    private static void isInEachLanguage(Problem problem) {
        assertThat(problem.kind()).as(problem.toString()).isNotEqualTo(Problem.AS_WRITTEN);
        assertThat(problem.path()).as(problem.toString()).isNotEqualTo(Path.ROOT);
        assertThat(problem.location().toString()).as(problem.toString()).matches("[1-9][0-9]*:[1-9][0-9]*");
        String english = problem.message(Locale.ENGLISH);
        for (Language language : Language.values()) {
            String message = problem.message(language.locale());
            assertThat(message).doesNotContain("\n").isNotBlank();
            assertThat(JAVA.matcher(message.replaceAll("[«»'][^«»']*[«»']", "")).find())
                    .as(message)
                    .isFalse();
            assertThat(message.equals(english)).as(message).isEqualTo(language == Language.EN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | rules.yaml:7:35: add[0].require[characters-at-most]: maximum must be at least 1, not 0",
                "nb | rules.yaml:7:35: add[0].require[characters-at-most]: «maximum» må være minst 1, ikke 0",
                "nn | rules.yaml:7:35: add[0].require[characters-at-most]: «maximum» må vere minst 1, ikkje 0",
                "da | rules.yaml:7:35: add[0].require[characters-at-most]: »maximum« skal være mindst 1, ikke 0"
            })
    void aParameterBelowItsLeastIsReportedAtTheRequirement(String language, String line) {
        assertThat(problems("""
                        ruleSet: xx:call:2030
                        document: Application
                        add:
                          - id: xx.call.rule
                            severity: ERROR
                            source: {document: The call}
                            require: {characters-at-most: {at: title, maximum: 0}}
                            words: {en: {title: a rule}}
                        """))
                .extracting(problem -> problem.line(Locale.forLanguageTag(language)))
                .containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a limit must be from 0 to below 10^15 and in whole units of its currency, is JPY 0.5; write an amount such as JPY 850",
                "nb | en grense må være fra 0 til under 10^15 og i hele enheter av valutaen, men er JPY 0.5; skriv et beløp som JPY 850",
                "nn | ei grense må vere frå 0 til under 10^15 og i heile einingar av valutaen, men er JPY 0.5; skriv eit beløp som JPY 850",
                "da | en grænse skal være fra 0 til under 10^15 og i hele enheder af valutaen, men er JPY 0.5; skriv et beløb som JPY 850"
            })
    void aChangedLimitThatCannotBePaidIsReported(String language, String message) {
        String call = """
                ruleSet: xx:budget:2
                basedOn: xx:budget:1
                from: 2030-01-01
                office: The office
                reason: A reason
                change:
                  xx.budget.travel: {limit: JPY 0.50}
                """;
        RuleSet<Budget> base = RuleSet.of(
                "xx:budget:1",
                Budget.class,
                Phrasebook.CORE.with(Map.of(Language.EN, Map.of("xx.budget.travel", "travel"))),
                Rule.must(
                        "xx.budget.travel",
                        Source.document("The call"),
                        new TotalAtMost(List.of(Category.TRAVEL), ExactMoney.of("700", "NOK"))));
        assertThatThrownBy(() -> Calls.read(List.of(Input.of("call.yaml", call)), List.of(base)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.line(Locale.forLanguageTag(language)))
                                .containsExactly("call.yaml:7:21: change[xx.budget.travel]: " + message));
    }

    private static List<Problem> problems(Class<?> document, Object requirement) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", "xx.call.rule");
        rule.put("severity", "ERROR");
        rule.put("source", Map.of("document", "The call"));
        rule.put("require", requirement);
        rule.put("words", Map.of("en", Map.of("title", "a rule")));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("ruleSet", "xx:call:2030");
        file.put("document", document.getSimpleName());
        file.put("add", List.of(rule));
        return problems(Notation.YAML.write(file));
    }

    private static List<Problem> problems(String yaml) {
        try {
            Calls.read(List.of(Input.of("rules.yaml", yaml)), List.of());
            return List.of();
        } catch (Unreadable e) {
            return e.problems();
        }
    }
}
