// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

/** What a report is about: a document that was judged, or an input that could not be. */
public sealed interface Subject permits Judged, Unjudged {

    /**
     * Returns the name of the input.
     *
     * @return such as a file's name
     */
    String input();
}
