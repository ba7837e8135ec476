// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @Test
    void everyKindOfValue() {
        Application read = read("""
                {
                  "ruleSet": "no:grant-application:2019",
                  "title": "Prøve \\u00e5 \\ud83d\\ude00",
                  "submittedAt": "2019-05-31T23:59:59.5+02:00",
                  "applicants": [{"type": "NATIONAL_REGISTRY", "name": "Nasjonalt eksempelregister"}],
                  "registry": {"name": "Nasjonalt eksempelregister", "national": true},
                  "period": {"start": "2019-09-01", "end": "2020-02-29"},
                  "method": {"kind": "BREAKTHROUGH_SERIES"},
                  "goals": ["2", 11],
                  "indicators": [{"kind": "OUTCOME", "source": {"kind": "REGISTRY"}, "existing": false, "goals": [3]}],
                  "answers": {"1": "Ja", "project-outline": ""},
                  "budget": {"currency": "NOK", "requested": 0.10, "coFunding": [{"source": "Sykehuset", "amount": 5e3}]}
                }""");

        assertThat(read.ruleSet()).isEqualTo("no:grant-application:2019");
        assertThat(read.title()).isEqualTo("Prøve å 😀");
        assertThat(read.submittedAt())
                .isEqualTo(OffsetDateTime.of(2019, 5, 31, 23, 59, 59, 500_000_000, ZoneOffset.ofHours(2)));
        assertThat(read.applicants().get(0).name()).isEqualTo("Nasjonalt eksempelregister");
        assertThat(read.registry().national()).isTrue();
        assertThat(read.period().end()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(read.method().kind()).isEqualTo(MethodKind.BREAKTHROUGH_SERIES);
        assertThat(read.goals()).containsExactly("2", "11");
        assertThat(read.indicators().get(0).kind()).isEqualTo(IndicatorKind.OUTCOME);
        assertThat(read.indicators().get(0).source().kind()).isEqualTo(SourceKind.REGISTRY);
        assertThat(read.indicators().get(0).existing()).isFalse();
        assertThat(read.indicators().get(0).goals()).containsExactly("3");
        assertThat(read.answers()).isEqualTo(Map.of("1", "Ja", "project-outline", ""));
        assertThat(read.budget().currency()).isEqualTo(Currency.getInstance("NOK"));
        assertThat(read.budget().requested()).isEqualTo(new BigDecimal("0.10"));
        assertThat(read.budget().coFunding()).containsExactly(new CoFunding("Sykehuset", new BigDecimal("5e3")));
    }

    @Test
    void absentAndNullAreTheSame() {
        assertThat(read("{\"title\": null, \"goals\": null, \"answers\": null, \"budget\": {\"lines\": null}}"))
                .isEqualTo(read("{\"budget\": {}}"));
        assertThat(read("{}").goals()).isEmpty();
    }

    @Test
    void aNullElementOfAListIsJudgedAsOneInWhichEverythingIsMissing() {
        assertThat(read("{\"budget\": {\"lines\": [null, {}]}}").budget().lines())
                .hasSize(2)
                .allMatch(line -> line.equals(
                        new BudgetLine(null, null, null, null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void negativeAmountsAndACountOfZeroAreReadSoThatTheyAreJudged() {
        BudgetLine line = read("{\"budget\": {\"lines\": [{\"unitCost\": -5, \"persons\": 0, \"occasions\": -1}]}}")
                .budget()
                .lines()
                .get(0);

        assertThat(line.unitCost()).isEqualTo("-5");
        assertThat(line.persons()).isZero();
        assertThat(line.occasions()).isEqualTo("-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "30.0", "3e1", "30.00", "300e-1"})
    void aCountIsAnyNumberWhoseValueIsWhole(String written) {
        assertThat(read("{\"budget\": {\"lines\": [{\"persons\": " + written + "}]}}")
                        .budget()
                        .lines()
                        .get(0)
                        .persons())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "-999999999999999.99", "0.000000000000000000000000000001"})
    void anAmountIsReadExactlyUpToItsBounds(String written) {
        assertThat(read("{\"budget\": {\"requested\": " + written + "}}")
                        .budget()
                        .requested())
                .isEqualTo(new BigDecimal(written));
    }

    @Test
    void aLoneSurrogateIsText() {
        assertThat(read("{\"title\": \"\\ud800\"}").title()).isEqualTo("\ud800");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read("\ufeff{\"title\": \"x\"}").title()).isEqualTo("x");
    }

    @Test
    void aBudgetMayNameItsRulesToo() {
        Budget budget = Documents.read(
                Input.of(
                        "budget.json",
                        "{\"ruleSet\": \"no:budget:2019\", \"lines\": [{\"category\": \"SALARY\", \"payBasis\": \"BASIC_PAY\"}]}"),
                Budget.class);

        assertThat(budget.lines().get(0).category()).isEqualTo(Category.SALARY);
        assertThat(budget.lines().get(0).payBasis()).isEqualTo(PayBasis.BASIC_PAY);
        assertThatThrownBy(() -> read("{\"budget\": {\"ruleSet\": \"no:budget:2019\"}}"))
                .hasMessageContaining("budget.ruleSet: unknown key 'ruleSet'");
    }

    @Test
    void anyOtherRecordIsReadTheSameWay() {
        assertThat(Documents.read(
                        Input.of("other.yaml", "name: x\nparts:\n  - {count: 2, days: [2020-02-29, null]}\n"),
                        Other.class))
                .hasToString("Other[name=x, parts=[Part[count=2, days=[2020-02-29, null]]]]");
        assertThatThrownBy(() -> Documents.read(Input.of("other.json", "{\"ruleSet\": \"a\"}"), Other.class))
                .hasMessage("other.json:1:2: ruleSet: unknown key 'ruleSet'; known are name, parts");
    }

    public record Other(String name, List<Part> parts) {}

    public record Part(Integer count, List<LocalDate> days) {}

    private static Application read(String text) {
        return Documents.read(Input.of("in.json", text), Application.class);
    }

    @Test
    void theRuleSetThatADocumentNamesIsFoundWhereverItStands() {
        List<RuleSet<?>> known = List.of(TestRules.APPLICATION, TestRules.BUDGET);
        assertThat(Judge.of(known)
                        .judge(Input.of("in.json", "{\"ruleSet\": \"xx:budget:1\", \"lines\": []}"))
                        .rules())
                .isSameAs(TestRules.BUDGET);
        String last =
                "{\"goals\": [\"1\", [2], {\"a\": {}}], \"budget\": {\"lines\": [{\"persons\": 1}]}, \"title\": \"x\","
                        + " \"ruleSet\": \"xx:application:1\"}";
        assertThat(Judge.of(known).judge(Input.of("in.json", last)).rules()).isSameAs(TestRules.APPLICATION);
    }

    @Test
    void listsAndObjectsThatAreNullAreMissing() {
        Held held = Documents.read(Input.of("in.json", "{\"list\": null, \"map\": null}"), Held.class);
        assertThat(held.list()).isNull();
        assertThat(held.map()).isNull();
    }

    /** What is held as it is read. */
    public record Held(List<String> list, Map<String, String> map) {}
}
