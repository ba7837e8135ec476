// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar that grows, where a person may be watching; else nothing. */
final class Progress implements LongConsumer, AutoCloseable {

    private static final int MEGABYTE = 1_000_000;

    private final @Nullable ProgressBar bar;

    /**
     * A bar.
     *
     * @param terminal where it is drawn
     * @param toFile whether the results go to a file; where they go to the same terminal, there is no bar among them
     * @param name what is going on
     * @param bytes how many bytes it goes to; -1 if that is not known
     */
    Progress(Terminal terminal, boolean toFile, String name, long bytes) {
        bar = terminal.watched() && (toFile || !terminal.coloured())
                ? new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(bytes)
                        .setUnit(" MB", MEGABYTE)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                        .build()
                : null;
    }

    /** How many bytes are done. */
    @Override
    public void accept(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
