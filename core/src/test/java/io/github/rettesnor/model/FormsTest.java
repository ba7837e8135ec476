// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that does not exist: a question with two sentences of guidance, and a heading with a bullet. */
class FormsTest {

    private static final String QUESTION =
            "Hva vil dere telle?\nSkriv hva som skal telles, og\nhvor ofte. Nevn også hvem som teller:";
    private static final String HEADING = "Om skipet\n· For eksempel hvor langt det er";

    private static final Forms FORMS = Forms.of(Map.of()).with(FormsTest.class, "fictional");

    @Test
    void theResourceIsThatOfTheForm() throws Exception {
        List<String> lines = new ArrayList<>(FormText.lines(QUESTION));
        lines.addAll(FormText.lines(HEADING));
        assertThat(FormsTest.class.getResourceAsStream("fictional.digests"))
                .hasContent(String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTION,
                HEADING,
                "Hva vil dere telle?",
                "HVA  VIL DERE TELLE",
                "1. Hva vil dere telle?",
                "2\nHva vil dere telle?",
                "Nevn også hvem som teller: ___",
                "Skriv hva som skal telles, og hvor ofte.",
                "Hva vil dere telle? Skriv hva som skal telles, og hvor ofte. Nevn også hvem som teller:",
                "Hva vil dere telle skriv hva som skal telles og hvor ofte nevn også hvem som teller",
                "• For eksempel hvor langt det er\n• Om skipet",
                "– Hva vil dere telle?\n– n/a",
                "n/a\nHva vil dere telle?",
                "Hva vil dere\u00a0telle?\u200b"
            })
    void aTextThatIsOnlyTheFormsOwnIsNotAnAnswer(String text) {
        assertThat(FORMS.areAllOf(text)).isTrue();
        assertThat(Values.isGiven(text, FORMS)).isFalse();
        assertThat(Values.isGiven(new Section("x", null, text), FORMS)).isFalse();
        assertThat(Values.isGiven(Map.of("1", text), FORMS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Måker",
                "Hva vil dere telle? Måker.",
                "Hva vil dere telle?\nmåker hver dag",
                QUESTION + "\n\nMåker, hver dag.",
                "Vi teller det skjemaet spør om: Hva vil dere telle?",
                "Om skipet og mannskapet",
                "7"
            })
    void anAnswerThatQuotesTheFormAndGoesOnIsAnAnswer(String text) {
        assertThat(FORMS.areAllOf(text)).isFalse();
        assertThat(Values.isGiven(text, FORMS)).isTrue();
    }

    @Test
    void aTextIsCutAtTheEndOfLinesAndSentences() {
        assertThat(FormText.cut("En.  To? Tre: fire\nog fem\n- Seks\nSju. åtte 3.4 Ni"))
                .extracting(String::strip)
                .containsExactly("En.", "To?", "Tre: fire\nog fem", "- Seks", "Sju. åtte 3.4 Ni");
    }

    @Test
    void withoutFormsNothingIsTheirs() {
        assertThat(Forms.NONE.areAllOf("Hva vil dere telle?")).isFalse();
    }
}
