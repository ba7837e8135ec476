// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Position;

/** A text as the origin of nodes, which are noted by the offset of their first UTF-16 unit. */
final class TextOrigin extends Lines implements Origin {

    private final String input;
    private final String text;

    TextOrigin(String input, String text, int only) {
        super(only);
        this.input = input;
        this.text = text;
    }

    @Override
    public String input() {
        return input;
    }

    String text() {
        return text;
    }

    @Override
    public Position location(int at) {
        return position(at);
    }

    @Override
    int length() {
        return text.length();
    }

    @Override
    int at(int index) {
        return text.charAt(index);
    }

    @Override
    int counted(int from, int to) {
        int characters = 0;
        for (int i = from; i < to; i++) {
            characters += beginsCharacter(i) ? 1 : 0;
        }
        return characters;
    }

    @Override
    int nextBreak(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            next++;
        }
        return next;
    }

    private boolean beginsCharacter(int unit) {
        return !Character.isLowSurrogate(text.charAt(unit))
                || unit == 0
                || !Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
