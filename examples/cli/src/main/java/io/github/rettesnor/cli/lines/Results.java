// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import java.io.IOException;

/** Where the lines are written that lines came to, in their order. May be stopped from another thread. */
public abstract class Results implements AutoCloseable {

    private final Tally tally;
    private boolean stopped;
    private boolean finished;

    Results(Tally before) {
        tally = before;
    }

    abstract void write(Judged judged) throws IOException;

    abstract void end() throws IOException;

    /** Writes some lines. Returns false, and has not written them, where it was stopped. */
    final synchronized boolean add(Judged judged) throws IOException {
        if (!stopped) {
            write(judged);
            tally.add(judged.tally());
        }
        return !stopped;
    }

    /**
     * Writes nothing more from now on; waits for what is being written.
     *
     * @return false if there is nothing more to write anyway
     */
    public final synchronized boolean stop() {
        stopped = true;
        return !finished;
    }

    /**
     * All has been written.
     *
     * @return false if it was stopped before
     * @throws IOException if it cannot be put in its place
     */
    public final synchronized boolean finish() throws IOException {
        if (!stopped) {
            end();
            finished = true;
        }
        return finished;
    }

    /**
     * What has been written, all in all.
     *
     * @return the tally, to be read when nothing more is written
     */
    public final Tally tally() {
        return tally;
    }

    @Override
    public abstract void close() throws IOException;
}
