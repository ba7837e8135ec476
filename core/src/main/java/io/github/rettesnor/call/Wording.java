// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
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
        Set<String> variants = new TreeSet<>(Set.of(TITLE, "question", "demand", "applies"));
        add("any", Phrasebook.CORE, variants);
        addOf(requirement, variants);
        return variants;
    }

    private static void addOf(Requirement requirement, Set<String> variants) {
        add(requirement.name(), requirement.phrasebook(), variants);
        requirement.parts().forEach(part -> addOf(part, variants));
    }

    private static void add(String speaker, Phrasebook book, Set<String> variants) {
        for (Phrasebook each = book; each != null; each = each.base()) {
            for (Language language : Language.values()) {
                for (String key : each.keys(language)) {
                    if (key.startsWith(speaker + ".")) {
                        String variant = key.substring(speaker.length() + 1);
                        variants.add(variant);
                        variants.add(variant.replaceFirst("\\.cure$", "") + ".cure");
                    }
                }
            }
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
