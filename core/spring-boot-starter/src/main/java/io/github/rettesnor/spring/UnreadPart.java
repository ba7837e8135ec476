// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.Locale;

/**
 * Something in the body of a request that cannot be read.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param path the path of the value, empty for the document itself
 * @param message what is wrong
 */
record UnreadPart(int line, int column, String path, String message) {

    static UnreadPart of(Problem problem, Locale locale) {
        Position at = problem.location() instanceof Position position ? position : Position.START;
        return new UnreadPart(at.line(), at.column(), problem.path().toString(), problem.message(locale));
    }
}
