// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

    /** A record of all sorts. */
    public record Sample(String text, List<Integer> list, Map<String, Boolean> map, List<List<String>> nested) {}

    private record Hidden(String text) {}

    @Test
    void aRecordIsReadByTheNamesOfItsFields() {
        Fields fields = Fields.of(Sample.class);
        assertThat(fields.names()).containsExactly("text", "list", "map", "nested");
        Sample sample = new Sample("a", List.of(1), Map.of("x", true), List.of());
        assertThat(fields.all())
                .extracting(field -> field.of(sample))
                .containsExactly("a", List.of(1), Map.of("x", true), List.of());
        assertThat(fields.create(new Object[] {"a", List.of(1), Map.of("x", true), List.of()}))
                .isEqualTo(sample);
        assertThat(fields.get("title")).isNull();
        assertThat(Fields.empty(Sample.class)).isEqualTo(new Sample(null, null, null, null));
    }

    @Test
    void aFieldKnowsWhatItsListOrMapHolds() {
        assertThat(Fields.of(Sample.class).all())
                .extracting(Fields.Field::element)
                .containsExactly(String.class, Integer.class, Boolean.class, List.class);
    }

    @Test
    void whatIsNoOpenRecordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.of(Hidden.class))
                .withMessageEndingWith("Hidden is not open to be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.of(String.class))
                .withMessage("java.lang.String is not a record");
    }
}
