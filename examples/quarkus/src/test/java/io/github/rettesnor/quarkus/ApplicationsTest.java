// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes in over HTTP is read strictly, alone and inside a record of the host's own. */
@QuarkusTest
class ApplicationsTest {

    private static final Path ACCEPTABLE = Path.of("../documents/no-acceptable.json");

    @TestHTTPResource("/applications")
    URI applications;

    @TestHTTPResource("/applications/submissions")
    URI submissions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"titel": "x"}                               | titel
                    {"title": "x", "title": "y"}                 | title
                    {"budget": {"lines": [{"persons": 1.5}]}}    | budget.lines[0].persons
                    {"budget": {"lines": [{"persons": "3"}]}}    | budget.lines[0].persons
                    {"budget": {"requested": "386000.20"}}       | budget.requested
                    {"title": 7}                                 | title
                    """)
    void aBodyThatTheFormatDoesNotAllowIsAnsweredWithItsPlace(String body, String place) throws Exception {
        HttpResponse<String> alone = post(applications, body);
        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.body())
                .startsWith("body:1:")
                .contains(": " + place + ": ")
                .doesNotContain("\n");

        HttpResponse<String> inside = post(submissions, "{\"caseNumber\": \"1\", \"application\": " + body + "}");
        assertThat(inside.statusCode()).isEqualTo(400);
        assertThat(inside.body()).startsWith("body:1:").contains(": application." + place + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"caseNo": "1"}
                    {"caseNumber": "1", "caseNumber": "2"}
                    {"caseNumber": 1}
                    """)
    void theHostsOwnFieldsAreReadAsStrictly(String body) throws Exception {
        HttpResponse<String> answer = post(submissions, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("body:1:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "null", "[{}]", "{\"title\": \"x\""})
    void whatIsNoObjectIsNoDocument(String body) throws Exception {
        assertThat(post(applications, body).statusCode()).isEqualTo(400);
        assertThat(post(submissions, body).statusCode()).isEqualTo(400);
    }

    @Test
    void anAcceptableApplicationIsReceived() throws Exception {
        String application = Files.readString(ACCEPTABLE);
        assertThat(post(applications, application).statusCode()).isEqualTo(204);
        assertThat(post(submissions, "{\"caseNumber\": \"1\", \"application\": " + application + "}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void anApplicationThatBreaksTheRulesIsAnsweredWithThem() throws Exception {
        HttpResponse<String> alone = post(applications, "{}");
        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.body()).contains("receive.application.indicators");
        HttpResponse<String> inside = post(submissions, "{\"application\": {}}");
        assertThat(inside.statusCode()).isEqualTo(400);
        assertThat(inside.body()).contains("receive.submission.application.indicators");
    }

    private static HttpResponse<String> post(URI to, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(to)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
