// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.verdict.Problem;
import java.util.List;

/**
 * An input that could not be judged, because nothing of it could be read as a document. It stays in a report, so that the report is not
 * taken for one on all inputs.
 *
 * @param input the name of the input, such as a file's name
 * @param problems its problems, at least one
 */
public record Unjudged(String input, List<Problem> problems) implements Subject {

    /** Copies the problems. */
    public Unjudged {
        problems = List.copyOf(problems);
    }
}
