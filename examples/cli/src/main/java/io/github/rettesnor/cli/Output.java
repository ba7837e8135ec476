// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What a check writes. */
interface Output extends Closeable {

    /** Adds a verdict. */
    void add(Judged<?> judged, Locale locale) throws IOException;

    /** Adds an input that could not be judged. */
    void add(Unreadable input, Locale locale) throws IOException;

    /** Adds a document at which the program itself failed, which is reported on standard error too. */
    default void add(String input, String failure) throws IOException {}

    /** Notes that this is all. What is closed without it leaves no file behind. */
    void finish() throws IOException;

    static Unjudged unjudged(Unreadable input) {
        return new Unjudged(input.problem().input(), input.problems());
    }

    static Unjudged unjudged(String input, String failure) {
        return unjudged(new Unreadable(failed(input, Position.START, failure)));
    }

    /** The problem that the program itself failed at an input. */
    static Problem failed(String input, Position at, String failure) {
        return new Problem(input, at, Path.ROOT, "failed", Map.of("error", failure));
    }
}
