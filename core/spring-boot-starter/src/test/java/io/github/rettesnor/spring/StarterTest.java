// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.verdict.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boot's own advice for problem details is present too, and does not come first. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = StarterTest.Host.class,
        properties = {"rettesnor.rules=classpath:calls/*.yaml", "spring.mvc.problemdetails.enabled=true"})
class StarterTest {

    /** Salary 70 000 of 140 000.01 kr is less than 60 %; a journey of 2 300.01 kr is one øre above 2 300 kr. */
    private static final String BUDGET = """
            {"currency": "NOK", "lines": [
              {"category": "SALARY", "payBasis": "BASIC_PAY", "description": "a", "need": "b", "competence": "c",
               "unitCost": 70000, "occasions": 1},
              {"category": "TRAVEL", "activity": "d", "description": "e", "unitCost": %s, "persons": 35, "occasions": 1}
            ]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private LoggingSystem logging;

    @Autowired
    private JsonMapper mapper;

    @Test
    void aBudgetWithinItsRulesIsLetIn() throws Exception {
        assertThat(post("/budgets", BUDGET.formatted("2300"), "en").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusedBudgetIsAnsweredWithItsFindingsInTheLanguageOfTheRequest() throws Exception {
        JsonNode english = refused("/budgets", BUDGET.formatted("2300.01"), "en", 422);

        assertThat(rulesAndPaths(english)).containsExactly("no.budget.travel-ceiling lines[1].unitCost");
        JsonNode finding = english.get("findings").get(0);
        assertThat(finding.get("message").stringValue()).contains("NOK 2,300.01", "NOK 2,300");
        assertThat(finding.get("cure").stringValue()).isNotBlank();
        assertThat(finding.at("/figures/excess").stringValue()).isEqualTo("0.01");
        assertThat(finding.has("source")).isTrue();

        JsonNode danish = refused("/budgets", BUDGET.formatted("2300.01"), "da", 422);
        assertThat(danish.get("findings").get(0).get("message").stringValue())
                .isNotEqualTo(finding.get("message").stringValue())
                .contains("2.300,01");
    }

    @Test
    void findingsAreSortedByPathAndLinesByTheirNumber() throws Exception {
        String journey = """
                , {"category": "TRAVEL", "activity": "%s", "description": "g", "unitCost": %s, "persons": 1, "occasions": 1}""";
        String body = BUDGET.formatted("2300")
                .replace(
                        "]}",
                        journey.formatted("e", "2301")
                                + journey.formatted("f", "1").repeat(7) + journey.formatted("g", "2301") + "]}");
        assertThat(rulesAndPaths(refused("/budgets", body, "en", 422)))
                .containsExactly(
                        "no.budget.travel-ceiling lines[2].unitCost", "no.budget.travel-ceiling lines[10].unitCost");
    }

    @Test
    void aRuleFileIsJudgedByAsAnyOtherRuleSet() throws Exception {
        assertThat(rulesAndPaths(refused("/budgets-2027", BUDGET.formatted("2000"), "en", 422)))
                .containsExactly("no.budget.travel-ceiling lines[1].unitCost");
    }

    @Test
    void aDocumentWithinARecordOfTheHostHasThePathOfTheBody() throws Exception {
        for (String at : List.of("/cases", "/validated-cases")) {
            JsonNode refused =
                    refused(at, "{\"number\": \"\", \"budget\": " + BUDGET.formatted("2300.01") + "}", "en", 422);
            assertThat(rulesAndPaths(refused)).containsExactly("no.budget.travel-ceiling budget.lines[1].unitCost");
            assertThat(refused.at("/violations/0/path").stringValue()).isEqualTo("number");
        }
    }

    @Test
    void aDocumentInAListHasItsIndex() throws Exception {
        String body = "[" + BUDGET.formatted("2300") + "," + BUDGET.formatted("2300.01") + "]";
        assertThat(rulesAndPaths(refused("/lists", body, "en", 422)))
                .containsExactly("no.budget.travel-ceiling [1].lines[1].unitCost");
    }

    @Test
    void aViolationOfTheHostsOwnConstraintIsABadRequest() throws Exception {
        JsonNode refused =
                refused("/cases", "{\"number\": \"\", \"budget\": " + BUDGET.formatted("2300") + "}", "en", 400);
        assertThat(refused.has("findings")).isFalse();
        assertThat(refused.at("/violations/0/path").stringValue()).isEqualTo("number");
    }

    @Test
    void allProblemsOfReadingAreAnsweredAtOnce() throws Exception {
        String body = BUDGET.formatted("\"2300\"").replace("payBasis", "payBases");
        JsonNode refused = refused("/budgets", body, "nb", 400);
        assertThat(refused.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("path").stringValue()))
                .containsExactly("lines[0].payBases", "lines[1].unitCost");
        assertThat(refused.at("/problems/0/line").intValue()).isEqualTo(2);
        assertThat(refused.at("/problems/0/message").stringValue()).contains("ukjent");
    }

    @Test
    void theMapperOfTheHostWritesVerdictsAndReadsThemBack() throws Exception {
        Verdict verdict = io.github.rettesnor.rule.RuleSets.find("no:budget:2019").stream()
                .map(rules -> rules.as(Budget.class).check(new Budget(null, null, null, null)))
                .findFirst()
                .orElseThrow();
        assertThat(mapper.readValue(mapper.writeValueAsString(verdict), Verdict.class))
                .isEqualTo(verdict);
    }

    @Test
    void monetaLogsNoLineOfInformation() {
        assertThat(logging.getLoggerConfiguration("org.javamoney.moneta").getEffectiveLevel())
                .isEqualTo(LogLevel.WARN);
    }

    private static List<String> rulesAndPaths(JsonNode refused) {
        return refused.get("findings")
                .valueStream()
                .map(finding -> finding.get("rule").stringValue() + " "
                        + finding.get("path").stringValue())
                .toList();
    }

    private JsonNode refused(String at, String body, String language, int status) throws Exception {
        HttpResponse<String> answer = post(at, body, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JsonMapper.shared().readTree(answer.body().replace('\u00a0', ' '));
    }

    private HttpResponse<String> post(String at, String body, String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + at))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /**
     * What a portal receives.
     *
     * @param number its own number
     * @param budget the budget
     */
    record Case(
            @NotBlank String number,
            @Conforms("no:budget:2019") Budget budget) {}

    @EnableAutoConfiguration
    @Import(Receiver.class)
    static class Host {}

    @RestController
    static class Receiver {

        @PostMapping("/budgets")
        void budget(@RequestBody @Conforms("no:budget:2019") Budget budget) {}

        @PostMapping("/budgets-2027")
        void ofFile(@RequestBody @Conforms("no:budget:2027") Budget budget) {}

        @PostMapping("/cases")
        void valid(@RequestBody @Valid Case received) {}

        @PostMapping("/validated-cases")
        void validated(@RequestBody @Validated Case received) {}

        @PostMapping("/lists")
        void list(@RequestBody List<@Conforms("no:budget:2019") Budget> budgets) {}
    }
}
