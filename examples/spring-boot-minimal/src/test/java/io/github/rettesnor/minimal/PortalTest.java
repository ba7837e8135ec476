// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalTest {

    @LocalServerPort
    private int port;

    @Test
    void anAcceptableApplicationIsReceived() throws Exception {
        assertThat(post("no-acceptable.json").statusCode()).isEqualTo(202);
    }

    @Test
    void anApplicationWithOneOreTooMuchSalaryIsAnsweredWithRulePlaceAndSentence() throws Exception {
        HttpResponse<String> answer = post("no-salary-60-percent-plus-1-ore.json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode finding = JsonMapper.shared()
                .readTree(answer.body().replace('\u00a0', ' '))
                .at("/findings/0");
        assertThat(finding.get("rule").stringValue()).isEqualTo("no.budget.salary-share");
        assertThat(finding.get("path").stringValue()).isEqualTo("budget.lines");
        assertThat(finding.get("message").stringValue()).contains("NOK 300,000.01", "60%");
    }

    private HttpResponse<String> post(String document) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications"))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "en")
                                .POST(HttpRequest.BodyPublishers.ofFile(Path.of("..", "documents", document)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
