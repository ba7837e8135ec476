// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;

/** The input that nodes come from. It knows where each of them stands, and works it out only when it is asked. */
interface Origin {

    /** The name of the input. */
    String input();

    /** Where a value or key stands that was noted under a number. */
    Location location(int at);

    /** Where the key of a value stands, by the numbers under which the two were noted. */
    default Location keyLocation(int keyAt, int valueAt) {
        return location(keyAt);
    }

    /** The origin of values that all stand in one place. */
    record Fixed(String input, Location location) implements Origin {
        @Override
        public Location location(int at) {
            return location;
        }
    }
}
