// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.rettesnor.call.Schemas;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every verdict that is written as JSON and read back. */
class VerdictLawsTest {

    private static final JsonMapper KNOWING =
            JsonMapper.builder().addModule(new RettesnorModule(AnyVerdict.SETS)).build();
    private static final JsonMapper STRANGER =
            JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();
    private static final JsonMapper HOSTS = JsonMapper.builder()
            .addModule(new RettesnorModule(AnyVerdict.SETS))
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                    all -> Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE))
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.all().get("verdict.schema.json"));

    @Provide
    Arbitrary<Verdict> verdicts() {
        return AnyVerdict.all();
    }

    @Property
    void aVerdictThatIsReadBackIsEqualAndHasEveryLanguage(@ForAll("verdicts") Verdict verdict) {
        byte[] written = KNOWING.writeValueAsBytes(verdict);
        Verdict read = KNOWING.readValue(written, Verdict.class);

        assertThat(read).isEqualTo(verdict).hasSameHashCodeAs(verdict).hasToString(verdict.toString());
        assertThat(KNOWING.writeValueAsBytes(read)).isEqualTo(written);
        for (Language language : Language.values()) {
            assertThat(sentences(read, language)).isEqualTo(sentences(verdict, language));
        }
    }

    @Property
    void whereTheRuleSetIsNotPresentTheSentencesAreAsTheyWereWritten(@ForAll("verdicts") Verdict verdict) {
        byte[] written = STRANGER.writeValueAsBytes(verdict);
        Verdict read = STRANGER.readValue(written, Verdict.class);

        assertThat(read).isEqualTo(verdict);
        assertThat(STRANGER.writeValueAsBytes(read)).isEqualTo(written);
        for (Language language : Language.values()) {
            assertThat(sentences(read, language)).isEqualTo(sentences(verdict, verdict.language()));
        }
    }

    @Property
    void thePublicFormDoesNotDependOnTheSettingsOfTheMapper(@ForAll("verdicts") Verdict verdict) {
        String written = HOSTS.writeValueAsString(verdict);

        assertThat(written).isEqualTo(KNOWING.writeValueAsString(verdict));
        assertThat(HOSTS.readValue(written, Verdict.class)).isEqualTo(verdict);
        assertThat(HOSTS.treeToValue(HOSTS.valueToTree(verdict), Verdict.class)).isEqualTo(verdict);
    }

    @Property
    void whatIsWrittenAsALineIsReadBackEqual(@ForAll("verdicts") Verdict verdict) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (VerdictLines lines = new VerdictLines(line)) {
            lines.write("søknad.json", 7, verdict);
        }

        assertThat(KNOWING.readValue(line.toByteArray(), Verdict.class)).isEqualTo(verdict);
        assertThat(KNOWING.readValue(VerdictWriter.json("x", verdict), Verdict.class))
                .isEqualTo(verdict);
    }

    @Property
    void everyVerdictIsValidByTheSchema(@ForAll("verdicts") Verdict verdict) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (VerdictLines lines = new VerdictLines(line)) {
            lines.write("søknad.json", 7, verdict);
        }

        assertThat(SCHEMA.validate(line.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(KNOWING.writeValueAsString(verdict), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'decision':'NOT_ACCEPTABLE'       | 'decision':'REJECTED'",
                "'decision':'NOT_ACCEPTABLE'       | 'decision':null",
                "'xx.budget.travel':'VIOLATED'     | 'xx.budget.travel':'FAILED'",
                "'xx.budget.travel':'VIOLATED'     | 'Travel':'VIOLATED'",
                "'outcome':'VIOLATED'              | 'outcome':'PASSED'",
                "'severity':'ERROR'                | 'severity':'FATAL'",
                "'language':'en'                   | 'language':'sv'",
                "'ruleSet':'xx:budget:1'           | 'ruleSet':'budget'",
                "'questions':[]                    | 'questions':{}",
                "'questions':[]                    | 'questions':[],'answers':[]",
                "'rounded':[]                      | 'rounded':{}",
                "'line':'1'                        | 'line':1",
                "'line':'count'                    | 'line':'numeral'",
                "'variant':'violated'              | 'variation':'violated'",
                "'section':null                    | 'section':7",
                "'severity':'ERROR'                | 'severity':'ERROR','weight':1",
                "'severity':'ERROR'                | 'severity':'ERROR','place':{'line':1}"
            })
    void whatIsNotWrittenSoIsNotValidByTheSchema(String right, String wrong) {
        Budget budget = Documents.read(Input.of("b.json", """
                {"currency": "NOK", "lines": [
                 {"category": "TRAVEL", "activity": "Samling 1", "unitCost": 2300.01, "persons": 10, "occasions": 1}]}
                """), Budget.class);
        String written = KNOWING.writeValueAsString(TestRules.BUDGET.check(budget));
        String broken = written.replaceFirst(Pattern.quote(right.replace('\'', '"')), wrong.replace('\'', '"'));

        assertThat(broken).isNotEqualTo(written);
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    private static List<String> sentences(Verdict verdict, Language language) {
        return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .map((Finding finding) -> finding.message(language.locale()) + "|"
                        + (verdict.isWaived(finding) ? "" : finding.cure(language.locale())))
                .toList();
    }
}
