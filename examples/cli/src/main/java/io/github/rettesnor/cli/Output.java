// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.verdict.Position;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;

/** What a check writes. */
interface Output extends Closeable {

    /** Adds a verdict. */
    void add(Judged<?> judged, Locale locale) throws IOException;

    /** Adds an input that cannot be read. */
    void add(Unreadable input) throws IOException;

    /** Adds a document at which the program itself failed, which is told on standard error too. */
    default void add(String input, String failure) throws IOException {}

    /** Tells that this is all. What is closed without it leaves no file behind. */
    void finish() throws IOException;

    static Unjudged unjudged(Unreadable input) {
        return new Unjudged(input.input(), input.position(), input.path(), input.problem());
    }

    static Unjudged unjudged(String input, String failure) {
        return new Unjudged(input, Position.START, "", failure);
    }
}
