// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How far an earlier run came. What is kept of it ends at the last place of its journal up to which its results are whole, however
 * the run ended.
 *
 * @param reached the place in the input
 * @param tally the counts of the lines before it
 * @param results how many bytes of results there are for them
 * @param journal how many bytes of the journal are about them
 */
record Begun(Checkpoint reached, Tally tally, long results, long journal) {

    static Begun nothing() {
        return new Begun(Checkpoint.START, new Tally(), 0, 0);
    }

    static Begun read(Path part, Path journal, List<String> heading) throws IOException, CannotResume {
        try (InputStream places = Files.newInputStream(journal);
                InputStream results = Files.newInputStream(part)) {
            LineReader in = new LineReader(places, Integer.MAX_VALUE);
            for (String wanted : heading) {
                String found = line(in);
                if (found == null) {
                    return nothing();
                }
                if (!wanted.equals(found)) {
                    throw new CannotResume(part + " was begun with " + found + ", not with " + wanted);
                }
            }
            return new Begun(Checkpoint.START, new Tally(), 0, in.bytes())
                    .upTo(in, new LineReader(results, Integer.MAX_VALUE), part);
        }
    }

    private Begun upTo(LineReader journalled, LineReader results, Path part) throws IOException, CannotResume {
        Begun whole = this;
        while (true) {
            String line = line(journalled);
            Entry entry = line == null ? null : Entry.of(line);
            Tally tally = new Tally();
            tally.add(whole.tally);
            if (entry == null || !count(results, entry, tally, part)) {
                return whole;
            }
            whole = new Begun(entry.place(), tally, results.bytes(), journalled.bytes());
        }
    }

    /** Counts the results up to a place; false if they are not all there. */
    private static boolean count(LineReader results, Entry entry, Tally tally, Path part)
            throws IOException, CannotResume {
        int first = results.reached().lines() + 1;
        CRC32C checksum = new CRC32C();
        while (results.reached().lines() < entry.place().lines()) {
            byte[] line = results.next();
            if (line == null || !results.ended()) {
                return false;
            }
            checksum.update(line);
            checksum.update('\n');
            try {
                tally.add(line);
            } catch (IllegalArgumentException e) {
                throw new CannotResume(
                        part + ":" + results.reached().lines() + " is not a verdict that was written by this program");
            }
        }
        if (checksum.getValue() != entry.checksum()) {
            throw new CannotResume(part + " was changed: its lines " + first + " to "
                    + entry.place().lines() + " are not those that were written; delete the file to begin anew");
        }
        return true;
    }

    /** The next whole line, null if there is none. */
    private static @Nullable String line(LineReader in) throws IOException {
        byte[] line = in.next();
        return line == null || !in.ended() ? null : new String(line, StandardCharsets.UTF_8);
    }
}
