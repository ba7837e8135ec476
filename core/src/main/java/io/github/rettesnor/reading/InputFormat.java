// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

/**
 * A format that documents can be read from, such as that of a spreadsheet. A module makes its formats known as services, with a
 * constructor that takes nothing; JSON and YAML are built in. Safe for many threads at once.
 */
public interface InputFormat {

    /**
     * Returns whether an input is of this format, by its name or its first bytes.
     *
     * @param input the input
     * @return true if {@link #read} is to read it
     */
    boolean takes(Input input);

    /**
     * Reads an input.
     *
     * @param input the input
     * @return an object with a key for each field of a document, each value with its location
     * @throws Unreadable if it cannot be read; with all its problems
     */
    Node read(Input input);
}
