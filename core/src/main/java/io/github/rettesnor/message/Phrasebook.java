// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by key, in each language. A phrase may hold names in braces, such as {@code {limit}}, which are filled in with
 * figures; nothing in a figure is ever read as part of a phrase.
 *
 * <p>A book of a country stands on the book of the core and is asked first. A key that a language lacks is told in the next
 * language that has it.
 */
public final class Phrasebook {

    /** The words of the core: the requirements' sentences, and the terms of the model. */
    public static final Phrasebook CORE = new Phrasebook(Language.EN, null, resources(Phrasebook.class, "core"), Map.of());

    private final Language home;
    private final @Nullable Phrasebook base;
    private final Loader loader;
    private final Map<String, List<String>> codes;
    private volatile @Nullable Phrases phrases;

    private Phrasebook(
            Language home, @Nullable Phrasebook base, Loader loader, Map<String, List<String>> codes) {
        this.home = home;
        this.base = base;
        this.loader = loader;
        this.codes = codes;
    }

    /**
     * A book that stands on the core's, from the resources {@code name_nb.properties}, {@code name_nn.properties}, {@code
     * name_da.properties} and {@code name_en.properties} (UTF-8) beside a class.
     *
     * @param home the language of the country that the book is for
     * @param beside the class
     * @param name the resources' name
     * @return the book; the resources are read when the first phrase is asked for
     */
    public static Phrasebook of(Language home, Class<?> beside, String name) {
        return new Phrasebook(home, CORE, resources(beside, name), Map.of());
    }

    /**
     * This book with more phrases, which are asked before it.
     *
     * @param more phrases by key, in one language or several
     * @return the larger book
     */
    public Phrasebook with(Map<Language, Map<String, String>> more) {
        Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
        more.forEach((language, added) -> copy.put(language, Map.copyOf(added)));
        return new Phrasebook(home, this, () -> copy, codes);
    }

    /**
     * This book with the codes that the country's forms have, whichever rule set asks for them.
     *
     * @param codes the codes by field, such as {@code declarations}
     * @return the book with those codes
     */
    public Phrasebook withCodes(Map<String, List<String>> codes) {
        return new Phrasebook(home, base, loader, Map.copyOf(codes));
    }

    /** {@return the codes that the country's forms have, by field} */
    public Map<String, List<String>> codes() {
        return codes;
    }

    /**
     * The language of the country that this book is for.
     *
     * @return the language
     */
    public Language home() {
        return home;
    }

    /**
     * The book that this one stands on.
     *
     * @return the book that is asked next, null for the core's
     */
    public @Nullable Phrasebook base() {
        return base;
    }

    /**
     * The phrase of a key.
     *
     * @param language the language
     * @param key the key
     * @return the phrase in that language, else in the next that has it; null if no language has it
     */
    public @Nullable String phrase(Language language, String key) {
        String phrase = phrases().told(language).get(key);
        return phrase == null && base != null ? base.phrase(language, key) : phrase;
    }

    /**
     * The word for a code, such as {@code SALARY}.
     *
     * @param language the language
     * @param code the code
     * @return the word, or the code itself if there is none
     */
    public String term(Language language, String code) {
        String word = phrase(language, "term." + code);
        return word == null ? code : word;
    }

    /**
     * The keys that this book itself has in a language, without those of the book that it stands on.
     *
     * @param language the language
     * @return the keys, sorted
     */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(new TreeSet<>(phrases().own(language).keySet()));
    }

    /**
     * Fills in a phrase.
     *
     * @param language the language
     * @param phrase the phrase
     * @param figures what its names stand for; a name that has no figure stays as it is
     * @return the text
     */
    public String fill(Language language, String phrase, Figures figures) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Figure figure = figures.get(phrase.substring(open + 1, close));
            text.append(phrase, from, figure == null ? close + 1 : open);
            if (figure != null) {
                text.append(figure.written(language, this));
            }
            from = close + (figure != null && endsTwice(text, phrase, close + 1) ? 2 : 1);
        }
        return text.append(phrase, from, phrase.length()).toString();
    }

    /** An abbreviation such as {@code kr.} ends a sentence with its own full stop. */
    private static boolean endsTwice(CharSequence text, String phrase, int next) {
        return phrase.startsWith(".", next) && !text.isEmpty() && text.charAt(text.length() - 1) == '.';
    }

    private Phrases phrases() {
        Phrases loaded = phrases;
        if (loaded == null) {
            loaded = Phrases.of(loader.load());
            phrases = loaded;
        }
        return loaded;
    }

    private static Loader resources(Class<?> beside, String name) {
        return () -> {
            Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, read(beside, name + "_" + language.code() + ".properties"));
            }
            return all;
        };
    }

    private static Map<String, String> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + beside.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> phrases = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /**
     * The phrases of this book itself.
     *
     * @param own as they are written in each language
     * @param told as they are told in each language: what it lacks, in the next that has it
     */
    private record Phrases(Map<Language, Map<String, String>> own, Map<Language, Map<String, String>> told) {

        static Phrases of(Map<Language, Map<String, String>> own) {
            Map<Language, Map<String, String>> told = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                Map<String, String> all = new HashMap<>(own.getOrDefault(language, Map.of()));
                for (Language next : Language.values()) {
                    own.getOrDefault(next, Map.of()).forEach(all::putIfAbsent);
                }
                told.put(language, all);
            }
            return new Phrases(own, told);
        }

        Map<String, String> own(Language language) {
            return own.getOrDefault(language, Map.of());
        }

        Map<String, String> told(Language language) {
            return told.getOrDefault(language, Map.of());
        }
    }

    private interface Loader {
        Map<Language, Map<String, String>> load();
    }
}
