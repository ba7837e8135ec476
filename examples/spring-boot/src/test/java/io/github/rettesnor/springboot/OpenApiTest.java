// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is that of what the API does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rettesnor.limits.burst = 100000")
class OpenApiTest {

    private static final Path DOCUMENTS = Path.of("../documents");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Client service;
    private Map<String, Object> described;

    @BeforeEach
    void read() throws Exception {
        service = new Client(port);
        described = new Yaml().load(service.get("/openapi.yaml").body());
    }

    @Test
    void itDescribesExactlyTheOperationsThatThereAre() {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> !path.equals("/error"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method.name() + " " + path))));
        Set<String> operationsDescribed = new TreeSet<>();
        map(described.get("paths"))
                .forEach((path, operations) -> map(operations)
                        .keySet()
                        .forEach(method -> operationsDescribed.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(operationsDescribed).isEqualTo(mapped);
    }

    @Test
    void theVerdictAndTheFiguresOfEverySampleAreAsDescribed() throws Exception {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(DOCUMENTS, "*.json")) {
            files.forEach(samples::add);
        }
        assertThat(samples).hasSizeGreaterThan(20);
        for (Path sample : samples) {
            String document = Files.readString(sample);
            assertDescribed(service.post("/api/check", document), 200, "Verdict");
            assertDescribed(service.post("/api/figures", document), 200, "Figures");
        }
    }

    @Test
    void theFilesOfADeskAndTheFieldsOfEveryRuleSetAreAsDescribed() throws Exception {
        String desk = DeskApiTest.desk("no-budget-broken.json", "no-many-violations.json", "dk-lkt-acceptable.json");
        for (var file : Client.json(service.post("/api/desk/check", desk))) {
            assertFollows(file.toString(), "JudgedFile");
        }
        for (var file : Client.json(service.post("/api/desk/open", desk))) {
            assertFollows(file.toString(), "OpenedFile");
        }
        for (var listed : Client.json(service.get("/api/rules"))) {
            String id = listed.get("ruleSet").stringValue();
            for (var field : Client.json(service.post("/api/desk/fields?rules=" + id, "{}"))) {
                assertFollows(field.toString(), "Field");
            }
        }
    }

    @Test
    void theRuleSetsAreAsDescribed() throws Exception {
        for (var listed : Client.json(service.get("/api/rules"))) {
            assertFollows(listed.toString(), "ListedRuleSet");
            assertDescribed(service.get("/api/rules/" + listed.get("ruleSet").stringValue()), 200, "RuleSet");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"ruleSet\": \"no:budget:2019\", \"x\": 1}", "[]", "{}", "{\"ruleSet\": 1}"})
    void whatCannotBeReadIsReportedAsDescribed(String document) throws Exception {
        HttpResponse<String> answer = service.post("/api/check", document);
        assertDescribed(answer, 400, "Unreadable");
        assertThat(Client.json(answer).has("line")).isTrue();
    }

    @Test
    void aRefusalIsAsDescribed() throws Exception {
        assertDescribed(service.post("/applications", "{}"), 422, "Refusal");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/check, 405", "GET, /api/rules/x, 404", "POST, /api/check, 415"})
    void aProblemIsAsDescribed(String method, String path, int status) throws Exception {
        assertDescribed(service.send(method, path, "", "Accept", "*/*"), status, "Problem");
    }

    @Test
    void aDescriptionThatIsNotMetIsFound() {
        assertThat(faults("{\"exact\": 1}", "Written")).hasSize(2);
    }

    private void assertDescribed(HttpResponse<String> answer, int status, String schema) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertFollows(answer.body(), schema);
    }

    private void assertFollows(String json, String schema) {
        assertThat(faults(json, schema)).isEmpty();
    }

    private List<com.networknt.schema.Error> faults(String json, String schema) {
        Map<String, Object> root =
                Map.of("$ref", "#/components/schemas/" + schema, "components", map(described.get("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper().writeValueAsString(root))
                .validate(json, InputFormat.JSON);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
