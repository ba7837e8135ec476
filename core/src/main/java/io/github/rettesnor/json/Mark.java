// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Position;

/**
 * Where something stands, among several inputs.
 *
 * @param input the input's name
 * @param position its position there
 */
record Mark(String input, Position position) {

    Unreadable unreadable(String path, String problem) {
        return new Unreadable(input, position, path, problem);
    }
}
