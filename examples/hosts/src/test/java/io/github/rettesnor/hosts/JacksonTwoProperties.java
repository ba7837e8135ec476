// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson 2 writes documents as the public format has them. It cannot read them strictly, so it does not read them at all. */
class JacksonTwoProperties {

    private static final List<Class<?>> DOCUMENTS = List.of(
            Application.class,
            Budget.class,
            FinalReport.class,
            Invitation.class,
            CooperationAgreement.class,
            RegistryProfile.class);

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    static List<ObjectMapper> mappers() {
        return List.of(
                new ObjectMapper(),
                MAPPER,
                MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
                MAPPER.copy()
                        .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .setVisibility(PropertyAccessor.FIELD, Visibility.ANY),
                MAPPER.copy().setVisibility(PropertyAccessor.ALL, Visibility.ANY));
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadByTheLibraryAsTheSame(@ForAll long seed) throws JsonProcessingException {
        for (Class<?> type : DOCUMENTS) {
            Object document = new RandomDocuments(seed).next(type);
            assertThat(Documents.read(Input.of("document.json", MAPPER.writeValueAsString(document)), type))
                    .isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void noMapperReadsADocumentOrAPartOfOne(ObjectMapper mapper) {
        for (Class<?> type : DOCUMENTS) {
            assertThatThrownBy(() -> mapper.readValue("{}", type)).isInstanceOf(InvalidDefinitionException.class);
        }
        assertThatThrownBy(() -> mapper.readValue("{\"category\": \"SALARY\"}", BudgetLine.class))
                .isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"budget\": {\"lines\": []}}", Posted.class))
                .isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> mapper.readValue("[{}]", new TypeReference<List<Budget>>() {}))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void idsAndPathsAreTexts() throws JsonProcessingException {
        RuleId rule = new RuleId("no.budget.travel-ceiling");
        assertThat(MAPPER.writeValueAsString(List.of(rule, RuleSetId.of("no:budget:2019"), Path.parse("lines[0]"))))
                .isEqualTo("[\"no.budget.travel-ceiling\",\"no:budget:2019\",\"lines[0]\"]");
        assertThat(MAPPER.readValue("\"no.budget.travel-ceiling\"", RuleId.class))
                .isEqualTo(rule);
        assertThat(MAPPER.readValue("\"lines[0]\"", Path.class)).isEqualTo(Path.parse("lines[0]"));
    }

    /** The module is for Jackson 3. */
    @Test
    void aVerdictIsNotWrittenInPart() {
        Verdict verdict = Norway.budget(2019).check(new Budget(null, null, List.of(), List.of()));
        for (Object value : List.of(
                verdict, verdict.findings().get(0), verdict.findings().get(0).figures())) {
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> new ObjectMapper().writeValueAsString(value))
                    .withMessageContaining("is written as JSON by a mapper with RettesnorModule");
        }
    }

    @Test
    void whatDoesNotHoldADocumentIsReadAsEver() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"caseNumber\": \"7\"}", Posted.class).caseNumber())
                .isEqualTo("7");
    }

    /** What a host takes in. */
    record Posted(String caseNumber, Budget budget) {}
}
