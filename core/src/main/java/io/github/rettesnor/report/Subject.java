// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

/** What a report tells of: a document that was judged, or an input that could not be. */
public sealed interface Subject permits Judged, Unjudged {

    /**
     * What it was read from.
     *
     * @return such as a file's name with forward slashes
     */
    String input();
}
