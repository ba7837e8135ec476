// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Nearest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void aRequirementIsFoundByItsName() {
        assertThat(Vocabulary.core().get("share-at-most")).isEqualTo(ShareAtMost.class);
        assertThat(Vocabulary.core().get("share-at-lest")).isNull();
    }

    @Test
    void theNamesAreSorted() {
        assertThat(Vocabulary.core().names())
                .startsWith("adds-up", "all-of", "amount-at-least")
                .endsWith("where", "within")
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "share-at-mots, share-at-most",
        "share-at-last, share-at-least",
        "at-leest, at-least",
        "ShareAtMost, share-at-most",
        "amountAtMost, amount-at-most",
        "co_funding_at_least, co-funding-at-least",
        "cofunding-at-least, co-funding-at-least",
        "co-funding-atleast, co-funding-at-least",
        "perhead-at-most, per-head-at-most",
        "handed-in-bye, handed-in-by",
        "date-betwen, date-between",
        "period at most, period-at-most",
        "each-lines-has, each-line-has",
        "question-of-line, question-of-lines",
        "Given, given",
        "givn, given",
        "uniqe, unique",
        "includs, includes",
        "in-ordre, in-order",
        "anyof, any-of",
        "one-off, one-of",
        "currency, currency-is",
        "all, all-of"
    })
    void aMistypedNameIsTakenForTheOneThatIsMeant(String written, String meant) {
        assertThat(Nearest.byWords(written, Vocabulary.core().names())).isEqualTo(meant);
    }

    /** A requirement of another amount, or of the other side of a limit, would be worse than no hint. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost-per-hour-at-most",
                "co-funding-at-most",
                "cost-per-occasion-at-least",
                "each-year-at-least",
                "per-head-at-least",
                "per-person-at-most",
                "each-month-at-most",
                "max-salary",
                "salary-at-most",
                "at-most-share",
                "at-most",
                "hours-at-most",
                "pages-at-most",
                "words-at-most",
                "word-at-least",
                "years-at-most",
                "grant-at-most",
                "spent-at-most",
                "lines-at-most",
                "deadline",
                "frist",
                "min-period",
                "period-max",
                "date-after",
                "is-false",
                "not-given",
                "sum",
                "share",
                "høyst",
                "beløp-høyst",
                "mindst",
                "egenfinansiering",
                "-",
                ""
            })
    void aNameThatIsOnlyWishedForIsTakenForNoOther(String written) {
        assertThat(Nearest.byWords(written, Vocabulary.core().names())).isNull();
    }

    @Test
    void aVeryLongNameIsNotComparedWithTheOthers() {
        String longest = "x".repeat(60) + "-of";
        assertThat(Nearest.byWords(longest + "f", List.of(longest))).isEqualTo(longest);
        assertThat(Nearest.byWords(longest + "ff", List.of(longest + "f"))).isNull();
    }
}
