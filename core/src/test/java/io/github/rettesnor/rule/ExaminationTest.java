// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    @Test
    void aCheckDoesNotMeasure() {
        assertThat(new Examination(
                                RuleSet.of("xx:test:2020", Application.class, Phrasebook.CORE)
                                        .plan(),
                                example(),
                                null,
                                null)
                        .isMeasuring())
                .isFalse();
        assertThat(new Examination(
                                RuleSet.of("xx:test:2020", Application.class, Phrasebook.CORE)
                                        .plan(),
                                example(),
                                null,
                                new ArrayList<>())
                        .isMeasuring())
                .isTrue();
    }
}
