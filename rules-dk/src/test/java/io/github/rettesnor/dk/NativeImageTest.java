// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.testing.NativeImageTests;

class NativeImageTest extends NativeImageTests {

    NativeImageTest() {
        super(new Denmark());
    }
}
