// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Position;

/**
 * An input that could not be judged, because it cannot be read as a document. It stays in the report, so that nobody takes the
 * report for one on all inputs.
 *
 * @param input what was to be read, such as a file's name with forward slashes
 * @param position where the trouble is; the beginning where it is with the input as a whole
 * @param path the path of what cannot be read, empty for the document itself
 * @param problem what is wrong, in English
 */
public record Unjudged(String input, Position position, String path, String problem) implements Subject {

    /** Where and what, in one line: {@code path: problem}. */
    String told() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
