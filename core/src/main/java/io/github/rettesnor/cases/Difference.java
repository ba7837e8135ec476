// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.verdict.Position;
import java.util.Locale;

/** One difference between a verdict and what a case expects. */
public final class Difference {

    private final Kind kind;
    private final String file;
    private final Position position;
    private final Words.Wording wording;

    Difference(Kind kind, String file, Position position, Words.Wording wording) {
        this.kind = kind;
        this.file = file;
        this.position = position;
        this.wording = wording;
    }

    /**
     * Returns the kind of the difference.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the case's file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Returns where the file states what was expected.
     *
     * @return the position
     */
    public Position position() {
        return position;
    }

    /**
     * Returns the difference in words.
     *
     * @param locale the language; English if it is not nb, nn or da
     * @return a sentence or two, in one line
     */
    public String message(Locale locale) {
        return wording.in(Language.of(locale));
    }

    /** Kinds of differences. */
    public enum Kind {
        /** The document is decided on otherwise. */
        DECISION,
        /** Something else came of a rule. */
        OUTCOME,
        /** A finding that was expected is missing. */
        MISSING_FINDING,
        /** A finding has another figure. */
        FIGURE,
        /** There is a finding that was not expected. */
        UNEXPECTED_FINDING
    }
}
