// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtLeastTest {

    private static List<String> reported(Integer meetings) {
        return Reported.by(
                atLeast("meetings", 2),
                InvitationBuilder.builder().meetings(meetings).build());
    }

    @Test
    void theSmallestNumberPassesAndOneLessDoesNot() {
        assertThat(reported(2)).containsExactly("PASSED");
        assertThat(reported(1)).containsExactly("VIOLATED", "VIOLATED meetings: violated {stated=1, minimum=2}");
    }

    @Test
    void noNumberIsViolated() {
        assertThat(reported(null)).containsExactly("VIOLATED", "VIOLATED meetings: missing {minimum=2}");
    }
}
