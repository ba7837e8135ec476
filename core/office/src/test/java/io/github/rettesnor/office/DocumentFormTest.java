// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A document that is written as a form is read back as it was. */
class DocumentFormTest {

    @Property(tries = 60)
    void anyNominationIsReadBackAsItWas(@ForAll("nominations") Application nomination, @ForAll Language language)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentForm.write(nomination, Fiction.NOMINATION, language.locale(), bytes);
        Reading<Application> reading = read(bytes, Fiction.NOMINATION);
        assertThat(reading.problems()).isEmpty();
        assertThat(answered(reading.document())).isEqualTo(answered(nomination));
    }

    /** Questions that are not answered stand in the form, so that they have a place. */
    private static Application answered(Application nomination) {
        Map<String, String> answers = new TreeMap<>(nomination.answers());
        answers.values().removeIf(String::isEmpty);
        return new Application(
                "xx:nomination:2030",
                nomination.title(),
                nomination.patientGroup(),
                nomination.track(),
                nomination.submittedAt(),
                nomination.applicants(),
                nomination.contacts(),
                nomination.registry(),
                nomination.participants(),
                nomination.period(),
                nomination.method(),
                nomination.goals(),
                nomination.indicators(),
                answers,
                nomination.declarations(),
                nomination.attachments(),
                nomination.budget());
    }

    @Test
    void aBlankFormHasNoProblemAndNoDemandIsMet() throws IOException {
        for (RuleSet<?> rules : List.<RuleSet<?>>of(Fiction.NOMINATION, Fiction.REPORT, Fiction.INVITATION)) {
            for (Language language : Language.values()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DocumentForm.writeBlank(rules, language.locale(), bytes);
                Judged<?> judged = Judge.of(List.<RuleSet<?>>of(Fiction.NOMINATION, Fiction.REPORT, Fiction.INVITATION))
                        .judge(Input.of("a.docx", bytes.toByteArray()));
                assertThat(judged.verdict().problems()).isEmpty();
                assertThat(judged.verdict().ruleSet()).isEqualTo(rules.id());
                assertThat(judged.verdict().decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
                judged.verdict()
                        .outcomes()
                        .forEach((rule, outcome) -> assertThat(outcome)
                                .as(rules + " " + language + " " + rule)
                                .matches(one ->
                                        one != Outcome.PASSED || rule.value().startsWith("core.")));
            }
        }
    }

    @Test
    void theSectionsOfAReportAreReadBackByTheirHeadings() throws IOException {
        FinalReport report = new FinalReport(
                "xx:report:2030",
                "Færre fall",
                LocalDate.of(2030, 1, 31),
                OffsetDateTime.of(2030, 2, 1, 12, 30, 15, 0, ZoneOffset.ofHours(1)),
                List.of(
                        new Section("summary", null, "Vi gjorde det.\nOg målte."),
                        new Section("results", null, "Halvparten så mange fall <og> & slikt."),
                        new Section(null, "Takk", "Til alle.")),
                List.of(),
                List.of(new Attachment("PROJECT_ACCOUNTS", "regnskap.xlsx")),
                null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentForm.write(report, Fiction.REPORT, Locale.forLanguageTag("nn"), bytes);
        FinalReport read = read(bytes, Fiction.REPORT).document();
        assertThat(read.sections())
                .filteredOn(section -> section.text() != null)
                .extracting(Section::code, Section::text)
                .containsExactly(
                        tuple("summary", "Vi gjorde det.\nOg målte."),
                        tuple("results", "Halvparten så mange fall <og> & slikt."),
                        tuple(null, "Til alle."));
        assertThat(read.sections()).extracting(Section::heading).endsWith("Takk");
        assertThat(read.deliveredAt()).isEqualTo(report.deliveredAt());
        assertThat(read.projectEnd()).isEqualTo(report.projectEnd());
        assertThat(read.attachments()).isEqualTo(report.attachments());
    }

    /** The first row of the table of a person or indicator is then one of two words that could be headings. */
    @Test
    void aNameThatIsAWordOfTheFormIsReadBack() throws IOException {
        Indicator indicator =
                new Indicator("Mål", IndicatorKind.PROCESS, null, null, "Type", null, "2", null, null, List.of());
        FinalReport report =
                new FinalReport("xx:report:2030", null, null, null, List.of(), List.of(indicator), List.of(), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentForm.write(report, Fiction.REPORT, Locale.forLanguageTag("nb"), bytes);
        assertThat(read(bytes, Fiction.REPORT).document().indicators()).containsExactly(indicator);
    }

    @Test
    void aSectionWithoutHeadingAndTextIsWrittenWithoutWordsOfItsOwn() throws IOException {
        FinalReport report = new FinalReport(
                "xx:report:2030",
                null,
                null,
                null,
                List.of(new Section("summary", null, null), new Section(null, null, "Til alle.")),
                List.of(),
                List.of(),
                null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentForm.write(report, Fiction.REPORT, Locale.ENGLISH, bytes);
        assertThat(read(bytes, Fiction.REPORT).document().sections())
                .filteredOn(section -> section.text() != null)
                .extracting(Section::heading, Section::text)
                .containsExactly(tuple("?", "Til alle."));
    }

    @Test
    void nothingInTheFileNamesWhoWroteItOrWhen() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        DocumentForm.writeBlank(Fiction.REPORT, Locale.ENGLISH, once);
        DocumentForm.writeBlank(Fiction.REPORT, Locale.ENGLISH, twice);
        assertThat(once.toByteArray()).isEqualTo(twice.toByteArray());
    }

    private static <D> Reading<D> read(ByteArrayOutputStream bytes, RuleSet<D> rules) {
        Input input = Input.of("a.docx", bytes.toByteArray());
        return Documents.reading(input.as(new WordForms().among(List.of(rules))), rules.document());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcæøåÆØÅéü 0123<&>=\"';«».,!?".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> ("x" + text).strip());
    }

    private static Arbitrary<String> maybe() {
        return texts().injectNull(0.4);
    }

    private static Arbitrary<String> answers() {
        return texts().list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9999999.99"))
                .ofScale(2)
                .map(amount -> new BigDecimal(amount.stripTrailingZeros().toPlainString()));
    }

    @Provide
    Arbitrary<Application> nominations() {
        Arbitrary<OffsetDateTime> times = Arbitraries.integers()
                .between(0, 50_000_000)
                .map(minutes -> OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2))
                        .plusSeconds(minutes));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9999).map(LocalDate.EPOCH::plusDays);
        Arbitrary<Party> parties = Combinators.combine(Arbitraries.of("WARD", "CLINIC", "LIBRARY"), maybe())
                .as(Party::new);
        Arbitrary<Contact> contacts = Combinators.combine(maybe(), texts(), maybe(), maybe(), maybe(), maybe())
                .as((title, name, workplace, email, phone, address) ->
                        new Contact(null, name, title, workplace, email, phone, address));
        Arbitrary<Boolean> truths = Arbitraries.of(true, false).injectNull(0.3);
        Arbitrary<Indicator> indicators = Combinators.combine(
                        texts(),
                        Arbitraries.of(IndicatorKind.values()).injectNull(0.3),
                        Combinators.combine(Arbitraries.of(SourceKind.values()), maybe())
                                .as(IndicatorSource::new)
                                .injectNull(0.4),
                        truths,
                        maybe(),
                        maybe(),
                        Arbitraries.subsetOf("1", "2").map(List::copyOf))
                .as((name, kind, source, existing, one, other, goals) -> new Indicator(
                        name,
                        kind,
                        source,
                        existing,
                        one,
                        other,
                        one,
                        other,
                        one,
                        goals.stream().sorted().toList()));
        Arbitrary<Budget> budgets = Combinators.combine(
                        amounts().injectNull(0.3), lines().list().ofMinSize(1).ofMaxSize(4), maybe(), amounts())
                .as((requested, lines, source, amount) -> new Budget(
                        Currency.getInstance("NOK"), requested, lines, List.of(new CoFunding(source, amount))));
        Arbitrary<Map<String, String>> answers =
                Arbitraries.maps(Arbitraries.of("1", "2", "Further remarks"), answers());
        return Combinators.combine(
                        maybe(),
                        times.injectNull(0.3),
                        Combinators.combine(
                                        parties.list().ofMaxSize(3),
                                        contacts.list().ofMaxSize(3))
                                .as(List::of),
                        Combinators.combine(
                                        Combinators.combine(texts(), truths)
                                                .as(Registry::new)
                                                .injectNull(0.3),
                                        Combinators.combine(
                                                        days,
                                                        days,
                                                        Arbitraries.integers().between(1, 60))
                                                .as(ProjectPeriod::new)
                                                .injectNull(0.3),
                                        Combinators.combine(Arbitraries.of(MethodKind.values()), maybe())
                                                .as(ImprovementMethod::new)
                                                .injectNull(0.3))
                                .as(Arrays::asList),
                        indicators.list().ofMaxSize(2),
                        answers,
                        Combinators.combine(Arbitraries.subsetOf("1", "2"), Arbitraries.subsetOf("SHARED", "OWN CODE"))
                                .as(List::of),
                        budgets.injectNull(0.4))
                .as((title, time, people, parts, measures, answered, codes, budget) -> new Application(
                        null,
                        title,
                        title,
                        null,
                        time,
                        typed(people.get(0), Party.class),
                        typed(people.get(1), Contact.class),
                        (Registry) parts.get(0),
                        typed(people.get(0), Party.class),
                        (ProjectPeriod) parts.get(1),
                        (ImprovementMethod) parts.get(2),
                        codes.get(0).stream().sorted().toList(),
                        measures,
                        answered,
                        codes.get(1).stream().sorted(Comparator.reverseOrder()).toList(),
                        List.of(new Attachment("OTHER", "x")),
                        budget));
    }

    private static <T> List<T> typed(List<?> list, Class<T> type) {
        return list.stream().map(type::cast).toList();
    }

    private static Arbitrary<BudgetLine> lines() {
        return Combinators.combine(
                        Arbitraries.of(Category.ofFormat()),
                        maybe(),
                        amounts(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 500).injectNull(0.3),
                        Arbitraries.of("0.5", "7.25", "12", "3")
                                .map(BigDecimal::new)
                                .injectNull(0.3),
                        Arbitraries.of(Payer.values()).injectNull(0.5))
                .as((category, text, amount, unit, persons, occasions, payer) -> new BudgetLine(
                        category,
                        text,
                        text,
                        unit ? amount : null,
                        unit ? null : amount,
                        persons,
                        occasions,
                        persons == null ? null : 2019 + persons % 3,
                        payer,
                        null,
                        text,
                        text));
    }
}
