// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.testing.NativeImageTests;
import java.util.List;

class NativeImageTest extends NativeImageTests {

    NativeImageTest() {
        super(List.of());
    }
}
