// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "rettesnor.limits.body = 2KB",
            "rettesnor.limits.values = 50",
            "rettesnor.limits.receiving = 100ms",
            "rettesnor.limits.burst = 100000",
            "server.tomcat.connection-timeout = 300ms"
        })
@ExtendWith(OutputCaptureExtension.class)
class LimitsTest {

    private static final int BODY = 2048;

    @LocalServerPort
    private int port;

    private Client service;

    @BeforeEach
    void connect() {
        service = new Client(port);
    }

    private static String ofSize(int bytes) {
        String document = "{\"ruleSet\": \"no:budget:2019\"}";
        return document + " ".repeat(bytes - document.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/check", "/api/figures", "/applications"})
    void aDocumentOfExactlyTheLimitIsReadAndOneByteMoreIsNot(String path) throws Exception {
        assertThat(service.post(path, ofSize(BODY)).statusCode()).isNotEqualTo(413);
        assertProblem(service.post(path, ofSize(BODY + 1)), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/check", "/applications"})
    void aDocumentThatDoesNotSayItsSizeIsNotReadBeyondTheLimit(String path) throws Exception {
        String chunk = "400\r\n" + " ".repeat(1024) + "\r\n";
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk + chunk + chunk
                        + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/check", "/applications"})
    void aDocumentThatDoesNotArriveIsNotWaitedFor(String path) throws Exception {
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\nConnection: close\r\n\r\n{"))
                .startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aDocumentOfTooManyValuesIsNotJudged() throws Exception {
        // The outer brackets, the key and those of the list are five, an empty line two: 49, and 51.
        assertThat(service.post("/api/check?rules=no:budget:2019", lines(22)).statusCode())
                .isEqualTo(200);
        assertProblem(service.post("/api/check?rules=no:budget:2019", lines(23)), 413);
    }

    private static String lines(int number) {
        return "{\"lines\":[" + "{},".repeat(number - 1) + "{}]}";
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404",
        "GET, /error, 404",
        "GET, /actuator/env, 404",
        "GET, /api/check, 405",
        "DELETE, /api/rules, 405",
        "FOO, /api/check, 405",
        "TRACE, /, 405",
        "POST, /, 405",
        "POST, /api/check, 415",
        "GET, /api/rules/no:budget:2020, 404",
        "GET, /api/rules/no:budget:2019?lang=xx, 400",
        "GET, /%00, 400",
        "GET, /..%2f..%2fetc%2fpasswd, 400"
    })
    void aWrongRequestIsAnsweredWithAProblem(String method, String path, int status) throws Exception {
        String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json")
                .contains("\"status\":" + status)
                .doesNotContain("Server:", "Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: x\r\nX: %s\r\n\r\n",
                "GET /%s HTTP/1.1\r\nHost: x\r\n\r\n",
                "nonsense\r\n\r\n",
                "POST /api/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: bogus\r\n\r\n"
            })
    void aRequestThatIsNoHttpIsRefusedWithoutAWordOfTheServer(String request) throws Exception {
        assertThat(raw(request.formatted("a".repeat(9000))))
                .startsWith("HTTP/1.1 4")
                .contains("Content-Security-Policy", "\"status\":4")
                .doesNotContain("Server:", "Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hemmelig\": 1}",
                "{\"title\": [\"hemmelig\"]}",
                "{\"title\": \"hemmelig\"",
                "{\"title\": \"hemmelig\", \"budget\": {\"lines\": [{\"persons\": 1e999999999}]}}",
                "hemmelig"
            })
    void nothingOfADocumentIsLogged(String document, CapturedOutput log) throws Exception {
        for (String path : new String[] {"/applications", "/api/check", "/api/check?rules=no:grant-application:2019"}) {
            assertThat(service.post(path, document).statusCode()).isBetween(400, 499);
        }
        assertThat(log).doesNotContain("hemmelig");
    }

    @Test
    void everyAnswerHasSafeHeaders() throws Exception {
        for (String path :
                new String[] {"/", "/page.js", "/openapi.yaml", "/api/rules", "/nowhere", "/actuator/health"}) {
            var headers = service.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void theHealthReportsOnlyThatItIsUp() throws Exception {
        assertThat(Client.json(service.get("/actuator/health")).get("status").stringValue())
                .isEqualTo("UP");
        assertThat(service.get("/actuator/health").body()).doesNotContain("components", "disk");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Client.json(answer).get("status").intValue()).isEqualTo(status);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
