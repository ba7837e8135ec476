// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Results that go to a file, which exists only when it is complete. Until then they are in a file beside it whose name ends in
 * {@code .part}, and a journal, {@code .part.journal}, records what the run was begun with and which place of the input belongs to which
 * line, with a checksum of the lines, so that a run that ended early, for any reason, can be resumed.
 */
public final class PartFile extends Results {

    private final Path whole;
    private final Path part;
    private final Path journal;
    private final FileOutputStream results;
    private final FileOutputStream places;

    private PartFile(Path whole, Begun begun, List<String> heading) throws IOException {
        super(begun.tally());
        this.whole = whole;
        part = part(whole);
        journal = journal(whole);
        // The journal comes first: without it, what the results were begun with would not be known.
        places = new FileOutputStream(journal.toFile(), true);
        try {
            results = new FileOutputStream(part.toFile(), true);
        } catch (IOException e) {
            places.close();
            throw e;
        }
        try {
            lock();
            results.getChannel().truncate(begun.results());
            places.getChannel().truncate(begun.journal());
            if (begun.journal() == 0) {
                for (String line : heading) {
                    writeLine(line);
                }
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /**
     * Begins a file anew.
     *
     * @param whole the file
     * @param heading what the run is begun with, in lines
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static PartFile begin(Path whole, List<String> heading) throws IOException {
        if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            throw new FileSystemException(whole.toString(), null, "is there already, and no file");
        }
        Path folder = whole.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileSystemException(whole.toString(), null, "cannot be written: there is no such folder");
        }
        return new PartFile(whole, Begun.nothing(), heading);
    }

    /**
     * Resumes a file where an earlier run ended; begins anew where none left anything.
     *
     * @param whole the file
     * @param heading what the run is begun with, in lines; they must be those of the earlier run
     * @param in the input, at its beginning; afterwards it is where the earlier run came to
     * @return the file
     * @throws CannotResume if the earlier run was begun with something else, or its results are not as it wrote them
     * @throws IOException if it cannot be read or written
     */
    public static PartFile resume(Path whole, List<String> heading, LineReader in) throws IOException, CannotResume {
        if (!Files.exists(part(whole))) {
            return begin(whole, heading);
        }
        if (!Files.exists(journal(whole))) {
            throw new CannotResume(journal(whole) + ", which records what it was begun with, is missing");
        }
        Begun begun = Begun.read(part(whole), journal(whole), heading);
        if (!in.skipTo(begun.reached())) {
            throw new CannotResume(part(whole) + " was begun with another input: its first "
                    + begun.reached().lines() + " lines are not these");
        }
        return new PartFile(whole, begun, heading);
    }

    private static Path part(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".part");
    }

    private static Path journal(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".part.journal");
    }

    /** Held until the file is closed, or the program ends. */
    private void lock() throws IOException {
        try {
            if (results.getChannel().tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // by this program itself
        }
        throw new FileSystemException(part.toString(), null, "another run is writing it");
    }

    @Override
    void write(Judged judged) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(results, new CRC32C());
        judged.writeTo(checked);
        writeLine(new Entry(judged.chunk().end(), checked.getChecksum().getValue()).toString());
    }

    private void writeLine(String line) throws IOException {
        places.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void end() throws IOException {
        results.getFD().sync();
        close();
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(journal);
    }

    @Override
    public void close() throws IOException {
        results.close();
        places.close();
    }
}
