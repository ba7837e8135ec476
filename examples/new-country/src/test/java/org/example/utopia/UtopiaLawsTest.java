// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.testing.AnyDocumentLaws;

/** Every document can be judged, and no value that cannot be read is taken for another. */
class UtopiaLawsTest extends AnyDocumentLaws {

    UtopiaLawsTest() {
        super(RuleSets.all());
    }
}
