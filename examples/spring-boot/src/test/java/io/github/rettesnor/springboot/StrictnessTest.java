// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the strict reader refuses is not let in as the body of a request either, alone or within a record of the host's own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(StrictnessTest.Cases.class)
class StrictnessTest {

    private static String acceptable;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void readTheSample() throws IOException {
        acceptable = Client.sample("no-acceptable.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "persons":       | "pers0ns":
                    "requested":     | "requestd":
                    "registry":      | "regsitry":
                    "title":         | "title": "x", "title":
                    "category":      | "category": "OTHER", "category":
                    "persons": 20    | "persons": 35.9
                    "persons": 20    | "persons": "35"
                    "persons": 20    | "persons": ""
                    "persons": 20    | "persons": true
                    "persons": 20    | "persons": [35]
                    "persons": 20    | "persons": 1e99
                    "persons": 20    | "persons": 99999999999
                    "unitCost": 2000 | "unitCost": "2000"
                    "unitCost": 2000 | "unitCost": 1e999999999
                    "unitCost": 2000 | "unitCost": {}
                    "category": "TRAVEL" | "category": 0
                    "currency": "NOK" | "currency": "NKO"
                    "currency": "NOK" | "currency": ""
                    "currency": "NOK" | "currency": 578
                    "national": true | "national": "true"
                    "national": true | "national": 1
                    "registry": {    | "registry": [], "registry": {
                    "2019-09-01"     | "1.9.2019"
                    "2019-09-01"     | "2019-09-31"
                    "2019-09-01"     | 1567296000000
                    "2019-05-24T13:15:00+02:00" | "2019-05-24T13:15:00"
                    "2019-05-24T13:15:00+02:00" | "2019-05-24"
                    "2019-05-24T13:15:00+02:00" | 1558696500
                    """)
    void whatTheReaderRefusesIsAnsweredWithItsPlaceAndSentence(String right, String wrong) throws Exception {
        assertThat(acceptable).contains(right);
        String body = acceptable.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> Documents.read(Input.of("x", body), Application.class));

        HttpResponse<String> alone = post("/applications", body);
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(400);
        JsonNode answer = JsonMapper.shared().readTree(alone.body());
        assertThat(answer.get("problems")).hasSize(refused.problems().size());
        assertThat(answer.get("message").stringValue())
                .isEqualTo(refused.problem().message(Locale.forLanguageTag("nb")));
        assertThat(alone.body()).doesNotContain("Exception", "io.github", "tools.jackson");

        HttpResponse<String> within = post("/cases", "{\"caseNumber\": \"19/7\", \"application\": " + body + "}");
        assertThat(within.statusCode()).as(within.body()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(within.body()).get("message").stringValue())
                .isEqualTo(answer.get("message").stringValue());
    }

    @Test
    void allProblemsOfABodyAreAnsweredAtOnce() throws Exception {
        String body = acceptable
                .replaceFirst("\"persons\": 20", "\"persons\": 20.9")
                .replaceFirst("\"national\": true", "\"natonal\": true")
                .replaceFirst("\"payBasis\": \"BASIC_PAY\"", "\"payBasis\": \"BASIC_PEY\"");
        JsonNode answer =
                JsonMapper.shared().readTree(post("/applications", body).body());
        assertThat(answer.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("path").stringValue()))
                .containsExactly("registry.natonal", "budget.lines[0].payBasis", "budget.lines[1].persons");
    }

    @Test
    void whatTheReaderAcceptsIsLetIn() throws Exception {
        assertThat(post("/applications", acceptable).statusCode()).isEqualTo(202);
        assertThat(post("/cases", "{\"caseNumber\": \"19/7\", \"application\": " + acceptable + "}")
                        .statusCode())
                .isEqualTo(202);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "nb")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A host's own record around an application. */
    record Case(
            String caseNumber,
            @Conforms("no:grant-application:2019") Application application) {}

    /** Takes in cases. */
    @RestController
    static class Cases {

        @PostMapping("/cases")
        @ResponseStatus(HttpStatus.ACCEPTED)
        void receive(@RequestBody @Valid Case received) {}
    }
}
