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
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The phrases of a phrasebook itself, without those of the book that it is based on. Each language is read when it is first needed. */
final class Layer {

    private final Function<Language, Map<String, String>> source;
    private final Map<Language, Map<String, String>> own = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, String>> others = new ConcurrentHashMap<>();

    private Layer(Function<Language, Map<String, String>> source) {
        this.source = source;
    }

    /** Phrases from resources beside a class; a language without a resource has none. */
    static Layer of(Class<?> beside, String name) {
        return new Layer(language -> read(beside, name + "_" + language.code() + ".properties"));
    }

    /** Copies phrases. */
    static Layer of(Map<Language, Map<String, String>> phrases) {
        Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
        phrases.forEach((language, some) -> copy.put(language, Map.copyOf(some)));
        return new Layer(language -> copy.getOrDefault(language, Map.of()));
    }

    /** The phrases that are written in a language. */
    Map<String, String> own(Language language) {
        Map<String, String> known = own.get(language);
        return known == null ? own.computeIfAbsent(language, source) : known;
    }

    /** The phrase of a key in a language, else in another. */
    @Nullable
    String phrase(Language language, String key) {
        String phrase = own(language).get(key);
        return phrase == null ? others(language).get(key) : phrase;
    }

    private Map<String, String> others(Language language) {
        Map<String, String> known = others.get(language);
        return known == null ? others.computeIfAbsent(language, this::inOtherLanguages) : known;
    }

    private Map<String, String> inOtherLanguages(Language language) {
        Map<String, String> phrases = new HashMap<>();
        language.instead().forEach(other -> own(other).forEach(phrases::putIfAbsent));
        return phrases;
    }

    private static Map<String, String> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> phrases = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
