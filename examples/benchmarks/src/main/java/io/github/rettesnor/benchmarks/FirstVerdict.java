// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

/** A program that checks one application and ends: what a cold start is measured on. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /**
     * Checks the valid application one way and writes a line.
     *
     * @param arguments the way
     */
    public static void main(String[] arguments) {
        Object verdict = Ways.valueOf(arguments[0]).make().on(Samples.VALID).get();
        System.out.println(verdict.getClass().getSimpleName());
    }
}
