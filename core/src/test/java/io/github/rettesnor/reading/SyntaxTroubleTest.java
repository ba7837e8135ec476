// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class SyntaxTroubleTest {

    private static String trouble(String text) {
        return catchThrowableOfType(
                        Unreadable.class, () -> Input.of("in.json", text).read())
                .getMessage();
    }

    @Test
    void aControlCharacterOutsideATextIsNoPartOfJson() {
        assertThat(trouble("{\"a\": \u0001}")).endsWith(": a control character stands here that is not part of JSON");
    }

    @Test
    void anInvalidEscapeIsReportedWhereItGoesWrong() {
        assertThat(trouble("{\"a\": \"b\\u00zz\"}"))
                .isEqualTo("in.json:1:13: a: after a backslash only \", \\, /, b, f, n, r, t, or u and four hexadecimal"
                        + " digits");
    }

    @Test
    void anInvalidNumberIsReportedWhereItGoesWrong() {
        assertThat(trouble("[-x]")).isEqualTo("in.json:1:3: not a number as JSON writes it, such as 1500 or 0.5");
        assertThat(trouble("[-]")).isEqualTo("in.json:1:3: not a number as JSON writes it, such as 1500 or 0.5");
    }

    @Test
    void aTextIsCutAfterFortyCharacters() {
        assertThat(Scalars.cut("å".repeat(40))).isEqualTo("å".repeat(40));
        assertThat(Scalars.cut("å".repeat(41))).isEqualTo("å".repeat(40) + "…");
        assertThat(Scalars.cut("😀".repeat(40))).isEqualTo("😀".repeat(40));
    }
}
