// SPDX-License-Identifier: Apache-2.0
package org.example.utopia;

import io.github.rettesnor.testing.NativeImageTests;

class UtopiaNativeImageTest extends NativeImageTests {

    UtopiaNativeImageTest() {
        super(new Utopia());
    }
}
