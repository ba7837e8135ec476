// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.report.RuleText;
import io.github.rettesnor.requirement.Declared;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.InOrder;
import io.github.rettesnor.requirement.Where;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a set ask of each place of a document. A rule about the order of all answers asks nothing of one of them. An answer
 * that a form has, but no rule asks for, is given elsewhere in the document.
 */
final class Asking {

    private static final Pattern KEYED = Pattern.compile("([a-zA-Z]+)\\[([^\\[\\]]+)]");

    private final RuleSet<?> rules;
    private final Language language;
    private final Map<String, List<Rule>> byPlace = new LinkedHashMap<>();
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, FormField.When> conditions = new LinkedHashMap<>();
    private final Map<String, String> zones = new LinkedHashMap<>();

    Asking(RuleSet<?> rules, Language language) {
        this.rules = rules;
        this.language = language;
        rules.rules().stream()
                .filter(rule -> !(rule.requirement() instanceof InOrder))
                .forEach(this::add);
        rules.inclusions().forEach(part -> byPlace.put(part.at(), List.of()));
        rules.words().forms().codes().forEach((field, known) -> {
            if (!field.equals("answers")) {
                known.forEach(code -> key(field, code));
            }
        });
    }

    private void add(Rule rule) {
        for (Place place : rule.requirement().places()) {
            byPlace.computeIfAbsent(place.text(), unknown -> new ArrayList<>()).add(rule);
            Matcher keyed = KEYED.matcher(place.text());
            if (keyed.lookingAt()) {
                key(keyed.group(1), keyed.group(2));
            }
        }
        withParts(rule.requirement()).forEach(this::add);
    }

    private void key(String field, String key) {
        keys.computeIfAbsent(field, unknown -> new LinkedHashSet<>()).add(key);
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        Stream<Requirement> parts = requirement.parts().stream();
        if (requirement.getClass().isRecord() && requirement.parts().isEmpty()) {
            parts = Fields.of(requirement.getClass()).all().stream()
                    .map(field -> field.of(requirement))
                    .filter(Requirement.class::isInstance)
                    .map(Requirement.class::cast);
        }
        return Stream.concat(Stream.of(requirement), parts.flatMap(Asking::withParts));
    }

    /** Notes the codes, the condition and the time zone that a requirement has among its parameters. */
    private void add(Requirement requirement) {
        if (requirement instanceof Where where) {
            where.then()
                    .places()
                    .forEach(place -> conditions.putIfAbsent(
                            place.text(), new FormField.When(where.at().text(), where.code())));
        }
        String at = null;
        String field = null;
        for (Fields.Field parameter : Fields.of(requirement.getClass()).all()) {
            Object value = parameter.of(requirement);
            if (value instanceof Place place && at == null) {
                at = place.text();
            } else if (parameter.name().equals("field") && value instanceof String name) {
                field = name;
            } else if (value instanceof ZoneId zone && at != null) {
                zones.put(at, zone.getId());
            } else if (parameter.name().equals("codes") && value instanceof Collection<?> several && at != null) {
                String place = field == null ? at : at + "[]." + field;
                several.forEach(code -> codes.computeIfAbsent(place, unknown -> new LinkedHashSet<>())
                        .add(String.valueOf(code)));
            }
        }
    }

    /** The keys of a map, or of a list whose elements have keys, in the order of the rules. */
    Set<String> keys(String place) {
        return keys.getOrDefault(place, Set.of());
    }

    /** The codes that may stand at a place, and the keys of its elements. */
    Set<String> codes(String place) {
        Set<String> all = new LinkedHashSet<>(codes.getOrDefault(place, Set.of()));
        all.addAll(keys(place));
        return all;
    }

    FormField.@Nullable When when(String place) {
        return conditions.get(place);
    }

    @Nullable
    String zone(String place) {
        return zones.get(place);
    }

    /** Whether a rule looks at a place, or at a part of it, or at all of what it is a part of. */
    boolean isAsked(String place) {
        return byPlace.keySet().stream()
                .anyMatch(asked -> asked.equals(place)
                        || asked.startsWith(place + ".")
                        || asked.startsWith(place + "[")
                        || place.startsWith(asked + ".")
                        || place.startsWith(asked + "[]"));
    }

    /** The title of the rule that asks for a place. */
    @Nullable
    String title(String place) {
        return rulesAt(place)
                .filter(rule -> withParts(rule.requirement()).noneMatch(Requirement::isQuestion))
                .findFirst()
                .or(() -> rulesAt(place).findFirst())
                .map(rule -> Sentences.begin(rules.title(rule.id(), language)))
                .orElse(null);
    }

    /** The gravest rule that asks for a place to be given; null if none does. */
    @Nullable
    Severity severity(String place) {
        return rulesAt(place)
                .filter(rule -> withParts(rule.requirement())
                        .noneMatch(part ->
                                part instanceof Given given && given.anyOf().size() > 1))
                .filter(rule -> withParts(rule.requirement()).noneMatch(Requirement::isQuestion))
                .map(Rule::severity)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the rules demand of a place, but for those that only ask that something stands there. */
    List<String> help(String place) {
        return rulesAt(place)
                .filter(rule -> !(rule.requirement() instanceof Given))
                .filter(rule -> !(rule.requirement() instanceof Where where && where.then() instanceof Given))
                .filter(rule -> !(rule.requirement() instanceof Declared))
                .map(rule -> RuleText.of(rule, rules.words(), language).demand())
                .distinct()
                .toList();
    }

    private Stream<Rule> rulesAt(String place) {
        return byPlace.getOrDefault(place, List.of()).stream();
    }
}
