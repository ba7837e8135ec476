// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.testing.AnyDocumentLaws;

class AnyDocumentLawsTest extends AnyDocumentLaws {

    AnyDocumentLawsTest() {
        super(new Denmark().ruleSets());
    }
}
