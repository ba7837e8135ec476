// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

/** What is still to be done when the program is ended by Ctrl-C or by the system. */
final class Interruption {

    private final Thread hook;

    Interruption(Runnable last) {
        hook = new Thread(last, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on there is nothing to be done. Returns false if it is too late: the program is ending. */
    boolean cancel() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
