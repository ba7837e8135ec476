// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
