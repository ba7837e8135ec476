// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say, in any language. The phrase is looked up under the rule's id first, then under the requirement's name:
 * {@code no.budget.salary-share.violated}, else {@code share-at-most.violated}, else {@code any.violated}. A rule of several
 * requirements may have words of its own for one of them: {@code no.application.national-registry.is-true.violated}.
 *
 * @param book where the phrases stand
 * @param rule the rule's id; its title is filled in for {@code {title}}
 * @param requirement the name of what the rule requires
 * @param variant which of its sentences
 * @param figures what is filled in
 */
public record Message(Phrasebook book, String rule, String requirement, String variant, Figures figures) {

    /**
     * The sentence.
     *
     * @param locale the locale; English is spoken where its language is not known
     * @return the sentence, never empty
     */
    public String in(Locale locale) {
        Language language = Language.of(locale);
        String sentence = sentence(language, "");
        return sentence == null ? title(language) + ": " + variant : sentence;
    }

    /**
     * What would cure it.
     *
     * @param locale the locale
     * @return the advice, or null if there is none to give
     */
    public @Nullable String cure(Locale locale) {
        return sentence(Language.of(locale), ".cure");
    }

    /**
     * Another sentence of the same rule.
     *
     * @param other which sentence
     * @param filled what is filled in
     * @return the message
     */
    public Message with(String other, Figures filled) {
        return new Message(book, rule, requirement, other, filled);
    }

    private @Nullable String sentence(Language language, String suffix) {
        for (String speaker : List.of(rule + "." + requirement, rule, requirement, "any")) {
            String phrase = book.phrase(language, speaker + "." + variant + suffix);
            if (phrase != null) {
                return Sentences.begin(
                        book.fill(language, phrase, figures.and("title", Figures.text(title(language)))));
            }
        }
        return null;
    }

    private String title(Language language) {
        String title = book.phrase(language, rule);
        return title == null ? rule : title;
    }
}
