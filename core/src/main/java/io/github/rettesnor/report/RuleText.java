// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A rule in words.
 *
 * @param rule the rule
 * @param title its title
 * @param demand what it demands, with its parameters; for a question that a person answers, the question
 * @param applies to which documents it applies, null if to all
 * @param parameters its parameters by name, as they are written in the language
 */
public record RuleText(
        Rule rule, String title, String demand, @Nullable String applies, Map<String, String> parameters) {

    private static final Set<String> OF_ALL = Set.of("categories", "fields", "covers.codes");

    /** Copies the map. */
    public RuleText {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Returns a rule in words.
     *
     * @param rule the rule
     * @param words the words of its rule set
     * @param language the language
     * @return the rule in words
     */
    public static RuleText of(Rule rule, Phrasebook words, Language language) {
        return new Writer(rule, words, language).text();
    }

    /** Whether all values of a parameter are meant, such as the categories of a sum, and not one of them, such as a code. */
    static boolean areAllMeant(String requirement, String parameter) {
        return OF_ALL.contains(parameter) || OF_ALL.contains(requirement + "." + parameter);
    }

    /** The parameters of a requirement and of those within it, by name; none of one that cannot be read. */
    static Map<String, Object> values(Requirement requirement) {
        Map<String, Object> values = new LinkedHashMap<>();
        Class<?> type = requirement.getClass();
        if (!type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
            return values;
        }
        for (Fields.Field field : Fields.of(type).all()) {
            Object value = field.of(requirement);
            if (value instanceof Requirement part) {
                values(part).forEach(values::putIfAbsent);
            } else if (value instanceof Collection<?> several && !several.isEmpty()) {
                several.stream()
                        .filter(Requirement.class::isInstance)
                        .forEach(part -> values((Requirement) part).forEach(values::putIfAbsent));
                if (!(several.iterator().next() instanceof Requirement)) {
                    values.put(field.name(), several);
                }
            } else if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private record Writer(Rule rule, Phrasebook words, Language language) {

        RuleText text() {
            Requirement requirement = rule.requirement();
            return new RuleText(
                    rule, Sentences.begin(title()), demand(requirement), applies(requirement), parameters(requirement));
        }

        private String title() {
            String title = words.phrase(language, rule.id().value());
            return title == null ? rule.id().value() : title;
        }

        private String demand(Requirement requirement) {
            String own = words.phrase(language, rule.id() + ".demand");
            if (own != null) {
                return fill(own, requirement, true);
            }
            String phrase = requirement.isQuestion() && requirement.parts().isEmpty()
                    ? words.phrase(language, rule.id() + ".question")
                    : phrase(requirement, ".demand." + rule.severity());
            if (phrase == null) {
                phrase = ofParameter(requirement);
            }
            if (phrase == null) {
                phrase = phrase(requirement, ".demand");
            }
            if (phrase != null) {
                return fill(phrase, requirement, true);
            }
            return requirement.parts().isEmpty()
                    ? Sentences.begin(title()) + "."
                    : requirement.parts().stream().map(this::demand).distinct().collect(Collectors.joining(" "));
        }

        /** The phrase for where a parameter is given that need not be. */
        private @Nullable String ofParameter(Requirement requirement) {
            return values(requirement).keySet().stream()
                    .map(name -> phrase(requirement, ".demand." + name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String applies(Requirement requirement) {
            String phrase = words.phrase(language, rule.id() + ".applies");
            if (phrase == null) {
                phrase = phrase(requirement, ".applies");
            }
            if (phrase != null) {
                return fill(phrase, requirement, false);
            }
            return requirement.parts().isEmpty()
                    ? null
                    : applies(requirement.parts().get(0));
        }

        private @Nullable String phrase(Requirement requirement, String variant) {
            return words.or(requirement.phrasebook()).phrase(language, requirement.name() + variant);
        }

        /** Of several values one is meant; but a demand is about the sum of its categories, and about each of its fields. */
        private String fill(String phrase, Requirement requirement, boolean isDemand) {
            Figures figures = Figures.of("title", Figures.text(title()));
            for (Map.Entry<String, Object> value : values(requirement).entrySet()) {
                Figure figure = figure(value.getValue());
                boolean areAll =
                        isDemand && areAllMeant(requirement.name(), value.getKey()) && figure instanceof Figure.Series;
                figures = figures.and(
                        value.getKey(), areAll ? new Figure.Series(((Figure.Series) figure).figures(), false) : figure);
            }
            return Sentences.begin(words.or(requirement.phrasebook()).fill(language, phrase, figures));
        }

        private Map<String, String> parameters(Requirement requirement) {
            Map<String, String> parameters = new LinkedHashMap<>();
            values(requirement).forEach((name, value) -> parameters.put(name, parameter(value)));
            return parameters;
        }

        /** As in a rule file, but for words and amounts. Whether all of several values are meant or one, only the demand states. */
        private String parameter(Object value) {
            if (value instanceof Collection<?> several) {
                return several.stream().map(this::parameter).collect(Collectors.joining(", "));
            }
            return value instanceof Place place ? place.text() : figure(value).written(language, words);
        }

        private static Figure figure(Object value) {
            if (value instanceof Collection<?> several) {
                return Figures.choice(several.stream().map(Writer::figure).toList());
            } else if (value instanceof MonetaryAmount amount) {
                return Figures.amount(amount);
            } else if (value instanceof Share share) {
                return Figures.share(share);
            } else if (value instanceof Integer count) {
                return Figures.count(count);
            } else if (value instanceof LocalDate day) {
                return Figures.day(day);
            } else if (value instanceof Enum<?> code) {
                return Figures.term(code);
            } else if (value instanceof Category category) {
                return Figures.term(category);
            } else if (value instanceof String code) {
                return Figures.term(code);
            } else if (value instanceof Place place) {
                return Figures.term(place.text());
            }
            return Figures.text(value.toString());
        }
    }
}
