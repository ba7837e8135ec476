// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Cell;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.TableCell;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class RettesnorModuleTest {

    private static final RuleId RULE = new RuleId("xx.budget.travel");
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    /** A module that is added stands in for the one that is found. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new RettesnorModule(List.of(TestRules.BUDGET)))
            .build();

    /** Travel costs 2 300.01 kr a head, one øre above the ceiling. */
    private static final Budget BUDGET = Documents.read(Input.of("b.json", """
            {"currency": "NOK", "lines": [
             {"category": "TRAVEL", "activity": "Samling 1", "unitCost": 2300.01, "persons": 10, "occasions": 1}]}
            """), Budget.class);

    private static final Verdict VERDICT = TestRules.BUDGET.check(BUDGET);

    private static void isWritten(Object value, String json) {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json.replace('\'', '"'));
    }

    private static <T> void isWrittenAndRead(Class<T> type, T value, String json) {
        isWritten(value, json);
        assertThat(MAPPER.readValue(json.replace('\'', '"'), type)).isEqualTo(value);
    }

    @Test
    void idsAndPathsAreTextsAlsoAsKeys() {
        isWrittenAndRead(RuleId.class, RULE, "'xx.budget.travel'");
        isWrittenAndRead(RuleSetId.class, RuleSetId.of("xx:budget:1"), "'xx:budget:1'");
        isWrittenAndRead(Path.class, Path.parse("budget.lines[3].unitCost"), "'budget.lines[3].unitCost'");
        isWrittenAndRead(
                ById.class, new ById(Map.of(RULE, Outcome.PASSED)), "{'outcomes':{'xx.budget.travel':'PASSED'}}");
    }

    private record ById(Map<RuleId, Outcome> outcomes) {}

    @Test
    void placesHaveTheFieldsOfTheirKind() {
        isWrittenAndRead(Location.class, new Position(82, 5), "{'line':82,'column':5}");
        isWrittenAndRead(Location.class, new Cell("Budsjett", "D10"), "{'sheet':'Budsjett','cell':'D10'}");
        isWrittenAndRead(Location.class, new TableCell(1, 7, 2), "{'table':1,'row':7,'column':2}");
        isWrittenAndRead(Position.class, new Position(82, 5), "{'line':82,'column':5}");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"line\":1,\"column\":2}", Cell.class));
    }

    @Test
    void amountsAreTextsWithTheirCurrencyWhateverTheirClass() {
        isWrittenAndRead(MonetaryAmount.class, ExactMoney.of("2300", "NOK"), "'NOK 2300.00'");
        isWrittenAndRead(MonetaryAmount.class, ExactMoney.of("-0.005", "DKK"), "'DKK -0.005'");
        isWrittenAndRead(MonetaryAmount.class, ExactMoney.of("7", "JPY"), "'JPY 7'");
        isWritten(FastMoney.of(700, "NOK"), "'NOK 700.00'");
        isWritten(Money.of(new BigDecimal("0.1"), "NOK"), "'NOK 0.10'");
        assertThat(MAPPER.readValue("\"NOK 2300\"", MonetaryAmount.class)).isEqualTo(ExactMoney.of("2300.00", "NOK"));
    }

    @ParameterizedTest
    @CsvSource({"NOK", "2300 NOK", "NOK 2 300", "NOK 1e9", "nok 1", "XYZ 1", "NOK 1.", "NOK +1"})
    void whatIsNoAmountIsRefused(String text) {
        String shown = text.equals("XYZ 1")
                ? "XYZ is not an ISO 4217 currency"
                : "'" + text + "' is not an amount such as NOK 2300.00";
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue('"' + text + '"', MonetaryAmount.class))
                .extracting(DatabindException::getOriginalMessage)
                .isEqualTo("MonetaryAmount cannot be read: " + shown);
    }

    @Test
    void figuresHaveTheirKindsAndWhetherTheyAreRounded() {
        Figures figures = Figures.of("total", Figures.amount(ExactMoney.of("23000.1", "NOK")))
                .and("share", new Figure.Portion(new BigDecimal("0.6669"), true))
                .and("limit", Figures.share(Share.percent(60)))
                .and("line", Figures.count(3))
                .and("deadline", Figures.day(DAY))
                .and("name", Figures.text("NOK 5"))
                .and("category", Figures.term("TRAVEL"))
                .and("lines", Figures.counts(List.of(1, 3)))
                .and("codes", Figures.choice(List.of(Figures.term("A"), Figures.term("B"))))
                .and("none", Figures.texts(List.of()));
        isWrittenAndRead(
                Figures.class,
                figures,
                "{'figures':{'total':'NOK 23000.10','share':'0.6669','limit':'0.6','line':'3','deadline':'2019-06-01',"
                        + "'name':'NOK 5','category':'TRAVEL','lines':['1','3'],'codes':['A','B'],'none':[]},"
                        + "'kinds':{'total':'amount','share':'share','limit':'share','line':'count','deadline':'day',"
                        + "'name':'text','category':'term','lines':'count','codes':'choice of term','none':'text'},"
                        + "'rounded':['share']}");
    }

    @Test
    void aFigureAloneHasItsKindBesideIt() {
        isWrittenAndRead(
                Figure.class,
                new Figure.Amount(new BigDecimal("2300.01"), Currency.getInstance("NOK"), true),
                "{'kind':'amount','value':'NOK 2300.01','rounded':true}");
        isWrittenAndRead(
                Figure.class,
                Figures.choice(List.of(Figures.text("x"))),
                "{'kind':'choice of text','value':['x'],'rounded':false}");
    }

    @Test
    void sourcesDecisionsAndChanges() {
        Source source = Source.document("Utlysning")
                .at("Krav", 7)
                .publishedAt("https://example.org/å?a=1#b")
                .clause("K7");
        isWrittenAndRead(
                Source.class,
                source,
                "{'document':'Utlysning','section':'Krav','item':'7','url':'https://example.org/å?a=1#b','clause':'K7'}");
        Waiver waiver = new Waiver(RULE, Path.parse("lines[0]"), "Kontoret", "Avtalt", DAY, DAY.plusDays(30));
        Judgement judgement = new Judgement(RULE, null, null, null, false, "Kontoret", "Uklart", DAY);
        String waived =
                "{'rule':'xx.budget.travel','path':'lines[0]','office':'Kontoret','reason':'Avtalt','day':'2019-06-01','expires':'2019-07-01'}";
        String judged = "{'rule':'xx.budget.travel','at':null,'question':null,'text':null,'met':false,"
                + "'office':'Kontoret','reason':'Uklart','day':'2019-06-01'}";
        isWrittenAndRead(Waiver.class, waiver, waived);
        isWrittenAndRead(Judgement.class, judgement, judged);
        Judgement placed =
                new Judgement(RULE, Path.parse("answers[1]"), "Er det klart?", "0f", true, "Kontoret", "Ja", DAY);
        isWrittenAndRead(
                Judgement.class,
                placed,
                "{'rule':'xx.budget.travel','at':'answers[1]','question':'Er det klart?','text':'0f','met':true,"
                        + "'office':'Kontoret','reason':'Ja','day':'2019-06-01'}");
        isWrittenAndRead(
                Rulings.class,
                new Rulings(new DocumentId("Færre sår", null, "0f"), List.of(), List.of(waiver)),
                "{'document':{'title':'Færre sår','applicant':null,'digest':'0f'},'judgements':[],'waivers':[" + waived
                        + "]}");
        isWrittenAndRead(
                Rulings.class,
                new Rulings(List.of(judgement), List.of(waiver)),
                "{'judgements':[" + judged + "],'waivers':[" + waived + "]}");
        assertThat(MAPPER.readValue("{}", Rulings.class)).isEqualTo(Rulings.NONE);
        isWrittenAndRead(
                Change.class,
                new Change(RULE, "ceiling", Value.of("NOK 2300"), Value.of("NOK 2400.50"), "Etaten", "Prisvekst"),
                "{'rule':'xx.budget.travel','parameter':'ceiling','from':'NOK 2300','to':'NOK 2400.50','by':'Etaten','why':'Prisvekst'}");
        isWrittenAndRead(
                Value.class,
                Value.read(Map.of("given", Map.of("anyOf", List.of("title"), "count", 7L, "on", true))),
                MAPPER.writeValueAsString(Map.of("given", Map.of("anyOf", List.of("title"), "count", 7L, "on", true))));
    }

    @Test
    void aProblemAloneNamesItsInputAndIsInEnglish() {
        isWrittenAndRead(
                Problem.class,
                Problem.of("a.json", new Position(3, 7), Path.parse("lines[0]"), "is \"odd\""),
                "{'input':'a.json','place':{'line':3,'column':7},'path':'lines[0]','kind':'as-written',"
                        + "'values':{'text':'is \\'odd\\''},'message':'is \\'odd\\''}");
    }

    /** 2 300.01 − 2 300 = 0.01 a head; 10 heads: 0.10 too much. */
    @Test
    void measuresHaveWhatEachOfThemHasBesideTheRule() {
        List<Measure> measures = TestRules.BUDGET.measure(BUDGET, "xx.budget.travel");
        assertThat(measures).hasSize(1);
        String written = MAPPER.writeValueAsString(measures.get(0));
        assertThat(written)
                .startsWith(
                        "{'rule':'xx.budget.travel','outcome':'VIOLATED','path':'lines[0].unitCost',".replace('\'', '"')
                                + "\"measured\":\"NOK 2300.01\",\"limit\":\"NOK 2300.00\",\"room\":\"NOK -0.01\",\"figures\":{");
        assertThat(MAPPER.readValue(written, Measure.class)).isEqualTo(measures.get(0));
    }

    @Test
    void aVerdictIsInItsOwnLanguageAndReadBackHasEveryLanguage() {
        String written = MAPPER.writeValueAsString(VERDICT.in(Locale.forLanguageTag("nb")));

        assertThat(written)
                .startsWith("{\"ruleSet\":\"xx:budget:1\",\"language\":\"nb\",\"decision\":\"NOT_ACCEPTABLE\",");
        Verdict read = MAPPER.readValue(written, Verdict.class);
        assertThat(read).isEqualTo(VERDICT.in(Locale.forLanguageTag("nb")));
        for (String language : List.of("nb", "nn", "da", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(read.findings().get(0).message(locale))
                    .isEqualTo(VERDICT.findings().get(0).message(locale));
        }
    }

    @Test
    void aFindingAloneIsInTheLanguageOfItsRulesCountry() {
        Finding finding = VERDICT.findings("xx.budget.travel").get(0);
        String written = MAPPER.writeValueAsString(finding);
        Finding read = MAPPER.readValue(written, Finding.class);

        assertThat(written).contains("\"message\":" + MAPPER.writeValueAsString(finding.message(Locale.ENGLISH)));
        assertThat(read).isEqualTo(finding);
        assertThat(read.message(Locale.forLanguageTag("da"))).isEqualTo(finding.message(Locale.forLanguageTag("da")));
    }

    @Test
    void aFindingThatIsNotKnownIsAsItWasWrittenInEveryLanguage() {
        JsonMapper stranger =
                JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();
        Locale danish = Locale.forLanguageTag("da");
        Finding known = VERDICT.findings("xx.budget.travel").get(0);
        Finding read = stranger.readValue(stranger.writeValueAsString(VERDICT.in(danish)), Verdict.class)
                .findings("xx.budget.travel")
                .get(0);

        assertThat(read.message(Locale.ENGLISH)).isEqualTo(known.message(danish));
        assertThat(read.cure(Locale.ENGLISH)).isEqualTo(known.cure(danish));
        assertThat(read.message()).hasToString(known.message().toString());
    }

    /** Only the revised rules have the rule, and they are not present. */
    @Test
    void aRuleThatThePresentRuleSetDoesNotHaveIsAsItWasWritten() {
        RuleSet<Budget> revised = TestRules.BUDGET
                .revise("Etaten", "Ikke mer")
                .remove("xx.budget.travel", "Ikke mer")
                .done();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RettesnorModule(List.of(revised)))
                .build();
        Locale danish = Locale.forLanguageTag("da");
        Verdict read = mapper.readValue(mapper.writeValueAsString(VERDICT.in(danish)), Verdict.class);

        assertThat(read.findings("xx.budget.travel").get(0).message(Locale.ENGLISH))
                .isEqualTo(VERDICT.findings("xx.budget.travel").get(0).message(danish));
    }

    @Test
    void aVerdictWithinAHostsOwnRecordKeepsItsForm() {
        record Answer(String caseNumber, Verdict verdict, List<Finding> firstFindings, MonetaryAmount totalCost) {}
        JsonMapper hosts = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Answer answer = new Answer("2019/123", VERDICT, VERDICT.findings(), ExactMoney.of("23000.1", "NOK"));
        String written = hosts.writeValueAsString(answer);

        assertThat(written)
                .startsWith("{\"case_number\":\"2019/123\",\"verdict\":" + MAPPER.writeValueAsString(VERDICT))
                .endsWith("\"total_cost\":\"NOK 23000.10\"}");
        assertThat(hosts.readValue(written, Answer.class)).isEqualTo(answer);
    }

    @Test
    void aMapperThatWritesTheClassesOfItsValuesWritesNoneHere() {
        JsonMapper typing = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS)
                .build();
        String written = typing.writerFor(Verdict.class).writeValueAsString(VERDICT);

        assertThat(written).isEqualTo(MAPPER.writeValueAsString(VERDICT));
        assertThat(typing.readValue(written, Verdict.class)).isEqualTo(VERDICT);
    }

    @Test
    void unknownFieldsAreLeftOut() {
        String written = MAPPER.writeValueAsString(VERDICT)
                .replace("\"decision\"", "\"signature\":{\"by\":[1,null]},\"decision\"")
                .replace("\"severity\"", "\"weight\":1,\"severity\"");

        assertThat(MAPPER.readValue(written, Verdict.class)).isEqualTo(VERDICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ruleSet':            | 'rules':                  | ruleSet is missing",
                "'xx:budget:1'         | 'budget'                  | ruleSet: 'budget' is not a rule-set id such as no:grant-application:2019",
                "'language':'en'       | 'language':'sv'           | language: 'sv' is not a language such as nb",
                "'NOT_ACCEPTABLE'      | 'REJECTED'                | decision must be one of [ACCEPTABLE, TO_JUDGE, UNDECIDED, NOT_ACCEPTABLE]",
                "'findings':           | 'problem':                | findings is missing",
                "'questions':[]        | 'questions':{}            | questions must be a list",
                "'phrase':             | 'phrases':                | findings[0].phrase is missing",
                "'kinds':              | 'kind':                   | findings[0].kinds is missing",
                "'line':'1'            | 'line':1                  | findings[0].figures.line must be a text",
                "'line':'count'        | 'line':'numeral'          | findings[0].kinds.line: 'numeral' is not a kind of figure",
                "'line':'1'            | 'line':'1.5'              | findings[0].figures.line: '1.5' is not a whole number",
                "'line':'1'            | 'line':'one'              | findings[0].figures.line: 'one' is not a number such as 0.6",
                "'line':'1'            | 'line':['1',1]            | findings[0].figures.line[1] must be a text",
                "'NOK 2300.01'         | 'NOK x'                   | findings[0].figures.perHead: 'NOK x' is not an amount such as NOK 2300.00",
                "'line':'count'        | 'line':'choice of count'  | findings[0].figures.line must be a list",
                "'xx.budget.travel':'  | 'travel':'                | outcomes.travel: 'travel' is not a rule id such as no.budget.salary-share",
            })
    void aDemandedFieldThatIsMissingOrOddIsNamedInOneLine(String right, String wrong, String message) {
        String line = VERDICT.findings().get(0).figure("line") == null ? "" : "1";
        assertThat(line).isEqualTo("1");
        String written = MAPPER.writeValueAsString(VERDICT);
        String broken = written.replaceFirst(Pattern.quote(right.replace('\'', '"')), wrong.replace('\'', '"'));
        assertThat(broken).isNotEqualTo(written);
        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(broken, Verdict.class));
        assertThat(refused.getOriginalMessage()).isEqualTo("Verdict cannot be read: " + message);
    }

    @Test
    void whatIsNoObjectIsNoVerdict() {
        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue("[]", Verdict.class));
        assertThat(refused.getOriginalMessage()).isEqualTo("Verdict cannot be read: must be an object");
    }

    @Test
    void aSourcesAddressMustBeOne() {
        MismatchedInputException refused = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"document\":\"x\",\"url\":\"a b\"}", Source.class));
        assertThat(refused.getOriginalMessage()).startsWith("Source cannot be read: url: Illegal character in path");
        assertThat(MAPPER.readValue("{\"document\":\"x\",\"url\":\"https://example.org\"}", Source.class)
                        .url())
                .isEqualTo(URI.create("https://example.org"));
    }
}
