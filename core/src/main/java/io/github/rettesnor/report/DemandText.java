// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A requirement in a sentence, from its values alone: the rule that it belonged to may be gone.
 *
 * @param title the title of its rule
 * @param words the words of the rule set
 * @param language the language
 */
record DemandText(String title, Phrasebook words, Language language) {

    /** The sentence; that of its parts where its kind has none, and its name where they have none either. */
    String of(Value.Demand demand) {
        String phrase = demand.parameters().keySet().stream()
                .map(name -> words.phrase(language, demand.requirement() + ".demand." + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> words.phrase(language, demand.requirement() + ".demand"));
        if (phrase == null) {
            List<Value.Demand> parts = parts(demand);
            return parts.isEmpty()
                    ? demand.requirement()
                    : parts.stream().map(this::of).distinct().collect(Collectors.joining(" "));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        collect(demand, values);
        Figures figures = Figures.of("title", Figures.text(title));
        for (Map.Entry<String, Value> value : values.entrySet()) {
            boolean areAll = RuleText.areAllMeant(demand.requirement(), value.getKey());
            figures = figures.and(
                    value.getKey(),
                    areAll && figure(value.getValue()) instanceof Figure.Series series
                            ? new Figure.Series(series.figures(), false)
                            : figure(value.getValue()));
        }
        return Sentences.begin(words.fill(language, phrase, figures));
    }

    private static void collect(Value.Demand demand, Map<String, Value> values) {
        demand.parameters().forEach((name, value) -> {
            if (parts(value).isEmpty()) {
                values.putIfAbsent(name, value);
            }
        });
        parts(demand).forEach(part -> collect(part, values));
    }

    private static List<Value.Demand> parts(Value.Demand demand) {
        return demand.parameters().values().stream()
                .flatMap(value -> parts(value).stream())
                .toList();
    }

    private static List<Value.Demand> parts(Value value) {
        Stream<Value> all = value instanceof Value.Several several ? several.values().stream() : Stream.of(value);
        return all.filter(Value.Demand.class::isInstance)
                .map(Value.Demand.class::cast)
                .toList();
    }

    /** A value that is not a requirement, as a figure; of several values, one is meant. */
    static Figure figure(Value value) {
        if (value instanceof Value.Amount amount) {
            return Figures.amount(amount.money());
        } else if (value instanceof Value.Portion portion) {
            return Figures.share(portion.share());
        } else if (value instanceof Value.Day day) {
            return Figures.day(day.date());
        } else if (value instanceof Value.Count count) {
            return Figures.count(count.number());
        } else if (value instanceof Value.Several several) {
            return Figures.choice(
                    several.values().stream().map(DemandText::figure).toList());
        }
        return Figures.term(value.written().toString());
    }
}
