// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
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
import org.jspecify.annotations.Nullable;

/** Phrases in a file: by language, then by key. A rule's own phrases have short keys: its title, and the variants of its sentences. */
final class Wording {

    static final String TITLE = "title";

    private Wording() {}

    /** Phrases as a phrasebook takes them. */
    static Map<Language, Map<String, String>> read(Node node) {
        Map<Language, Map<String, String>> phrases = new EnumMap<>(Language.class);
        node.fields(codes()).forEach((code, of) -> {
            Map<String, String> own = new HashMap<>();
            of.fields().forEach((key, phrase) -> own.put(key, phrase.words()));
            phrases.put(language(code), own);
        });
        return phrases;
    }

    /** The phrases of one rule, whose short keys must be those of sentences that it can say. */
    static Map<Language, Map<String, String>> read(Node node, RuleId rule, Requirement requirement) {
        Set<String> variants = variants(requirement);
        Map<Language, Map<String, String>> phrases = new EnumMap<>(Language.class);
        read(node).forEach((language, own) -> {
            Map<String, String> full = new HashMap<>();
            own.forEach((key, phrase) -> {
                if (!variants.contains(key)) {
                    throw node.require(language.code(), "")
                            .unreadableKey(
                                    key, "the rule has no sentence '" + key + "'" + Nearest.choice(key, variants));
                }
                full.put(key.equals(TITLE) ? rule.value() : rule.value() + "." + key, phrase);
            });
            phrases.put(language, full);
        });
        return phrases;
    }

    /** The short keys that a rule can have: its title, and what its requirement or any requirement can say. */
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

    static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    private static Language language(String code) {
        return Language.of(Locale.forLanguageTag(code));
    }

    static Map<String, Object> schema() {
        Map<String, Object> languages = new LinkedHashMap<>();
        codes().forEach(code ->
                languages.put(code, Schema.map("type", "object", "additionalProperties", Forms.TEXT.schema())));
        return Schema.object(languages, List.of());
    }
}
