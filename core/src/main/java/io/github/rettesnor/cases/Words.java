// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;

/** The sentences of cases: what is different from what a case expects. */
final class Words {

    private static final Phrasebook BOOK = Phrasebook.of(Language.EN, Words.class, "cases");

    private Words() {}

    /** A sentence in any language. */
    @FunctionalInterface
    interface Wording {
        String in(Language language);
    }

    /** The sentence of a key. */
    static String sentence(Language language, String key, Figures figures) {
        String phrase = BOOK.phrase(language, key);
        return phrase == null ? key : BOOK.fill(language, phrase, figures);
    }

    /** A place; the document as a whole has no path. */
    static String place(Language language, String path) {
        return path.isEmpty() ? sentence(language, "root", Figures.NONE) : path;
    }
}
