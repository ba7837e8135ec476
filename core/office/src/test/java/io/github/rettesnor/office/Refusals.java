// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Unreadable;

/** What is reported of an input that cannot be read. */
final class Refusals {

    private Refusals() {}

    /** The message in English, empty where nothing is refused. */
    static String of(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Unreadable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
