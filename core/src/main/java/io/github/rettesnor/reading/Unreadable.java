// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input that was not read because of its problems. */
public final class Unreadable extends RuntimeException {

    /** The form in which it is serialised. */
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    /** The problems in English, a line for each; all that is kept where this is serialised. */
    private final String lines;

    /**
     * An input that was not read.
     *
     * @param problems its problems, at least one
     */
    public Unreadable(List<Problem> problems) {
        super(null, null);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem");
        }
        this.problems = List.copyOf(problems);
        lines = message(Locale.ENGLISH);
    }

    Unreadable(Node at, BadValue value) {
        this(new Problem(at.input(), at.location(), at.path(), value.kind(), value.values()));
    }

    private Unreadable(List<Problem> problems, String lines) {
        super(null, null);
        this.problems = problems;
        this.lines = lines;
    }

    /**
     * An input with one problem.
     *
     * @param problem the problem
     */
    public Unreadable(Problem problem) {
        this(List.of(problem));
    }

    /**
     * An input with one problem.
     *
     * @param input the input's name
     * @param location where the problem is; the beginning where it is with the input as a whole
     * @param path the path of what cannot be read
     * @param problem what is wrong, in English
     */
    public Unreadable(String input, Location location, Path path, String problem) {
        this(Problem.of(input, location, path, problem));
    }

    /**
     * Returns the problems.
     *
     * @return at least one, in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the first problem.
     *
     * @return the problem
     */
    public Problem problem() {
        return problems.get(0);
    }

    /**
     * Returns the problems in a language.
     *
     * @param locale the language
     * @return a line for each problem, {@code input:line:column: path: message}, separated by line feeds
     */
    public String message(Locale locale) {
        return problems.stream().map(problem -> problem.line(locale)).collect(Collectors.joining("\n"));
    }

    /** The problems in English, a line for each. */
    @Override
    public String getMessage() {
        return lines;
    }

    /**
     * Makes one problem of the lines that were serialised.
     *
     * @return the failure
     */
    private Object readResolve() {
        return new Unreadable(List.of(Problem.of("", Position.START, Path.ROOT, lines)), lines);
    }
}
