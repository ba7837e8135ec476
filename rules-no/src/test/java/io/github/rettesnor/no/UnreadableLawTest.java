// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.testing.UnreadableLaws;

class UnreadableLawTest extends UnreadableLaws {

    UnreadableLawTest() {
        super(new Norway().ruleSets());
    }
}
