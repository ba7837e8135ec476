// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.rule.RuleSets;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "da", "en"})
    void aRefusalNamesEachRuleItsPathAndWhatIsWrongInTheLanguageOfTheRequest(String language) throws Exception {
        Application application = ApplicationBuilder.builder()
                .goals(List.of("${7*7}", "{finding.nb} \\{x\\} \\$ #{1+1}"))
                .budget(BudgetBuilder.builder()
                        .currency(Currency.getInstance("NOK"))
                        .lines(List.of(BudgetLineBuilder.builder()
                                .category(Category.TRAVEL)
                                .unitCost(new BigDecimal("2300.01"))
                                .build()))
                        .build())
                .build();
        HttpResponse<String> response = post(json.writeValueAsString(application), language);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("rule").stringValue() + " "
                                + finding.get("path").stringValue() + ": "
                                + finding.get("message").stringValue()))
                .contains("no.budget.travel-ceiling budget.lines[0].unitCost: "
                        + message(application, "no.budget.travel-ceiling", language))
                .containsExactlyInAnyOrderElementsOf(expected(application, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da;q=0.5, nn;q=0.9, *;q=0.1 | nn",
                "no | nb",
                "nb-NO | nb",
                "nn-NO, nb;q=0.8 | nn",
                "sv, fi;q=0.9, da;q=0.2 | da",
                "DA-dk | da",
                "en-GB, nb;q=0.5 | en",
                "sv, fr | en",
                "* | en",
                "no_NO_NY;;q=, ???? | en",
                ";;q= | en",
                "nb;q=2 | en",
                "n\u00f8, nn;q=0.1 | nn",
            })
    void ofTheLanguagesThatARequestAcceptsTheFirstThatThereAreSentencesInIsSpoken(String accepted, String language)
            throws Exception {
        Application application = ApplicationBuilder.builder().build();
        JsonNode problem = json.readTree(post("{}", accepted).body());
        assertThat(problem.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("rule").stringValue() + " "
                                + finding.get("path").stringValue() + ": "
                                + finding.get("message").stringValue()))
                .containsExactlyInAnyOrderElementsOf(expected(application, Locale.forLanguageTag(language)));
    }

    @Test
    void anEmptyApplicationIsRefusedAndNotAnError() throws Exception {
        assertThat(post("{}", "nb").statusCode()).isEqualTo(422);
    }

    private static List<String> expected(Application application, Locale locale) {
        return RuleSets.get("no:grant-application:2019").as(Application.class).check(application).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.path() + ": " + finding.message(locale))
                .toList();
    }

    private static String message(Application application, String rule, String language) {
        return RuleSets.get("no:grant-application:2019")
                .as(Application.class)
                .check(application)
                .findings(rule)
                .get(0)
                .message(Locale.forLanguageTag(language));
    }

    private HttpResponse<String> post(String body, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
