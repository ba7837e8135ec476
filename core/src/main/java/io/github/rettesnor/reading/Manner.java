// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

/** How strictly the records of an input are made. */
enum Manner {
    /** A document: everything may be missing, and null counts as missing. Its paths begin at the node that is read. */
    DOCUMENT,
    /** A file: a component of a record that is not nullable is needed. Its paths begin at the file. */
    FILE,
    /** A file that is filled in: as a file, but a key without a value is missing where the value may be missing. */
    FORM
}
