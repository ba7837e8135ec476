// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.model.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the rules of a set know, for each field whose elements have codes, and the words for them: the titles of the rules that
 * ask for them, in all languages.
 */
final class KnownCodes {

    /** The fields whose elements have codes that rules know. */
    static final List<String> FIELDS = List.of("sections", "answers", "attachments", "declarations");

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_HEADING = 80;

    /** What a word weighs that one code alone has; divided by how many codes have it. Up to twelve divide it without remainder. */
    private static final long WEIGHT = 27_720;

    private final Map<String, Map<String, List<Plan.Entry>>> known = new LinkedHashMap<>();
    private final Map<Place, List<Place.Step>> steps = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, Map<String, Set<String>>> words;

    KnownCodes(List<Plan.Entry> entries, Phrasebook book) {
        for (String field : FIELDS) {
            known.put(field, new LinkedHashMap<>());
        }
        for (Plan.Entry entry : entries) {
            for (Place place : entry.rule().requirement().places()) {
                Place.Step step = place.steps().get(0);
                Map<String, List<Plan.Entry>> of = known.get(step.name());
                if (of != null && step.key() != null && !step.each()) {
                    of.computeIfAbsent(step.key(), code -> new ArrayList<>()).add(entry);
                }
            }
        }
        book.forms()
                .codes()
                .forEach((field, codes) -> codes.forEach(code ->
                        known.getOrDefault(field, new LinkedHashMap<>()).computeIfAbsent(code, unasked -> List.of())));
        known.computeIfAbsent("attachments", field -> new LinkedHashMap<>())
                .computeIfAbsent("OTHER", unasked -> List.of());
    }

    /** The codes of a field that are known, in the order of the rules. */
    Set<String> of(String field) {
        return known.getOrDefault(field, Map.of()).keySet();
    }

    /** The known code that one is near to in spelling, or in meaning; null if there is none. */
    @Nullable
    String nearest(String field, String code) {
        String spelt = Nearest.to(code, of(field));
        return spelt == null ? meant(field, code) : spelt;
    }

    /** The known code whose words a text has, such as a heading; null if it has none. A word that few codes have counts for more. */
    @Nullable
    String meant(String field, @Nullable String text) {
        if (text == null || !Texts.isWritten(text)) {
            return null;
        }
        List<String> sought = split(text);
        String best = null;
        long most = 0;
        Map<String, Set<String>> all = words().getOrDefault(field, Map.of());
        for (Map.Entry<String, Set<String>> code : all.entrySet()) {
            long score = 0;
            for (String word : sought) {
                if (has(code.getValue(), word)) {
                    score += WEIGHT
                            / all.values().stream()
                                    .filter(others -> has(others, word))
                                    .count();
                }
            }
            if (score > most) {
                most = score;
                best = code.getKey();
            }
        }
        return best;
    }

    /** Whether a line of a text is a heading about a code, with text after it. */
    boolean hasHeading(@Nullable String text, String code) {
        List<String> lines =
                text == null ? List.of() : text.lines().filter(Texts::isWritten).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.length() <= LONGEST_HEADING && !line.endsWith(".") && code.equals(meant("sections", line))) {
                return true;
            }
        }
        return false;
    }

    /** The unknown code, or the heading without a code, that is nearest to what is missing; null if there is none. */
    @Nullable
    String nearMiss(Place missing, Object document) {
        List<Place.Step> sought = steps.computeIfAbsent(missing, Place::steps);
        String field = sought.get(0).name();
        String key = sought.get(0).key();
        if (sought.size() > 1 || key == null || key.isEmpty()) {
            return null;
        }
        Fields.Field held =
                known.containsKey(field) ? Fields.of(document.getClass()).get(field) : null;
        Object value = held == null ? null : held.of(document);
        Collection<?> elements =
                value instanceof Map<?, ?> map ? map.keySet() : value instanceof List<?> list ? list : List.of();
        for (Object element : elements) {
            String code = element instanceof Keyed keyed ? keyed.key() : String.valueOf(element);
            if (code != null && Texts.isWritten(code)) {
                if (!of(field).contains(code) && key.equals(nearest(field, code))) {
                    return code;
                }
            } else if (element instanceof Section section
                    && Values.isGiven(section)
                    && key.equals(meant(field, section.heading()))) {
                return section.heading();
            }
        }
        return null;
    }

    private static boolean has(Set<String> words, String word) {
        return words.stream().anyMatch(other -> isAkin(word, other));
    }

    /** Two words of one stem: {@code bakgrunn} and {@code bakgrunnen}. */
    private static boolean isAkin(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other) || same >= Math.max(SHORTEST_STEM, Math.max(one.length(), other.length()) - 3);
    }

    private static List<String> split(String text) {
        return List.of(Texts.words(text).split(" "));
    }

    private Map<String, Map<String, Set<String>>> words() {
        Map<String, Map<String, Set<String>>> made = words;
        if (made == null) {
            made = new LinkedHashMap<>();
            for (Map.Entry<String, Map<String, List<Plan.Entry>>> field : known.entrySet()) {
                Map<String, Set<String>> ofField = new LinkedHashMap<>();
                field.getValue().forEach((code, entries) -> ofField.put(code, words(code, entries)));
                made.put(field.getKey(), ofField);
            }
            words = made;
        }
        return made;
    }

    private static Set<String> words(String code, List<Plan.Entry> entries) {
        Set<String> words = new HashSet<>(split(code));
        for (Plan.Entry entry : entries) {
            for (Language language : Language.values()) {
                String title =
                        entry.owner().words().phrase(language, entry.rule().id().value());
                if (title != null) {
                    words.addAll(split(title));
                }
            }
        }
        words.removeIf(word -> word.length() < SHORTEST_STEM - 1);
        return words;
    }
}
