// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.Forms;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by key, in each language. A phrase may hold names in braces, such as {@code {limit}}, which are filled in with
 * figures; nothing in a figure is ever read as part of a phrase.
 *
 * <p>A book of a country is based on the book of the core and is read first. Where it lacks a key, or all of a language, its phrase is
 * the one in another language: bokmål and nynorsk replace each other, else English, else any.
 */
public final class Phrasebook {

    /** The words of the core: the requirements' sentences, and the terms of the model. */
    public static final Phrasebook CORE =
            new Phrasebook(Language.EN, null, Layer.of(Phrasebook.class, "core"), Forms.NONE);

    /** More than all rules of a country have in all languages. */
    private static final int MOST_SENTENCES = 20_000;

    private final Language home;
    private final @Nullable Phrasebook base;
    private final Layer layer;
    private final Forms forms;
    private final Map<Asked, Optional<Template>> sentences = new ConcurrentHashMap<>();

    private Phrasebook(Language home, @Nullable Phrasebook base, Layer layer, Forms forms) {
        this.home = home;
        this.base = base;
        this.layer = layer;
        this.forms = forms;
    }

    /**
     * Returns a book that is based on the core's, from the resources {@code name_nb.properties}, {@code name_nn.properties}, {@code
     * name_da.properties} and {@code name_en.properties} (UTF-8) beside a class. One that is missing has no phrases.
     *
     * @param home the language of the country that the book is for
     * @param beside the class
     * @param name the resources' name
     * @return the book; a resource is read when the first phrase in its language is asked for
     */
    public static Phrasebook of(Language home, Class<?> beside, String name) {
        return new Phrasebook(home, CORE, Layer.of(beside, name), Forms.NONE);
    }

    /**
     * Returns this book with more phrases, which are asked before it.
     *
     * @param more phrases by key, in one language or several
     * @return the larger book
     */
    public Phrasebook with(Map<Language, Map<String, String>> more) {
        return new Phrasebook(home, this, Layer.of(more), forms);
    }

    /**
     * Returns this book with the forms of the country that it is for.
     *
     * @param forms the forms' own texts and codes
     * @return the book with those forms
     */
    public Phrasebook with(Forms forms) {
        return new Phrasebook(home, base, layer, forms);
    }

    /** {@return the forms of the country that this book is for} */
    public Forms forms() {
        return forms;
    }

    /**
     * Returns this book with another for what this one lacks.
     *
     * @param other the other book
     * @return this book on the other one, which is based on the core's; this book itself where it has the other one's phrases already
     */
    public Phrasebook or(Phrasebook other) {
        Phrasebook joined = this;
        for (Phrasebook each = other; each.base != null; each = each.base) {
            joined = joined.has(each.layer) ? joined : joined.above(each.layer);
        }
        return joined;
    }

    private boolean has(Layer other) {
        return layer == other || (base != null && base.has(other));
    }

    private Phrasebook above(Layer lowest) {
        return base == null
                ? new Phrasebook(home, this, lowest, forms)
                : new Phrasebook(home, base.above(lowest), layer, forms);
    }

    /**
     * Returns the language of the country that this book is for.
     *
     * @return the language
     */
    public Language home() {
        return home;
    }

    /**
     * Returns the book that this one is based on.
     *
     * @return the book that is asked next, null for the core's
     */
    public @Nullable Phrasebook base() {
        return base;
    }

    /**
     * Returns the phrase of a key.
     *
     * @param language the language
     * @param key the key
     * @return the phrase in that language, else in another; null if no language has it
     */
    public @Nullable String phrase(Language language, String key) {
        String phrase = layer.phrase(language, key);
        return phrase == null && base != null ? base.phrase(language, key) : phrase;
    }

    /** The sentence of a rule, else of its requirement, else of any; null if there is none. It is sought once. */
    @Nullable
    Template sentence(Language language, String rule, String requirement, String variant) {
        Asked asked = new Asked(language, rule, requirement, variant);
        Optional<Template> known = sentences.get(asked);
        if (known == null) {
            known = asked.keys()
                    .flatMap(key -> Optional.ofNullable(phrase(language, key)).stream())
                    .findFirst()
                    .map(Template::of);
            if (sentences.size() < MOST_SENTENCES) {
                sentences.put(asked, known);
            }
        }
        return known.orElse(null);
    }

    private record Asked(Language language, String rule, String requirement, String variant) {

        Stream<String> keys() {
            return Stream.of(rule + "." + requirement, rule, requirement, "any")
                    .map(speaker -> speaker + "." + variant);
        }
    }

    /**
     * Returns whether there is a phrase of a key in any language.
     *
     * @param key the key
     * @return true if so
     */
    public boolean has(String key) {
        return isAtHome(key) || phrase(home, key) != null;
    }

    /** Reads no other language than the home's. */
    private boolean isAtHome(String key) {
        for (Phrasebook book = this; book != null; book = book.base) {
            if (book.layer.own(home).containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the word for a code, such as {@code SALARY}, or for a place of a document, such as {@code attachments[OTHER]}. For the number
     * of a goal it is the number and the goal's name.
     *
     * @param language the language
     * @param code the code or the place
     * @return the word, or the code itself if there is none
     */
    public String term(Language language, String code) {
        String word = phrase(language, "term." + code);
        if (word != null) {
            return word;
        }
        int open = code.indexOf('[');
        if (open > 0 && code.endsWith("]")) {
            return element(language, code, code.substring(0, open), code.substring(open + 1, code.length() - 1));
        }
        String goal = phrase(language, "goal." + code);
        return goal == null ? code : code + " (" + goal + ")";
    }

    private String element(Language language, String place, String list, String key) {
        String phrase = phrase(language, "term." + list + "[]");
        String word = phrase(language, "term." + key);
        return phrase == null || key.isEmpty() ? place : phrase.replace("{code}", word == null ? key : word);
    }

    /**
     * Returns the keys that this book itself has in a language, without those of the book that it is based on.
     *
     * @param language the language
     * @return the keys, sorted
     */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(new TreeSet<>(layer.own(language).keySet()));
    }

    /**
     * Fills in a phrase. A name may have words to choose from: {@code {months|month|months}} is the first word where its figure is the
     * number one or a list of one, and else the second; {@code {months|at once|after # month|after # months}} has a word for the number
     * zero before them. In a word, {@code #} is the figure.
     *
     * @param language the language
     * @param phrase the phrase
     * @param figures the figures of its names; a name that has no figure stays as it is
     * @return the text
     */
    public String fill(Language language, String phrase, Figures figures) {
        return Template.of(phrase).fill(this, language, figures);
    }

    /**
     * Returns whether what stands in braces is a name: alone, or with two or three words separated by {@code |}, see {@link #fill}.
     *
     * @param braces what stands between the braces
     * @return false if it has another number of words
     */
    public static boolean isName(String braces) {
        return Template.isName(braces.split("\\|", -1).length);
    }

    /**
     * Returns a phrase for any number.
     *
     * @param phrase the phrase
     * @return the phrase with the last of its words in place of each choice, and the name in braces in place of {@code #}
     */
    public static String ofAnyNumber(String phrase) {
        return Template.ofAnyNumber(phrase);
    }
}
