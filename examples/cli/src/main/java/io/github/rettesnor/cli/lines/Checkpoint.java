// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place between two lines of an input.
 *
 * @param lines how many lines are before it
 * @param checksum the CRC-32C of all bytes before it, by which the same input is known again
 */
public record Checkpoint(int lines, long checksum) {

    /** The beginning of every input. */
    public static final Checkpoint START = new Checkpoint(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}) ([0-9a-f]{8})");

    /** The checkpoint that was written so, null if none was. */
    static @Nullable Checkpoint of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Checkpoint(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2), 16))
                : null;
    }

    /** As it is written in a journal. */
    @Override
    public String toString() {
        return lines + " " + hex(checksum);
    }

    /** A checksum in eight digits. */
    static String hex(long checksum) {
        String hex = Long.toHexString(checksum);
        return "0".repeat(8 - hex.length()) + hex;
    }
}
