// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.testing.WordTests;

/** The words are complete in all four languages. */
class UtopiaWordsTest extends WordTests {

    UtopiaWordsTest() {
        super(RuleSets.all());
    }
}
