// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of the documents of a rule set: those of the kind of document, with what the rules ask of each. */
final class FormFields {

    /** The texts that have more than one line. */
    private static final Set<String> LONG = Set.of(
            "description", "scope", "baseline", "funding", "measurement", "dataPlan", "need", "competence", "text");

    /** The field of an element by which rules distinguish elements. */
    private static final Map<Class<?>, String> KEYS =
            Map.of(Party.class, "type", Contact.class, "role", Attachment.class, "kind");

    private final RuleSet<?> rules;
    private final Language language;
    private final Asking asking;

    private FormFields(RuleSet<?> rules, Language language) {
        this.rules = rules;
        this.language = language;
        this.asking = new Asking(rules, language);
    }

    /** The fields in the order of the document. */
    static List<FormField> of(RuleSet<?> rules, Language language) {
        FormFields fields = new FormFields(rules, language);
        return rules.document() == Budget.class
                ? List.of(fields.field("", "budget", List.of(), List.of()))
                : fields.of(rules.document(), "");
    }

    private List<FormField> of(Class<?> type, String at) {
        return Fields.of(type).all().stream()
                .filter(field -> !field.name().equals("ruleSet"))
                .map(field -> field(field, type, at))
                .toList();
    }

    private FormField field(Fields.Field field, Class<?> owner, String at) {
        String place = at + field.name();
        Class<?> type = field.type();
        Class<?> element = field.element();
        if (type == Map.class) {
            return field(place, "answers", List.of(), keys(place));
        } else if (element == Section.class) {
            return field(place, "sections", List.of(), keys(place));
        } else if (type == List.class && element == String.class) {
            return field(place, "codes", options(place, place + "[]"), List.of());
        } else if (type == List.class) {
            return field(place, "list", List.of(), of(element, place + "[]."));
        } else if (type == Budget.class) {
            return field(place, "budget", List.of(), List.of());
        } else if (type.isRecord()) {
            return field(place, "record", List.of(), of(type, place + "."));
        } else if (type.isEnum()) {
            List<String> codes = Arrays.stream(type.getEnumConstants())
                    .map(code -> ((Enum<?>) code).name())
                    .toList();
            return field(place, "choice", named(codes), List.of());
        }
        boolean isKey = field.name().equals(KEYS.get(owner));
        List<FormField.Option> options =
                isKey ? options(at.substring(0, at.length() - "[].".length()), place) : options(place);
        return field(place, options.isEmpty() ? kind(type, field.name()) : "choice", options, List.of());
    }

    private static String kind(Class<?> type, String name) {
        if (type == Boolean.class) {
            return "flag";
        } else if (type == Integer.class) {
            return "count";
        } else if (type == BigDecimal.class) {
            return "amount";
        } else if (type == LocalDate.class) {
            return "day";
        } else if (type == OffsetDateTime.class) {
            return "time";
        }
        return LONG.contains(name) ? "long" : "text";
    }

    private List<FormField> keys(String place) {
        return asking.keys(place).stream()
                .map(key -> {
                    String at = place + "[" + key + "]";
                    String title = asking.title(at);
                    return new FormField(
                            key,
                            "long",
                            title == null ? term(key) : title,
                            asking.help(at),
                            asking.severity(at),
                            true,
                            List.of(),
                            List.of(),
                            asking.when(at),
                            null);
                })
                .toList();
    }

    private FormField field(String place, String kind, List<FormField.Option> options, List<FormField> fields) {
        return new FormField(
                place.substring(place.lastIndexOf('.') + 1),
                kind,
                place.isEmpty() ? "" : Words.field(language, place),
                asking.help(place),
                asking.severity(place),
                place.isEmpty() || asking.isAsked(place),
                options,
                fields,
                asking.when(place),
                asking.zone(place));
    }

    private List<FormField.Option> options(String... places) {
        Set<String> codes = new LinkedHashSet<>();
        for (String place : places) {
            codes.addAll(asking.codes(place));
        }
        return codes.stream()
                .map(code -> {
                    String asked = asking.title(places[0] + "[" + code + "]");
                    return new FormField.Option(code, asked == null ? term(code) : asked);
                })
                .toList();
    }

    private List<FormField.Option> named(Collection<String> codes) {
        return codes.stream()
                .map(code -> new FormField.Option(code, term(code)))
                .toList();
    }

    private String term(String code) {
        return Sentences.begin(rules.words().term(language, code));
    }
}
