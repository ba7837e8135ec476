// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about a document, and what would cure it, in any language. The phrase is looked up under the rule's id first, then under
 * the requirement's name: {@code no.budget.salary-share.violated}, else {@code share-at-most.violated}, else {@code any.violated}. A
 * rule of several requirements may have words of its own for one of them: {@code no.application.national-registry.is-true.violated}.
 *
 * <p>Two messages are equal that have the same rule, requirement, variant and figures, whatever words they are put in.
 */
public final class Message implements WrittenByModule {

    private static final String TITLE = "title";

    private final @Nullable Phrasebook book;
    private final String rule;
    private final String requirement;
    private final String variant;
    private final Figures figures;
    private final @Nullable String sentence;
    private final @Nullable String cure;

    /**
     * Makes a message.
     *
     * @param book the book with the phrases
     * @param rule the rule's id; its title is filled in for {@code {title}}
     * @param requirement the name of what the rule requires
     * @param variant which of its sentences
     * @param figures what is filled in
     */
    public Message(Phrasebook book, String rule, String requirement, String variant, Figures figures) {
        this(book, rule, requirement, variant, figures, null, null);
    }

    /**
     * Makes a message that was written before. Where the phrasebook has no phrase for it, or there is none, it is as it was written,
     * whatever language is asked for.
     *
     * @param book the book with the phrases, null if it is not known
     * @param rule the rule's id
     * @param requirement the name of what the rule requires
     * @param variant which of its sentences
     * @param figures what is filled in
     * @param sentence the sentence as it was written; null only if there is a phrasebook
     * @param cure the advice as it was written, null for none
     */
    public Message(
            @Nullable Phrasebook book,
            String rule,
            String requirement,
            String variant,
            Figures figures,
            @Nullable String sentence,
            @Nullable String cure) {
        this.book = book;
        this.rule = Objects.requireNonNull(rule, "rule");
        this.requirement = Objects.requireNonNull(requirement, "requirement");
        this.variant = Objects.requireNonNull(variant, "variant");
        this.figures = Objects.requireNonNull(figures, "figures");
        this.sentence = sentence;
        this.cure = cure;
    }

    /**
     * Returns the rule.
     *
     * @return the rule's id
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the name of what the rule requires.
     *
     * @return the requirement's name
     */
    public String requirement() {
        return requirement;
    }

    /**
     * Returns which of the requirement's sentences it is.
     *
     * @return the variant, such as {@code violated}
     */
    public String variant() {
        return variant;
    }

    /**
     * Returns the figures that are filled in.
     *
     * @return the figures
     */
    public Figures figures() {
        return figures;
    }

    /**
     * Returns the language of the country that the rule is of.
     *
     * @return the language, English where that is not known
     */
    public Language home() {
        return book == null ? Language.EN : book.home();
    }

    /**
     * Returns the sentence.
     *
     * @param locale the locale; English where its language is not known
     * @return the sentence, never empty
     */
    public String in(Locale locale) {
        Language language = Language.of(locale);
        String written = written(language, "");
        if (written != null) {
            return written;
        }
        return sentence == null ? title(language) + ": " + variant : sentence;
    }

    /**
     * Returns what would cure it.
     *
     * @param locale the locale
     * @return the advice, null if there is none
     */
    public @Nullable String cure(Locale locale) {
        Language language = Language.of(locale);
        return sentence == null || phrase(language, "") != null ? written(language, ".cure") : cure;
    }

    /**
     * Returns another sentence of the same rule.
     *
     * @param other which sentence
     * @param filled what is filled in
     * @return the message; its words are the core's where those of the rule are not known
     */
    public Message with(String other, Figures filled) {
        return new Message(book == null ? Phrasebook.CORE : book, rule, requirement, other, filled);
    }

    private @Nullable String written(Language language, String suffix) {
        Template phrase = phrase(language, suffix);
        if (phrase == null || book == null) {
            return null;
        }
        Figures named = phrase.has(TITLE) ? figures.and(TITLE, Figures.text(title(language))) : figures;
        return Sentences.begin(phrase.fill(book, language, named));
    }

    private @Nullable Template phrase(Language language, String suffix) {
        return book == null ? null : book.sentence(language, rule, requirement, variant + suffix);
    }

    private String title(Language language) {
        String title = book == null ? null : book.phrase(language, rule);
        return title == null ? rule : title;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message
                && rule.equals(message.rule)
                && requirement.equals(message.requirement)
                && variant.equals(message.variant)
                && figures.equals(message.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, requirement, variant, figures);
    }

    /** The rule, the requirement's sentence, and the figures. */
    @Override
    public String toString() {
        return rule + ": " + requirement + "." + variant + " " + figures;
    }
}
