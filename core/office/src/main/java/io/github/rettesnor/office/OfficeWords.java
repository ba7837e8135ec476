// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.verdict.ProblemWords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of this module: its problems, the headings that it knows, and what stands in overviews and letters. */
public final class OfficeWords implements ProblemWords {

    static final Phrasebook BOOK = Phrasebook.of(Language.EN, OfficeWords.class, "office");

    /** For the service loader. */
    public OfficeWords() {}

    @Override
    public Phrasebook phrasebook() {
        return BOOK;
    }

    /** A phrase that every language has. */
    static String phrase(Language language, String key) {
        return String.valueOf(BOOK.phrase(language, key));
    }

    /**
     * Returns the words of all languages under the keys that begin with a prefix.
     *
     * @return by each word in plain form, the rest of its key
     */
    static Map<String, String> words(String prefix) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            for (String key : BOOK.keys(language)) {
                if (key.startsWith(prefix)) {
                    for (String word : phrase(language, key).split(";", -1)) {
                        words.put(Texts.plain(word), key.substring(prefix.length()));
                    }
                }
            }
        }
        return words;
    }

    /** What a label means: it is one of some words, or begins with one; null if not. */
    static @Nullable String meaning(Map<String, String> words, String label) {
        String plain = Texts.plain(label);
        String meaning = words.get(plain);
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (meaning == null && (plain.startsWith(word.getKey() + " ") || plain.startsWith(word.getKey() + ":"))) {
                meaning = word.getValue();
            }
        }
        return meaning;
    }
}
