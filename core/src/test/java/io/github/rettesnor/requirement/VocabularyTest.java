// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aRequirementIsFoundByItsName() {
        assertThat(Vocabulary.get("share-at-most")).isEqualTo(ShareAtMost.class);
        assertThat(Vocabulary.get("share-at-least")).isNull();
    }

    @Test
    void theNamesAreSorted() {
        assertThat(Vocabulary.names())
                .startsWith("adds-up", "all-of", "as-many-as")
                .endsWith("where", "within")
                .isSorted();
    }
}
