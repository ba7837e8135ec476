// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The documents bind with Jackson 2 as they are; dates take Jackson's own module for java.time, which hosts register anyway. */
class JacksonTwoProperties {

    private static final List<Class<?>> DOCUMENTS = List.of(
            Application.class,
            Budget.class,
            FinalReport.class,
            Invitation.class,
            CooperationAgreement.class,
            RegistryProfile.class);

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    @Property(tries = 100)
    void whatIsWrittenIsReadAgainAsTheSame(@ForAll long seed) throws JsonProcessingException {
        for (Class<?> type : DOCUMENTS) {
            Object document = new RandomDocuments(seed).next(type);
            assertThat(mapper.readValue(mapper.writeValueAsString(document), type))
                    .isEqualTo(document);
        }
    }

    @Test
    void aBudgetNeedsNoModuleAtAll() throws JsonProcessingException {
        String text = """
                {"currency": "NOK", "lines": [{"category": "TRAVEL", "unitCost": 2300.10, "persons": 2}]}
                """;
        Budget budget = new ObjectMapper().readValue(text, Budget.class);
        assertThat(budget.currency()).hasToString("NOK");
        assertThat(budget.lines().get(0).unitCost()).isEqualTo("2300.10");
        assertThat(budget.coFunding()).isEmpty();
    }

    @Test
    void idsAndPathsAreTexts() throws JsonProcessingException {
        RuleId rule = new RuleId("no.budget.travel-ceiling");
        assertThat(mapper.writeValueAsString(List.of(rule, RuleSetId.of("no:budget:2019"), Path.parse("lines[0]"))))
                .isEqualTo("[\"no.budget.travel-ceiling\",\"no:budget:2019\",\"lines[0]\"]");
        assertThat(mapper.readValue("\"no.budget.travel-ceiling\"", RuleId.class))
                .isEqualTo(rule);
        assertThat(mapper.readValue("\"lines[0]\"", Path.class)).isEqualTo(Path.parse("lines[0]"));
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
    void anEmptyDocumentIsOneInWhichEverythingIsMissing() throws JsonProcessingException {
        assertThat(mapper.readValue("{}", Application.class).applicants()).isEmpty();
    }
}
