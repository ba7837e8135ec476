// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

/** How a sentence is written. */
public final class Sentences {

    private Sentences() {}

    /**
     * Begins a text with a capital letter, in the way of the four languages and not of the machine's.
     *
     * @param text the text
     * @return the text with its first letter in upper case
     */
    public static String begin(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
