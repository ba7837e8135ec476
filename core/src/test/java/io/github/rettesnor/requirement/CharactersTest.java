// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.CharactersAtLeast.charactersAtLeast;
import static io.github.rettesnor.requirement.CharactersAtMost.charactersAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharactersTest {

    private static List<String> atMost(int maximum, String text) {
        return Reported.by(charactersAtMost("answers[1]", maximum), answering(text));
    }

    private static List<String> atLeast(int minimum, String text) {
        return Reported.by(charactersAtLeast("answers[1]", minimum), answering(text));
    }

    private static Application answering(String text) {
        return ApplicationBuilder.builder().answers(Map.of("1", text)).build();
    }

    @Test
    void theLimitItselfIsWithinIt() {
        assertThat(atMost(5, "åtte!")).containsExactly("PASSED");
        assertThat(atMost(5, "åtte !"))
                .containsExactly("VIOLATED", "VIOLATED answers[1]: violated {length=6, maximum=5, difference=1}");
        assertThat(atLeast(5, "åtte!")).containsExactly("PASSED");
        assertThat(atLeast(5, "åtte"))
                .containsExactly("VIOLATED", "VIOLATED answers[1]: violated {length=4, minimum=5, difference=1}");
    }

    @Test
    void whiteSpaceAroundTheTextDoesNotCountAndALineBreakCountsOnce() {
        assertThat(atMost(3, "  a\r\nb \n")).containsExactly("PASSED");
        assertThat(atMost(3, "a\r\n\r\nb")).first().isEqualTo("VIOLATED");
    }

    @Test
    void aSignOutsideTheFirstPlaneIsOneCharacter() {
        assertThat(atMost(2, "a\uD83D\uDE00")).containsExactly("PASSED");
    }

    @Test
    void aTextThatIsNotWrittenIsNotMeasured() {
        assertThat(atMost(1, "   ")).containsExactly("NOT_APPLICABLE");
        assertThat(atLeast(1, "   ")).containsExactly("NOT_APPLICABLE");
        assertThat(Reported.by(
                        charactersAtLeast("title", 9),
                        ApplicationBuilder.builder().build()))
                .containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> charactersAtMost("title", 0)).hasMessage("maximum must be at least 1, not 0");
    }
}
