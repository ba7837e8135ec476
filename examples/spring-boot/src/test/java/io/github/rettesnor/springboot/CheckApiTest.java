// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSets;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rettesnor.limits.burst = 100000")
class CheckApiTest {

    private static final String BUDGET = """
            {"ruleSet": "no:budget:2019", "currency": "NOK", "lines": [
              {"category": "SALARY", "lumpSum": %s, "payBasis": "BASIC_PAY"},
              {"category": "TRAVEL", "unitCost": 2000, "persons": 20}]}""";

    @LocalServerPort
    private int port;

    private Client service;

    @BeforeEach
    void connect() {
        service = new Client(port);
    }

    /** 40 000 kr for travel are 40 % of 100 000. */
    @ParameterizedTest
    @CsvSource({"60000, ACCEPTABLE", "60000.01, NOT_ACCEPTABLE"})
    void salaryOfSixtyPercentIsAcceptableAndOneOreMoreIsNot(String salary, String decision) throws Exception {
        HttpResponse<String> answer = service.post("/api/check", BUDGET.formatted(salary));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Client.json(answer).get("decision").stringValue()).isEqualTo(decision);
    }

    /** Of a report only the officer's questions are open; a broken one violates what the call demands. */
    @ParameterizedTest
    @CsvSource({"no-agreement-acceptable.json, 200", "no-report-acceptable.json, 200", "no-report-broken.json, 422"})
    void theFormalCheckHasAStatusOfItsOwn(String document, int status) throws Exception {
        HttpResponse<String> formal = service.post("/api/check?formal=true", Client.sample(document));
        HttpResponse<String> plain = service.post("/api/check", Client.sample(document));
        assertThat(formal.statusCode()).isEqualTo(status);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(formal.body()).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn", "da", "en"})
    void aVerdictIsWrittenAsTheCommandLineWritesIt(String language) throws Exception {
        String document = Client.sample("no-budget-broken.json");
        Reading<Budget> budget =
                Documents.reading(Input.of("document", document.getBytes(StandardCharsets.UTF_8)), Budget.class);
        assertThat(service.post("/api/check?lang=" + language, document).body())
                .isEqualTo(VerdictWriter.json(
                        Judged.of(budget, RuleSets.get("no:budget:2019").as(Budget.class)),
                        Locale.forLanguageTag(language)));
    }

    @Test
    void whereNoLanguageIsAskedForItIsThatOfTheRulesCountry() throws Exception {
        String document = Client.sample("dk-lkt-broken.json");
        assertThat(service.post("/api/check", document).body())
                .isEqualTo(service.post("/api/check?lang=da", document).body())
                .isNotEqualTo(service.post("/api/check?lang=nb", document).body());
    }

    @Test
    void theRuleSetThatIsAskedForComesBeforeThatOfTheDocument() throws Exception {
        String document = BUDGET.formatted("60000").replace("no:budget:2019", "no:budget:1999");
        assertThat(Client.json(service.post("/api/check?rules=no:budget:2019", document))
                        .get("decision")
                        .stringValue())
                .isEqualTo("ACCEPTABLE");
        assertThat(Client.json(service.post("/api/check", document)).get("path").stringValue())
                .isEqualTo("ruleSet");
    }

    @Test
    void whatCannotBeReadIsReportedWithItsPlace() throws Exception {
        HttpResponse<String> answer = service.post("/api/check", """
                {"ruleSet": "no:budget:2019",
                 "lines": [{"unitCost": "mye"}]}""");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Client.json(answer);
        assertThat(problem.get("line").intValue()).isEqualTo(2);
        assertThat(problem.get("column").intValue()).isEqualTo(25);
        assertThat(problem.get("path").stringValue()).isEqualTo("lines[0].unitCost");
        assertThat(problem.get("message").stringValue()).isEqualTo("must be a number, is the text 'mye'");
    }

    @Test
    void anUnknownRuleSetIsRefusedWithTheNearestThatThereIs() throws Exception {
        HttpResponse<String> answer = service.post("/api/check?rules=no:budget:2018", "{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).get("detail").stringValue()).contains("no:budget:2019");
    }

    @Test
    void aBrowserThatAsksForAPageGetsTheReportWithNothingButItsOwnStyle() throws Exception {
        HttpResponse<String> answer = service.post(
                "/api/check?lang=nb",
                Client.sample("no-budget-broken.json"),
                "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("Kan ikke godtas", "Lønnsmidlenes andel av prosjektmidlene");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("style-src 'sha256-", "sandbox")
                .doesNotContain("unsafe");
    }

    @Test
    void aClientThatTakesAnythingGetsJson() throws Exception {
        assertThat(service.post("/api/check", BUDGET.formatted("1"), "Accept", "*/*")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/json");
    }

    /** The limit of 60 % leaves (0.6 · 90 000 − 50 000) ÷ 0.4 = 10 000 kr, for 60 000 of 100 000. */
    @Test
    void theFiguresHaveTheRoomThatIsLeft() throws Exception {
        JsonNode figures = Client.json(service.post("/api/figures?lang=nb", BUDGET.formatted("50000")));
        JsonNode share = figures.get("measures")
                .valueStream()
                .filter(measure -> measure.get("rule").stringValue().equals("no.budget.salary-share"))
                .findFirst()
                .orElseThrow();
        assertThat(share.at("/room/exact").stringValue()).isEqualTo("10000.00");
        assertThat(share.at("/room/written").stringValue()).isEqualTo("10\u00a0000\u00a0kr");
        assertThat(share.at("/limit/written").stringValue()).isEqualTo("60\u00a0%");
        JsonNode budget = figures.get("budget");
        assertThat(budget.at("/funds/written").stringValue()).isEqualTo("90\u00a0000\u00a0kr");
        assertThat(budget.at("/lines/1/exact").stringValue()).isEqualTo("40000.00");
        assertThat(budget.at("/categories/1/name").stringValue()).isEqualTo("Reiseutgifter");
        assertThat(budget.at("/categories/1/share/written").stringValue()).isEqualTo("ca.\u00a044,44\u00a0%");
    }

    @Test
    void aLineWithoutACostHasNoSumAndABudgetWithoutACurrencyHasPlainNumbers() throws Exception {
        JsonNode budget = Client.json(
                        service.post(
                                "/api/figures?lang=en",
                                "{\"ruleSet\": \"no:budget:2019\", \"lines\": [{}, {\"category\": \"OTHER\", \"lumpSum\": 1500}]}"))
                .get("budget");
        assertThat(budget.at("/lines/0").isNull()).isTrue();
        assertThat(budget.at("/funds/written").stringValue()).isEqualTo("1,500");
        assertThat(budget.get("complete").booleanValue()).isFalse();
    }
}
