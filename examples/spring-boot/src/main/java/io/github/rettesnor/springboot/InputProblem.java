// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;

/**
 * A problem of an input.
 *
 * @param input the name of the input
 * @param place where it stands, such as {@code 82:5} or {@code Budsjett!D10}
 * @param line its line, from 1; 1 where the input has no lines
 * @param column its column, from 1; 1 where the input has no lines
 * @param path the path of the value, empty for the whole of the input
 * @param message what is wrong
 */
record InputProblem(String input, String place, int line, int column, String path, String message) {

    static InputProblem of(Problem problem, Locale locale) {
        Position at = problem.location() instanceof Position position ? position : Position.START;
        return new InputProblem(
                problem.input(),
                problem.location().toString(),
                at.line(),
                at.column(),
                problem.path().toString(),
                problem.message(locale));
    }

    static List<InputProblem> of(List<Problem> problems, Locale locale) {
        return problems.stream().map(problem -> of(problem, locale)).toList();
    }
}
