// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.testing.AnyDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final List<Class<? extends Record>> KINDS = List.of(
            Application.class,
            Budget.class,
            FinalReport.class,
            Invitation.class,
            CooperationAgreement.class,
            RegistryProfile.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Application.class,
                Budget.class,
                FinalReport.class,
                Invitation.class,
                CooperationAgreement.class,
                RegistryProfile.class
            })
    void inAnEmptyDocumentListsAreEmptyAndTheRestIsMissing(Class<?> kind) {
        Object empty = Fields.empty(kind);
        for (Fields.Field field : Fields.of(kind).all()) {
            Object value = field.of(empty);
            if (field.type() == List.class) {
                assertThat((List<?>) value).isEmpty();
            } else if (field.type() == Map.class) {
                assertThat((Map<?, ?>) value).isEmpty();
            } else {
                assertThat(value).isNull();
            }
        }
    }

    @Provide
    Arbitrary<Record> documents() {
        return Arbitraries.of(KINDS).flatMap(kind -> AnyDocument.of(kind).map(Record.class::cast));
    }

    @Property
    void aDocumentIsMadeAnewFromItsFields(@ForAll("documents") Record document) {
        Fields fields = Fields.of(document.getClass());
        Object[] values = fields.all().stream().map(field -> field.of(document)).toArray();
        assertThat(fields.create(values)).isEqualTo(document);
        assertThat(fields.names()).hasSameSizeAs(fields.all());
    }

    @Property
    void noListOrMapHoldsNull(@ForAll("documents") Record document) {
        for (Fields.Field field : Fields.of(document.getClass()).all()) {
            Object value = field.of(document);
            if (value instanceof List<?> list) {
                assertThat(list).doesNotContainNull();
            } else if (value instanceof Map<?, ?> map) {
                assertThat(map.values().stream().noneMatch(text -> text == null))
                        .isTrue();
            }
        }
    }

    @Test
    void aMissingElementIsJudgedAndNotLost() {
        Budget budget = new Budget(null, null, Arrays.asList(null, BudgetLine.EMPTY), Arrays.asList((CoFunding) null));
        assertThat(budget.lines()).containsExactly(BudgetLine.EMPTY, BudgetLine.EMPTY);
        assertThat(budget.coFunding()).containsExactly(CoFunding.EMPTY);
        assertThat(ApplicationBuilder.from(example())
                        .withGoals(Arrays.asList("1", null))
                        .goals())
                .containsExactly("1", "");
    }

    @Test
    void aDocumentIsACopyAndCannotBeChanged() {
        List<String> goals = new ArrayList<>(List.of("1"));
        Map<String, String> answers = new HashMap<>(Map.of("1", "x"));
        Application application =
                ApplicationBuilder.builder().goals(goals).answers(answers).build();
        goals.add("2");
        answers.clear();
        assertThat(application.goals()).containsExactly("1");
        assertThat(application.answers()).containsEntry("1", "x");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> application.goals().add("2"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> application.answers().put("2", "y"));
    }

    @Test
    void anAnswerWithoutCodeOrTextIsNoAnswerAndTheOthersKeepTheirOrder() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("b", "x");
        answers.put(null, "y");
        answers.put("c", null);
        answers.put("a", "z");
        assertThat(ApplicationBuilder.builder()
                        .answers(answers)
                        .build()
                        .answers()
                        .keySet())
                .containsExactly("b", "a");
    }

    @Test
    void elementsAreFoundByTheirKeys() {
        assertThat(new Party("REGIONS", "x").key()).isEqualTo("REGIONS");
        assertThat(new Attachment("PROJECT_OUTLINE", "x").key()).isEqualTo("PROJECT_OUTLINE");
        assertThat(new Section("summary", "x", "y").key()).isEqualTo("summary");
        assertThat(new Contact("PROJECT_LEADER", "x", null, null, null, null, null).key())
                .isEqualTo("PROJECT_LEADER");
    }

    @Test
    void aSignatureNeedsAName() {
        assertThat(new Signatory("Eksempel Eksempelsen", true).hasSigned()).isTrue();
        assertThat(new Signatory(" ", true).hasSigned()).isFalse();
        assertThat(new Signatory("Eksempel Eksempelsen", null).hasSigned()).isFalse();
        assertThat(new Signatory("Eksempel Eksempelsen", false).hasSigned()).isFalse();
    }

    @Test
    void aFieldReportsItsType() {
        Fields fields = Fields.of(Application.class);
        assertThat(fields.names()).startsWith("ruleSet", "title").endsWith("attachments", "budget");
        Fields.Field answers = fields.get("answers");
        assertThat(answers.type()).isEqualTo(Map.class);
        assertThat(answers.element()).isEqualTo(String.class);
        Fields.Field applicants = fields.get("applicants");
        assertThat(applicants.element()).isEqualTo(Party.class);
        assertThat(applicants.position()).isEqualTo(5);
        assertThat(fields.get("budget").element()).isEqualTo(Budget.class);
        assertThat(fields.get("x")).isNull();
    }

    /** Refuses to be read. */
    public record Refusing(String text) {
        @Override
        public String text() {
            throw new IllegalStateException("refused");
        }
    }

    /** Refuses to be made. */
    public record Unmakeable(String text) {
        /** Refuses. */
        public Unmakeable {
            throw new IllegalStateException("refused");
        }
    }

    private record Hidden(String text) {}

    @Test
    void onlyAPublicRecordHasFields() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.of(String.class))
                .withMessage("java.lang.String is not a record");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.of(Hidden.class))
                .withMessageContaining("is not open to be read");
        assertThat(new Hidden("x").text()).isEqualTo("x");
    }

    @Test
    void whatARecordThrowsIsThrownAsItIs() {
        Fields.Field text = Fields.of(Refusing.class).get("text");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> text.of(new Refusing("x")))
                .withMessage("refused");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Fields.empty(Unmakeable.class))
                .withMessage("refused");
    }
}
