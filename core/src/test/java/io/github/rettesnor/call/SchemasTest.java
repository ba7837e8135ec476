// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

    private static final int MUTATIONS = 4_000;
    private static final Path IN_THE_JAR = Path.of("src/main/resources/io/github/rettesnor/call");
    private static final Path FOR_EDITORS = Path.of("../examples/schemas");

    @TempDir
    private Path folder;

    /** {@code -Drettesnor.write=true} writes them anew. */
    @TestFactory
    Stream<DynamicTest> theFilesAreThoseThatTheCodeGives() {
        return Schemas.all().entrySet().stream()
                .flatMap(schema -> Stream.of(IN_THE_JAR, FOR_EDITORS)
                        .map(folder -> DynamicTest.dynamicTest(
                                folder.getFileName() + "/" + schema.getKey(),
                                () -> isCurrent(folder.resolve(schema.getKey()), schema.getValue()))));
    }

    private static void isCurrent(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("rettesnor.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(expected);
    }

    @Test
    void everyKindOfDocumentHasASchema() {
        List<String> records = TestClasses.records("io/github/rettesnor/model").stream()
                .filter(Document.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        assertThat(DocumentKinds.names()).containsExactlyElementsOf(records);
    }

    @Test
    void theVocabularyIsAllRequirements() {
        List<String> records = TestClasses.records("io/github/rettesnor/requirement").stream()
                .filter(Requirement.class::isAssignableFrom)
                .map(Requirement::name)
                .sorted()
                .toList();
        assertThat(Vocabulary.core().names()).containsExactlyElementsOf(records);
    }

    @TestFactory
    Stream<DynamicTest> readerAndSchemaAgreeOnMutatedDocuments() {
        return DocumentKinds.ALL.stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> {
                    Map<String, Object> full = Samples.full(kind);
                    Schema schema = schema(Requirement.name(kind));
                    agree(full, schema, json -> Documents.read(input(json), kind), true);
                }));
    }

    @Test
    void readerAndSchemaAgreeOnMutatedDecisions() {
        Map<String, Object> decisions = Map.of(
                "document",
                Map.of("title", "T", "applicant", "A", "digest", "0f"),
                "judgements",
                List.of(Map.of(
                        "rule",
                        "dk.lkt.aims",
                        "at",
                        "answers[3]",
                        "text",
                        "0f",
                        "met",
                        true,
                        "office",
                        "K",
                        "reason",
                        "R",
                        "day",
                        "2027-06-01")),
                "waivers",
                List.of(Map.of(
                        "rule",
                        "dk.lkt.q8",
                        "path",
                        "answers[8]",
                        "office",
                        "K",
                        "reason",
                        "R",
                        "day",
                        "2027-06-01",
                        "expires",
                        "2027-12-31")));
        agree(decisions, schema("decisions"), json -> DecisionFile.read(input(json)), true);
    }

    /** The schema cannot know which rules there are, so it may accept what the reader refuses; never the other way. */
    @Test
    void theSchemaAcceptsWhateverRulesTheReaderAccepts() {
        RuleSet<?> base = TestRules.APPLICATION;
        Map<String, Object> call = SchemaTrees.call(base.id().toString());
        agree(
                SetTree.of(base, List.of()),
                schema("rule-set"),
                json -> Calls.read(List.of(input(json)), List.of()),
                false);
        agree(call, schema("rule-set"), json -> Calls.read(List.of(input(json)), List.of(base)), false);
    }

    /** What stands in a document, a rule's id and the path of a change, only the reader can judge. */
    @Test
    void theSchemaAcceptsWhateverCasesTheReaderAccepts() {
        Map<String, Object> finding = io.github.rettesnor.call.Schema.map(
                "rule",
                "core.title",
                "path",
                "title",
                "outcome",
                "VIOLATED",
                "figures",
                Map.of("a", 1, "b", List.of("x")));
        Map<String, Object> one = io.github.rettesnor.call.Schema.map(
                "name",
                "One",
                "change",
                Map.of("title", "New"),
                "expect",
                Map.of(
                        "decision",
                        "UNDECIDED",
                        "outcomes",
                        Map.of("core.title", "PASSED"),
                        "findings",
                        List.of(finding)),
                "boundary",
                List.of("core.title"));
        Map<String, Object> file = io.github.rettesnor.call.Schema.map(
                "rules",
                TestRules.APPLICATION.id().toString(),
                "document",
                Map.of("title", "Old"),
                "change",
                Map.of("track", "x"),
                "cases",
                List.of(
                        one,
                        Map.of("name", "Two", "expect", Map.of("decision", "ACCEPTABLE"), "boundary", "core.title")));
        agree(file, schema("cases"), this::readCases, false);
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfCasesFollowTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/officer-tests/src/test/cases"))) {
            return files
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(schema("cases").validate(Files.readString(file), InputFormat.YAML))
                                    .isEmpty()))
                    .toList()
                    .stream();
        }
    }

    private void readCases(String json) {
        Path file = folder.resolve("cases.json");
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (RuleCase each : RuleCase.in(file, List.of(TestRules.APPLICATION))) {
            Unreadable trouble = each.run().trouble();
            if (trouble != null) {
                throw trouble;
            }
        }
    }

    private static void agree(Object sample, Schema schema, Consumer<String> reader, boolean bothWays) {
        Random random = new Random(20_270_601);
        int accepted = 0;
        for (int i = 0; i <= MUTATIONS; i++) {
            Object tree = i == 0 ? sample : Samples.mutated(sample, random);
            String json = Notation.JSON.write(i % 3 == 2 ? Samples.mutated(tree, random) : tree);
            String refused = refused(json, reader);
            boolean valid = schema.validate(json, InputFormat.JSON).isEmpty();
            if (refused == null || bothWays) {
                assertThat(valid)
                        .as("the reader reports: %s%n%s", refused, json)
                        .isEqualTo(refused == null);
            }
            accepted += refused == null ? 1 : 0;
        }
        assertThat(accepted).isBetween(1, MUTATIONS - MUTATIONS / 4);
    }

    private static Input input(String json) {
        return Input.of("mutated.json", json);
    }

    private static String refused(String json, Consumer<String> reader) {
        try {
            reader.accept(json);
            return null;
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.all().get(name + ".schema.json"));
    }

    /** A call that uses each part of such a file. */
    private static final class SchemaTrees {
        static Map<String, Object> call(String base) {
            Map<String, Object> rule = io.github.rettesnor.call.Schema.map(
                    "id",
                    "xx.application.patient-group",
                    "severity",
                    "WARNING",
                    "source",
                    Map.of("section", "Krav", "item", 7),
                    "require",
                    Map.of("given", Map.of("anyOf", List.of("patientGroup"))),
                    "words",
                    Map.of("nb", Map.of("title", "pasientgruppen"), "en", Map.of("title", "the patient group")));
            return io.github.rettesnor.call.Schema.map(
                    "ruleSet",
                    "xx:other:2027",
                    "basedOn",
                    base,
                    "from",
                    LocalDate.of(2027, 1, 1).toString(),
                    "to",
                    "2027-12-31",
                    "office",
                    "Eksempelkontoret",
                    "reason",
                    "Ny utlysning",
                    "source",
                    Map.of("document", "Utlysning 2027", "url", "https://example.org/2027"),
                    "change",
                    Map.of("xx.budget.salary-share", Map.of("limit", "55 %")),
                    "severity",
                    Map.of("core.title", "INFO"),
                    "remove",
                    Map.of("core.contact", "Dekket av innloggingen"),
                    "add",
                    List.of(rule));
        }
    }
}
