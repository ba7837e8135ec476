// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All words exist in all four languages. */
class OfficeWordsTest {

    private static final Pattern NAME = Pattern.compile("\\{\\w+\\}");

    @Test
    void everyLanguageHasEveryPhraseWithTheSameNames() {
        for (Language language : Language.values()) {
            assertThat(OfficeWords.BOOK.keys(language)).isEqualTo(OfficeWords.BOOK.keys(Language.EN));
            for (String key : OfficeWords.BOOK.keys(language)) {
                assertThat(names(OfficeWords.phrase(language, key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(names(OfficeWords.phrase(Language.EN, key)));
            }
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNeutralised() {
        assertThat(List.of("=1+1", "+47", "-5", "@x", " =A1", "Plain", "a=b").stream()
                        .map(Overview::neutral))
                .containsExactly("'=1+1", "'+47", "'-5", "'@x", "' =A1", "Plain", "a=b");
    }

    private static List<String> names(String phrase) {
        return NAME.matcher(phrase).results().map(result -> result.group()).toList();
    }
}
