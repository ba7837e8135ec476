// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "registry.national",
                "answers[1]",
                "sections[summary].text",
                "indicators[].goals[]",
                "answers[a.b c]"
            })
    void aPlaceHasTheTextThatItWasMadeOf(String text) {
        assertThat(Place.of(text)).hasToString(text).isEqualTo(new Place(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "title.", ".title", "a..b", "Title", "a[", "a]", "a[1", "a[1]]", "a[1]b", "a b", "title\n",
                "1a"
            })
    void whatIsNoPlaceFailsAtOnce(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(text))
                .withMessage("'" + text.replace("\n", "\\n") + "' is not a place in a document such as answers[1]");
    }

    @Test
    void anElementIsChosenByItsKey() {
        Place.Step step = Place.of("answers[1]").steps().get(0);
        assertThat(step.name()).isEqualTo("answers");
        assertThat(step.key()).isEqualTo("1");
        assertThat(step.each()).isFalse();
    }
}
