// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import tools.jackson.core.TokenStreamLocation;

/** The characters with which the tokens of a YAML text begin. They show how a value is written, which its parser does not report. */
final class Signs {

    private final String text;
    private int characters;
    private int offset;

    Signs(String text) {
        this.text = text;
    }

    /** The UTF-16 unit with which a token begins; a line feed where it begins after the end. Cheap when it moves forward. */
    char at(TokenStreamLocation token) {
        int wanted = (int) Math.max(0, token.getCharOffset());
        offset = text.offsetByCodePoints(offset, wanted - characters);
        characters = wanted;
        return offset < text.length() ? text.charAt(offset) : '\n';
    }
}
