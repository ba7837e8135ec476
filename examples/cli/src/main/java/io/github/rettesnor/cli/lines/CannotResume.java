// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

/** An interrupted run that cannot be resumed. The message states why. */
public final class CannotResume extends Exception {

    private static final long serialVersionUID = 1;

    CannotResume(String why) {
        super(why);
    }
}
