// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.testing.VerdictsAsJson;

class VerdictsAsJsonTest extends VerdictsAsJson {

    VerdictsAsJsonTest() {
        super(new Denmark().ruleSets());
    }
}
