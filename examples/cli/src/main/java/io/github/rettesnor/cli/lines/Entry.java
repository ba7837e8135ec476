// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a journal.
 *
 * @param place a place in the input
 * @param checksum the CRC-32C of the results of the lines between the place of the entry before it and this one
 */
record Entry(Checkpoint place, long checksum) {

    private static final Pattern WRITTEN = Pattern.compile("(.*) ([0-9a-f]{8})");

    /** The entry that was written so, null if none was. */
    static @Nullable Entry of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        Checkpoint place = parts.matches() ? Checkpoint.of(parts.group(1)) : null;
        return place == null ? null : new Entry(place, Long.parseLong(parts.group(2), 16));
    }

    /** As it is written in a journal. */
    @Override
    public String toString() {
        return place + " " + Checkpoint.hex(checksum);
    }
}
