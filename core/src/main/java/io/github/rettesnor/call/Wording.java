// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.Requirement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Phrases in a file: by language, then by key. A rule's own phrases have short keys: its title, and the variants of its sentences. */
final class Wording {

    static final String TITLE = "title";

    private Wording() {}

    /** Phrases as a phrasebook takes them. */
    static Map<Language, Map<String, String>> read(
            Map<String, Placed<Map<String, Placed<String>>>> written, Problems problems) {
        written.forEach((code, of) -> {
            if (!codes().contains(code)) {
                problems.addKey(of.at(), BadValue.unknown("unknown-key", Map.of("key", code), code, codes()));
            }
        });
        return phrases(written, UnaryOperator.identity());
    }

    /** The phrases of one rule, whose short keys must be those of sentences that it has. */
    static Map<Language, Map<String, String>> read(
            Map<String, Placed<Map<String, Placed<String>>>> written,
            RuleId rule,
            Requirement requirement,
            Problems problems) {
        Set<String> variants = variants(requirement);
        written.values()
                .forEach(of -> of.value().forEach((key, phrase) -> {
                    if (!variants.contains(key)) {
                        problems.addKey(
                                phrase.at(), BadValue.unknown("unknown-sentence", Map.of("key", key), key, variants));
                    }
                }));
        return phrases(written, key -> key.equals(TITLE) ? rule.value() : rule.value() + "." + key);
    }

    private static Map<Language, Map<String, String>> phrases(
            Map<String, Placed<Map<String, Placed<String>>>> written, UnaryOperator<String> full) {
        Map<Language, Map<String, String>> phrases = new EnumMap<>(Language.class);
        written.forEach((code, of) -> {
            Map<String, String> own = new HashMap<>();
            of.value().forEach((key, phrase) -> own.put(full.apply(key), phrase.value()));
            phrases.put(Language.of(Locale.forLanguageTag(code)), own);
        });
        return phrases;
    }

    /** The short keys that a rule can have: its title, and those of the sentences of its requirement and of any requirement. */
    private static Set<String> variants(Requirement requirement) {
        Set<String> speakers = new TreeSet<>(Set.of("any"));
        addSpeakers(requirement, speakers);
        Set<String> variants = new TreeSet<>(Set.of(TITLE, "question", "demand", "applies"));
        for (String key : Phrasebook.CORE.keys(Language.EN)) {
            int dot = key.indexOf('.');
            if (dot > 0 && speakers.contains(key.substring(0, dot))) {
                variants.add(key.substring(dot + 1));
                variants.add(key.substring(dot + 1).replaceFirst("\\.cure$", "") + ".cure");
            }
        }
        return variants;
    }

    private static void addSpeakers(@Nullable Object value, Set<String> speakers) {
        if (value instanceof Requirement requirement) {
            speakers.add(requirement.name());
            Fields.of(requirement.getClass()).all().forEach(field -> addSpeakers(field.of(requirement), speakers));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addSpeakers(element, speakers));
        }
    }

    private static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    static Map<String, Object> schema() {
        Map<String, Object> languages = new LinkedHashMap<>();
        codes().forEach(code ->
                languages.put(code, Schema.map("type", "object", "additionalProperties", Forms.TEXT.schema())));
        return Schema.object(languages, List.of());
    }
}
