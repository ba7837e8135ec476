// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.Position;
import org.jspecify.annotations.Nullable;

/** An input that cannot be read as a document, and so cannot be judged. */
public final class Unreadable extends RuntimeException {

    /** The form in which it is serialised. */
    private static final long serialVersionUID = 1;

    private static final int LONGEST_PATH = 200;

    /** The input's name. */
    private final String input;
    /** The line, from 1. */
    private final int line;
    /** The column, from 1. */
    private final int column;
    /** The path, empty for the document itself. */
    private final String path;
    /** What is wrong, in one line. */
    private final String problem;

    /**
     * An input that cannot be read.
     *
     * @param input the input's name
     * @param position where the trouble is; the beginning where it is with the input as a whole
     * @param path the path of what cannot be read, such as {@code budget.lines[3].unitCost}; empty for the document itself
     * @param problem what is wrong, in English; control characters are escaped
     */
    public Unreadable(String input, Position position, String path, String problem) {
        this(input, position, path, problem, null);
    }

    Unreadable(String input, Position position, String path, String problem, @Nullable Throwable cause) {
        super(null, cause);
        this.input = input;
        this.line = position.line();
        this.column = position.column();
        this.path = Sentences.oneLine(SyntaxTrouble.cut(path, LONGEST_PATH));
        this.problem = Sentences.oneLine(problem);
    }

    /**
     * The input's name.
     *
     * @return the name, as it was given
     */
    public String input() {
        return input;
    }

    /**
     * Where the trouble is.
     *
     * @return the position; the beginning where it is with the input as a whole
     */
    public Position position() {
        return new Position(line, column);
    }

    /**
     * The path of what cannot be read.
     *
     * @return the path, empty for the document itself
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong.
     *
     * @return one line, in English, in the words of the document
     */
    public String problem() {
        return problem;
    }

    /** All of it in one line: {@code input:line:column: path: problem}. */
    @Override
    public String getMessage() {
        return Sentences.oneLine(input) + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ")
                + problem;
    }
}
