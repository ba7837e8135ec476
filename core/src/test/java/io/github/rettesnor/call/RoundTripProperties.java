// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.HandedInBy;
import io.github.rettesnor.requirement.OneOf;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.requirement.Where;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as it was. */
class RoundTripProperties {

    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "no",
            "1",
            "01",
            "1.5",
            "1e3",
            ".5",
            "0x10",
            "- a",
            "a: b",
            "a #b",
            "#",
            "'",
            "\"",
            "{x}",
            "[x]",
            "!tag",
            "*x",
            "&x",
            "%",
            "@",
            "`",
            "?",
            "|",
            ">",
            "a\nb",
            "a\tb",
            " a",
            "a ",
            "æøå",
            "…",
            "2019-06-01",
            "12:30",
            "=",
            "<<",
            "a: null",
            ": null",
            "---",
            "...");

    @Property(tries = 2000)
    void anyRequirement(@ForAll("requirements") Requirement requirement, @ForAll Notation notation) throws BadValue {
        String text = notation.write(RequirementForm.ANY.write(requirement));
        Problems problems = new Problems();
        assertThat(RequirementForm.ANY.read(input(text, notation).read(), problems))
                .isEqualTo(requirement);
        assertThat(problems.all()).isEmpty();
    }

    @Property(tries = 200)
    void anyRuleSet(@ForAll("ruleSets") RuleSet<Application> rules, @ForAll Notation notation) {
        String text = Calls.write(rules, notation);
        RuleSet<?> back = Calls.read(List.of(input(text, notation)), List.of()).get(0);
        assertThat(back).isEqualTo(rules);
        Application empty = Fields.empty(Application.class);
        assertThat(back.as(Application.class).check(empty).findings().stream()
                        .map(finding -> finding.message(Locale.forLanguageTag("nb")))
                        .toList())
                .isEqualTo(rules.check(empty).findings().stream()
                        .map(finding -> finding.message(Locale.forLanguageTag("nb")))
                        .toList());
    }

    private static Input input(String text, Notation notation) {
        return Input.of("written." + notation.name().toLowerCase(Locale.ROOT), text);
    }

    @Provide
    Arbitrary<RuleSet<Application>> ruleSets() {
        RuleSet<Application> base = TestRules.APPLICATION;
        List<String> ids = base.allRules().stream()
                .filter(rule -> !CommonRules.ALL.contains(rule))
                .map(rule -> rule.id().value())
                .toList();
        return Combinators.combine(
                        Arbitraries.of(ids),
                        Arbitraries.of(ids),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.integers().between(0, 100),
                        words(),
                        Arbitraries.integers().between(0, 9000),
                        forTheApplication())
                .as((one, other, severity, percent, words, day, deadline) -> {
                    RuleSet<Application> set = base.withId("xx:written:" + day)
                            .withValidity(
                                    day % 3 == 0 ? null : LocalDate.ofEpochDay(day),
                                    day % 2 == 0 ? null : LocalDate.ofEpochDay(day + 400))
                            .revise("Kontor", words)
                            .change(one, severity)
                            .done()
                            .revise(words, "Grunn")
                            .change(
                                    "xx.budget.salary-share",
                                    new ShareAtMost(
                                            day % 5 == 0 ? Category.SALARY : Category.TRAVEL, Share.percent(percent)))
                            .change("xx.application.deadline", deadline)
                            .done()
                            .withWords(
                                    Map.of(Language.NB, Map.of(one, words, one + ".violated", words, "term.X", words)));
                    return other.equals("xx.budget.salary-share")
                            ? set
                            : set.revise("Kontor", words).remove(other).done();
                });
    }

    /** Among them one of the same kind as is changed, and others with texts, lists and requirements. */
    private static Arbitrary<Requirement> forTheApplication() {
        return Arbitraries.oneOf(
                Combinators.combine(of(LocalDate.class), of(LocalTime.class), of(ZoneId.class))
                        .as((date, time, zone) -> new HandedInBy(
                                Place.of("submittedAt"), (LocalDate) date, (LocalTime) time, (ZoneId) zone)),
                words().list().ofMinSize(1).ofMaxSize(3).map(codes -> new OneOf(Place.of("track"), codes)),
                words().map(code -> new Where(Place.of("track"), code, Given.given("title", "answers[1]"))));
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(Vocabulary.core().names()).flatMap(RoundTripProperties::requirement));
    }

    private static Arbitrary<Requirement> requirement(String name) {
        Class<?> type = Vocabulary.core().get(name);
        List<Arbitrary<Object>> values =
                Fields.of(type).all().stream().map(RoundTripProperties::value).toList();
        return Combinators.combine(values).as(parts -> created(type, parts)).filter(Objects::nonNull);
    }

    /** Null where the values cannot stand together. */
    private static Requirement created(Class<?> type, List<Object> values) {
        try {
            return (Requirement) Fields.of(type).create(values.toArray());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Arbitrary<Object> value(Fields.Field field) {
        if (field.type() == List.class) {
            return of(field.element()).list().ofMinSize(1).ofMaxSize(3).map(list -> list);
        }
        return of(field.type());
    }

    private static Arbitrary<Object> of(Class<?> type) {
        if (type == String.class) {
            return words().map(text -> text);
        } else if (type == Place.class) {
            return Arbitraries.of(
                            "title",
                            "answers[1]",
                            "sections[a b: #]",
                            "goals[]",
                            "indicators[].measurement",
                            "a.b[x].c")
                    .map(Place::of);
        } else if (type == MonetaryAmount.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                    .ofScale(2)
                    .map(amount -> ExactMoney.of(amount, Currency.getInstance("DKK")));
        } else if (type == Share.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, BigDecimal.ONE)
                    .ofScale(6)
                    .map(Share::new);
        } else if (type == LocalDate.class) {
            return Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
        } else if (type == LocalTime.class) {
            return Arbitraries.integers()
                    .between(0, 86_399)
                    .injectNull(0.3)
                    .map(second -> second == null ? null : LocalTime.ofSecondOfDay(second));
        } else if (type == ZoneId.class) {
            return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
        } else if (type == Currency.class) {
            return Arbitraries.of(Currency.getAvailableCurrencies()).map(currency -> currency);
        } else if (type == boolean.class) {
            return Arbitraries.of(true, false);
        } else if (type == Category.class) {
            return Arbitraries.of("SALARY", "OTHER", "EQUIPMENT").map(Category::of);
        } else if (type == int.class) {
            return Arbitraries.integers().between(0, 1200).map(number -> number);
        } else if (type == Requirement.class) {
            return Arbitraries.of("given", "one-of", "share-at-most", "question")
                    .flatMap(RoundTripProperties::requirement)
                    .map(requirement -> requirement);
        }
        return Arbitraries.of(type.getEnumConstants());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(NASTY),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("æøåÆØÅ –\u00a0\"'\\:#{}[]")
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .filter(text -> Texts.isWritten(text) && !text.equals("~")));
    }
}
