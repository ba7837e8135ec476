// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of one value, one by one, wherever they come from. */
interface TokenSource {

    /** Goes to the next token. */
    JsonToken next() throws Failure;

    /** The text of the current token: of a text without its escapes, of a number as it is written, of a key its name. */
    String text() throws Failure;

    /** Notes where the current token stands. Returns the number under which {@link #origin()} knows it. */
    int mark();

    /** Notes where the current token, a key, stands. Returns the number under which {@link #origin()} knows it. */
    default int markKey() {
        return mark();
    }

    /** What knows the places that were noted. */
    Origin origin();

    /** What ends the parse: the rest of the input cannot be read. */
    final class Failure extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Location location;
        private final transient BadValue problem;
        private final transient @Nullable String key;

        /**
         * A failure.
         *
         * @param location where it is
         * @param key the key that was read before it and not yet handed out, null for none
         * @param problem what is wrong
         */
        Failure(Location location, @Nullable String key, BadValue problem) {
            super(null, null, false, false);
            this.location = location;
            this.key = key;
            this.problem = problem;
        }

        Location location() {
            return location;
        }

        BadValue problem() {
            return problem;
        }

        @Nullable
        String key() {
            return key;
        }
    }
}
