// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.report.Trees.fields;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.requirement.AnyHas;
import io.github.rettesnor.requirement.AsManyAs;
import io.github.rettesnor.requirement.Covers;
import io.github.rettesnor.requirement.DataFrom;
import io.github.rettesnor.requirement.EachHas;
import io.github.rettesnor.requirement.EachTiedTo;
import io.github.rettesnor.requirement.FilledIn;
import io.github.rettesnor.requirement.InOrder;
import io.github.rettesnor.requirement.PartyNamed;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The examples for requirements that a form's questions, its parties and its indicators are asked. */
final class FormExamples {

    private FormExamples() {}

    static @Nullable Example of(Requirement requirement, Class<?> document) {
        if (requirement instanceof EachHas has) {
            return element(has.list(), has.fields(), document);
        } else if (requirement instanceof AnyHas has) {
            return element(has.list(), has.fields(), document);
        } else if (requirement instanceof EachTiedTo tied) {
            String place = tied.list() + "[]." + tied.field();
            return new Example(
                    Trees.at(document, place, List.of(tied.codes().get(0))), Trees.at(document, place, List.of("?")));
        } else if (requirement instanceof Covers some) {
            String place = some.list() + "[]." + some.field();
            return new Example(
                    Trees.at(document, place, some.codes().subList(0, some.minimum())),
                    Trees.at(document, place, some.codes().subList(0, some.minimum() - 1)));
        } else if (requirement instanceof PartyNamed party) {
            String place = party.parties() + "[]";
            return new Example(
                    Trees.at(
                            document,
                            place,
                            fields("type", party.type(), "name", party.names().get(0))),
                    Trees.at(document, place, fields("type", party.type(), "name", "?")));
        } else if (requirement instanceof DataFrom data) {
            String kind = data.kind().name();
            return new Example(
                    Trees.at(document, "indicators[]", fields("source", fields("kind", kind, "name", Trees.SOME_TEXT))),
                    Trees.at(document, "indicators[]", fields("source", fields("kind", kind))));
        }
        if (requirement instanceof FilledIn form) {
            String field = firstText(document);
            return new Example(
                    Trees.at(document, field, Trees.SOME_TEXT),
                    Trees.at(document, field, form.templateTexts().get(0)));
        } else if (requirement instanceof AsManyAs many) {
            String place = many.list() + "[]";
            Object one = Trees.at(document, place, fields());
            return new Example(
                    Trees.merged(Trees.at(document, many.number().text(), 1), one),
                    Trees.merged(Trees.at(document, many.number().text(), 2), one));
        }
        return requirement instanceof InOrder order ? inOrder(order, document) : null;
    }

    private static String firstText(Class<?> document) {
        return Fields.of(document).all().stream()
                .filter(field -> field.type() == String.class && !field.name().equals("ruleSet"))
                .map(Fields.Field::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document.getSimpleName() + " has no text"));
    }

    /** An element that has all fields, and one that lacks the last. */
    private static Example element(Place list, List<String> fields, Class<?> document) {
        String place = list + "[]";
        Map<String, Object> all = new LinkedHashMap<>();
        fields.forEach(field -> all.put(
                field, Trees.some(Spot.of(Place.of(place + "." + field), document).type())));
        Map<String, Object> some = new LinkedHashMap<>(all);
        some.remove(fields.get(fields.size() - 1));
        return new Example(Trees.at(document, place, all), Trees.at(document, place, some));
    }

    private static Example inOrder(InOrder order, Class<?> document) {
        Object fails = some(order.later().get(0), document);
        Object passes = fails;
        for (Place first : order.first()) {
            passes = Trees.merged(passes, some(first, document));
        }
        return new Example(passes, fails);
    }

    private static Object some(Place place, Class<?> document) {
        Class<?> type = Spot.of(place, document).type();
        return type == List.class
                ? Trees.at(
                        document,
                        place + "[]",
                        Trees.some(Spot.of(Place.of(place + "[]"), document).type()))
                : Trees.at(document, place.text(), Trees.some(type));
    }
}
