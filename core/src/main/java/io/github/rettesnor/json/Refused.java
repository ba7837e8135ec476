// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

/** A value that is not read; the message says what is wrong with it. Whoever knows where it stands tells it on. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String problem) {
        super(problem);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
