// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    @Test
    void aCheckDoesNotMeasure() {
        assertThat(new Examination(example(), Set.of(), null, null).isMeasuring())
                .isFalse();
        assertThat(new Examination(example(), Set.of(), null, new ArrayList<>()).isMeasuring())
                .isTrue();
    }
}
