// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Steps;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks about: the value at its place, several lines of a budget, or the values at all places of a question that looks at
 * several and stands at the first of them.
 */
final class Asked {

    private final Object document;
    private final Finding question;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Asked(Object document, RuleSet<?> rules, Finding question) {
        this.document = document;
        this.question = question;
        for (String path : places(rules, question)) {
            Object value = Steps.value(document, Path.parse(path));
            if (value != null) {
                values.put(path, value);
            }
        }
    }

    /** The places that the question looks at; its own where it looks at no other. */
    private static List<String> places(RuleSet<?> rules, Finding question) {
        String own = question.path().toString();
        return rules.rule(question.rule().value()).stream()
                .flatMap(rule -> withParts(rule.requirement()))
                .filter(asking -> asking.isQuestion()
                        && asking.name().equals(question.message().requirement()))
                .map(Requirement::places)
                .flatMap(places -> places.stream()
                        .map(Place::text)
                        .filter(own::endsWith)
                        .limit(1)
                        .map(text -> own.substring(0, own.length() - text.length()))
                        .map(part -> places.stream()
                                .map(place -> part + place.text())
                                .toList()))
                .findFirst()
                .orElse(List.of(own));
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(Asked::withParts));
    }

    /** The digest of the values; of one at the question's own place that of the value itself. */
    String digest() {
        if (!question.figures().equals(Figures.NONE)) {
            Map<String, Object> asked = new HashMap<>();
            question.figures().byName().forEach((name, figure) -> asked.put(name, figure.text()));
            Object about = Steps.list(document, question.path());
            return Canonical.digest(
                    about == null ? Map.of("figures", asked) : Map.of("about", about, "figures", asked));
        }
        boolean isOne = values.size() <= 1 && values.keySet().stream().allMatch(this::isOwn);
        return Canonical.digest(isOne ? Steps.value(document, question.path()) : values);
    }

    private boolean isOwn(String path) {
        return path.equals(question.path().toString());
    }

    /** The values for people. */
    String written() {
        return question.figures().equals(Figures.NONE)
                ? values.values().stream().map(Asked::written).collect(Collectors.joining("\n\n"))
                : written(Steps.list(document, question.path()));
    }

    private static String written(@Nullable Object value) {
        Object text = value instanceof Record ? Steps.value(value, Path.ROOT.field("text")) : value;
        if (text instanceof String written) {
            return written;
        } else if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(at -> at + 1 + ". " + Canonical.json(list.get(at)))
                    .collect(Collectors.joining("\n"));
        }
        return value == null ? "" : Canonical.json(value);
    }
}
