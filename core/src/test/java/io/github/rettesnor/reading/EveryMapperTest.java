// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.Fields;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** What the library refuses to read no Jackson mapper reads, however it is configured and wherever the document stands. */
class EveryMapperTest {

    private static final JsonMapper PLAIN = new JsonMapper();

    /** With all that makes Jackson forgiving. */
    private static final JsonMapper LAX = JsonMapper.builder()
            .findAndAddModules()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_INVALID_SUBTYPE,
                    DeserializationFeature.FAIL_ON_UNEXPECTED_VIEW_PROPERTIES,
                    DeserializationFeature.WRAP_EXCEPTIONS)
            .enable(
                    DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                    DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                    EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(
                    MapperFeature.ALLOW_COERCION_OF_SCALARS,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
            .withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.TryConvert)))
            .build();

    static final List<JsonMapper> MAPPERS =
            List.of(PLAIN, JsonMapper.builder().findAndAddModules().build(), LAX);

    /** Each kind of refusal that a document which is JSON can meet. */
    static final List<String> REFUSED = List.of(
            "{'titel': 'x'}",
            "{'Title': 'x'}",
            "{'unknown': null}",
            "{'budget': {'ruleSet': 'no:budget:2019'}}",
            "{'budget': {'lines': [{'unitcost': 5}]}}",
            "{'budget': {'lines': [{'persons': 1.5}]}}",
            "{'budget': {'lines': [{'persons': '2'}]}}",
            "{'budget': {'lines': [{'persons': 2147483648}]}}",
            "{'budget': {'lines': [{'persons': true}]}}",
            "{'budget': {'lines': [{'category': 0}]}}",
            "{'budget': {'lines': [{'paidBy': '0'}]}}",
            "{'budget': {'lines': [{'payBasis': 'basic_pay'}]}}",
            "{'budget': {'lines': [{'paidBy': ''}]}}",
            "{'budget': {'lines': [{'unitCost': '500'}]}}",
            "{'budget': {'lines': [{'unitCost': ''}]}}",
            "{'budget': {'lines': [{'unitCost': [500]}]}}",
            "{'budget': {'lines': [{'unitCost': false}]}}",
            "{'budget': {'lines': [['SALARY']]}}",
            "{'budget': {'lines': ['']}}",
            "{'budget': {'lines': {}}}",
            "{'budget': {'lines': ''}}",
            "{'budget': {'coFunding': {'source': 'x'}}}",
            "{'budget': {'requested': 1e999999999}}",
            "{'budget': {'requested': 1e15}}",
            "{'budget': {'requested': " + "1".repeat(61) + "}}",
            "{'budget': {'currency': 'nok'}}",
            "{'budget': {'currency': ''}}",
            "{'budget': {'currency': 578}}",
            "{'budget': ''}",
            "{'budget': []}",
            "{'budget': [{}]}",
            "{'registry': {'national': 'true'}}",
            "{'registry': {'national': 1}}",
            "{'registry': {'national': ''}}",
            "{'title': 5}",
            "{'title': true}",
            "{'title': ['x']}",
            "{'goals': '2'}",
            "{'goals': 2}",
            "{'goals': ''}",
            "{'goals': [[2]]}",
            "{'goals': [2.5]}",
            "{'goals': [true]}",
            "{'answers': [1]}",
            "{'answers': {'2': true}}",
            "{'answers': {'2': 2}}",
            "{'answers': ''}",
            "{'period': {'start': ''}}",
            "{'period': {'start': '2019-02-30'}}",
            "{'period': {'start': '01.06.2019'}}",
            "{'period': {'start': 20190601}}",
            "{'period': {'start': [2019, 6, 1]}}",
            "{'period': {'start': '2019-06-01T00:00:00Z'}}",
            "{'period': '2019'}",
            "{'submittedAt': '2019-05-31T12:00:00'}",
            "{'submittedAt': '2019-05-31'}",
            "{'submittedAt': '2019-05-31T25:00:00Z'}",
            "{'submittedAt': 1559304000}",
            "{'submittedAt': ''}",
            "{'title': " + "[".repeat(200) + "]".repeat(200) + "}",
            "[]",
            "[{}]",
            "''",
            "'x'",
            "1",
            "true");

    /** What can only be seen while the text itself is read. */
    static final List<String> REFUSED_AS_TEXT = List.of(
            "{'title': 'x', 'title': 'x'}",
            "{'answers': {'1': 'x', '\\u0031': 'y'}}",
            "{'title': null, 'title': null}",
            "{'title': 'x'",
            "{'title' 'x'}",
            "{title: 'x'}");

    static final List<String> ACCEPTED = List.of(
            "{}",
            "{'title': null, 'goals': null, 'budget': {'lines': null}}",
            "{'ruleSet': 'no:grant-application:2019', 'submittedAt': '2019-05-31T14:30:00.5+02:00'}",
            "{'submittedAt': '2019-05-31T14:30-11:30', 'goals': ['1', 2, null], 'answers': {'1': '', 'x': null}}",
            "{'budget': {'currency': 'NOK', 'requested': 0.10, 'lines': [null, {'persons': 3.0, 'unitCost': 1e3}]}}",
            "{'period': {'start': '2020-02-29'}, 'registry': {'national': false}, 'indicators': [{'goals': [3]}]}");

    static Stream<String> texts() {
        return Stream.of(REFUSED, REFUSED_AS_TEXT).flatMap(List::stream);
    }

    private static String json(String written) {
        return written.replace('\'', '"');
    }

    private static Unreadable refusal(String json) {
        return catchThrowableOfType(
                Unreadable.class, () -> Documents.read(Input.of("document", json), Application.class));
    }

    /** A record of a host's own. */
    public record Case(String id, Application application, Optional<Application> perhaps) {}

    /** A bean of a host's own. */
    public static final class Bean {
        public Application application = Fields.empty(Application.class);

        @JsonMerge
        public Application merged = Fields.empty(Application.class);
    }

    /** What a host reads of several kinds, distinguished by a property of the document or beside it. */
    public record Wrapped(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Application.class, name = "application"),
                @JsonSubTypes.Type(value = Budget.class, name = "budget")
            })
            Document within,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", include = JsonTypeInfo.As.EXTERNAL_PROPERTY)
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Application.class, name = "application"),
                @JsonSubTypes.Type(value = Budget.class, name = "budget")
            })
            Document beside) {}

    /** The places in which a host may have a document, as JSON around it and the type that is read. */
    private static final Map<String, TypeReference<?>> AROUND = Map.of(
            "%s", new TypeReference<Application>() {},
            "{'id': 'a', 'application': %s}", new TypeReference<Case>() {},
            "{'perhaps': %s}", new TypeReference<Case>() {},
            "{'application': %s }", new TypeReference<Bean>() {},
            "{'merged': %s}", new TypeReference<Bean>() {},
            "[{}, %s]", new TypeReference<List<Application>>() {},
            "{'a': %s}", new TypeReference<Map<String, Application>>() {},
            "{'a': [%s]}", new TypeReference<Map<String, Optional<List<Application>>>>() {},
            "{'kind': 'application', 'beside': %s}", new TypeReference<Wrapped>() {});

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsRefusedIsRefusedByEveryMapper(String written) {
        String json = json(written);
        assertThat(refusal(json)).isNotNull();
        for (JsonMapper mapper : MAPPERS) {
            AROUND.forEach((around, type) -> {
                String whole = json(around).formatted(json);
                byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
                refuses(() -> mapper.readValue(whole, type));
                refuses(() -> mapper.readValue(bytes, type));
                refuses(() -> mapper.readValue(new ByteArrayInputStream(bytes), type));
                refuses(() -> mapper.readerFor(type).readValue(whole));
            });
            Application before = Fields.empty(Application.class);
            refuses(() -> mapper.readerForUpdating(before).readValue(json));
            refuses(() -> mapper.readerForUpdating(new Bean()).readValue("{\"merged\": " + json + "}"));
        }
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void whatIsRefusedIsRefusedAsATreeAndAsTokens(String written) {
        String json = json(written);
        for (JsonMapper mapper : MAPPERS) {
            AROUND.forEach((around, type) -> {
                String whole = json(around).formatted(json);
                JsonNode tree = mapper.readTree(whole);
                refuses(() -> mapper.treeToValue(tree, type));
                refuses(() -> mapper.convertValue(tree, type));
                Object plain = mapper.readValue(whole, Object.class);
                refuses(() -> mapper.convertValue(plain, type));
                try (TokenBuffer tokens = mapper.readValue(whole, TokenBuffer.class)) {
                    refuses(() -> mapper.readValue(tokens.asParser(), type));
                }
            });
        }
    }

    static Stream<String> objects() {
        return REFUSED.stream().filter(written -> written.startsWith("{"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void whatIsRefusedIsRefusedWithinAPolymorphicProperty(String written) {
        String typed = "{\"kind\": \"application\", " + json(written).substring(1);
        for (JsonMapper mapper : MAPPERS) {
            refuses(() -> mapper.readValue("{\"within\": " + typed + "}", Wrapped.class));
        }
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void whatIsReadIsReadByEveryMapper(String written) {
        String json = json(written);
        Application read = Documents.read(Input.of("document", json), Application.class);
        for (JsonMapper mapper : MAPPERS) {
            assertThat(mapper.readValue(json, Application.class)).isEqualTo(read);
            assertThat(mapper.readValue("{\"application\": " + json + "}", Case.class)
                            .application())
                    .isEqualTo(read);
            assertThat(mapper.readValue("{\"merged\": " + json + "}", Bean.class).merged)
                    .isEqualTo(read);
            assertThat(mapper.readValue("[" + json + "]", new TypeReference<List<Optional<Application>>>() {}))
                    .containsExactly(Optional.of(read));
            assertThat(mapper.readValue("{\"kind\": \"application\", \"beside\": " + json + "}", Wrapped.class)
                            .beside())
                    .isEqualTo(read);
            try (TokenBuffer tokens = mapper.readValue(json, TokenBuffer.class)) {
                assertThat(mapper.readValue(tokens.asParser(), Application.class))
                        .isEqualTo(read);
            }
        }
    }

    @Test
    void aDeserializerOfAModuleDoesNotReplaceTheReader() {
        ValueDeserializer<Application> other = new ValueDeserializer<>() {
            @Override
            public Application deserialize(JsonParser parser, DeserializationContext context) {
                parser.skipChildren();
                return Fields.empty(Application.class);
            }
        };
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(Application.class, other))
                .build();
        refuses(() -> mapper.readValue("{\"titel\": 1}", Application.class));
    }

    @Test
    void aDocumentKeepsItsOffset() {
        for (JsonMapper mapper : MAPPERS) {
            assertThat(mapper.readValue("{\"submittedAt\": \"2019-05-31T14:30:00-11:30\"}", Application.class)
                            .submittedAt())
                    .hasToString("2019-05-31T14:30-11:30");
        }
    }

    @Test
    void allProblemsAreReportedAtOnceAndNoClassIsNamed() {
        String json = "{\"titel\": \"x\", \"goals\": 2, \"budget\": {\"lines\": [{\"persons\": 1.5}]}}";
        List<String> paths = List.of("titel: unknown key", "goals: must be a list", "budget.lines[0].persons: must be");
        for (JsonMapper mapper : MAPPERS) {
            for (Map.Entry<String, TypeReference<?>> around : AROUND.entrySet()) {
                Throwable thrown = catchThrowable(
                        () -> mapper.readValue(json(around.getKey()).formatted(json), around.getValue()));
                assertThat(thrown.getMessage().lines()).hasSize(3);
                assertThat(thrown.getMessage()).contains(paths);
            }
        }
    }

    @Test
    void whatIsNoValueOfJsonIsNotMissing() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("title", new byte[] {1});
        ObjectNode held = JsonNodeFactory.instance.objectNode().putPOJO("title", new Object());
        for (JsonMapper mapper : MAPPERS) {
            refuses(() -> mapper.treeToValue(tree, Application.class));
            refuses(() -> mapper.treeToValue(held, Application.class));
            refuses(() -> mapper.convertValue(Map.of("title", new byte[] {1}), Application.class));
            refuses(() -> mapper.convertValue(Map.of("goals", new byte[] {1}), Application.class));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0.5})
    void noNumberOfAHostBecomesACount(double persons) {
        Map<String, Object> document = Map.of("lines", List.of(Map.of("persons", persons)));
        for (JsonMapper mapper : MAPPERS) {
            refuses(() -> mapper.convertValue(document, Budget.class));
        }
    }

    @Test
    void aMapOfAHostIsReadExactly() {
        Map<String, Object> document = Map.of("currency", "NOK", "requested", new BigDecimal("0.10"));
        for (JsonMapper mapper : MAPPERS) {
            assertThat(mapper.convertValue(document, Budget.class).requested()).isEqualTo("0.10");
        }
    }

    /** It binds nothing, and reports that in one line for each problem, without naming a class. */
    private static void refuses(Reader reader) {
        Object[] read = new Object[1];
        Throwable thrown = catchThrowable(() -> read[0] = reader.read());
        assertThat(thrown).as("read %s", read).isInstanceOf(JacksonException.class);
        if (thrown.getCause() instanceof Unreadable) {
            assertThat(thrown.getMessage()).startsWith("document:").doesNotContain("io.github", "java.", "through ref");
        }
    }

    @FunctionalInterface
    private interface Reader {
        Object read();
    }
}
