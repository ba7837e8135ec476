// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScalarsTest {

    @Test
    void sixtyCharactersAreReadAndNoMore() throws BadValue {
        assertThat(sentence(catchThrowableOfType(BadValue.class, () -> Scalars.amount("9".repeat(60)))))
                .startsWith("the number 999")
                .contains("is out of bounds");
        assertThat(sentence(catchThrowableOfType(BadValue.class, () -> Scalars.amount("9".repeat(61)))))
                .isEqualTo("a number of 61 characters is too long; at most 60 are read");
        assertThat(Scalars.code(number("9".repeat(60)))).isEqualTo("9".repeat(60));
        assertThat(sentence(catchThrowableOfType(BadValue.class, () -> Scalars.code(number("9".repeat(61))))))
                .startsWith("must be a code, is the number '999");
    }

    @Test
    void anExponentHasFourCharactersAtMost() throws BadValue {
        assertThat(Scalars.amount("1e0002")).isEqualByComparingTo("100");
        assertThat(Scalars.amount("1e-002")).isEqualByComparingTo("0.01");
        assertThat(sentence(catchThrowableOfType(BadValue.class, () -> Scalars.amount("1e00002"))))
                .startsWith("the number 1e00002 is out of bounds");
    }

    @Test
    void aCodeIsAWholeNumber() {
        assertThat(sentence(catchThrowableOfType(BadValue.class, () -> Scalars.code(number("1.5")))))
                .isEqualTo("must be a code, is the number '1.5'");
    }

    private static Node number(String digits) {
        return Nodes.of("in.json", Position.START, Node.Kind.NUMBER, digits);
    }

    private static String sentence(BadValue value) {
        return new Problem("in.json", Position.START, Path.ROOT, value.kind(), value.values()).message(Locale.ENGLISH);
    }
}
