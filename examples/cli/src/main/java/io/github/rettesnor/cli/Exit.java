// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

/** The exit codes. Where several apply, the highest. */
final class Exit {

    /** All documents are acceptable. */
    static final int ACCEPTABLE = 0;

    /** Some document is not acceptable, undecided, or has open questions. */
    static final int NOT_ACCEPTABLE = 1;

    /** Some input, or the command line itself, cannot be used. */
    static final int UNUSABLE = 2;

    /** The program itself failed. */
    static final int FAILED = 3;

    private Exit() {}
}
