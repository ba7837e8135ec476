// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.testing.AnyDocumentLaws;

class AnyDocumentLawsTest extends AnyDocumentLaws {

    AnyDocumentLawsTest() {
        super(new Norway().ruleSets());
    }
}
