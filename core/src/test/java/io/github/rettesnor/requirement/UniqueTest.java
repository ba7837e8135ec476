// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UniqueTest {

    private static Application with(String... names) {
        return ApplicationBuilder.builder()
                .applicants(Arrays.stream(names)
                        .map(name -> new Party("REGIONS", name))
                        .toList())
                .build();
    }

    @Test
    void differentNamesPass() {
        assertThat(Reported.by(unique("applicants[].name"), with("Nord", "Sør", "Øst")))
                .containsExactly("PASSED");
    }

    @Test
    void theSecondOfTwoThatLookAlikeIsReported() {
        assertThat(Reported.by(unique("applicants[].name"), with("Nord", "Sør", "NORD ")))
                .containsExactly("VIOLATED", "VIOLATED applicants[2].name: violated {value=NORD , number=3, other=1}");
    }

    @Test
    void whatIsMissingIsNotCompared() {
        assertThat(Reported.by(unique("applicants[].name"), with(null, "Nord", null)))
                .containsExactly("PASSED");
        assertThat(Reported.by(unique("applicants[].name"), with())).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aPlaceThatIsOneIsRefused() {
        assertThatThrownBy(() -> unique("title").on(Application.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every element of a list");
    }
}
