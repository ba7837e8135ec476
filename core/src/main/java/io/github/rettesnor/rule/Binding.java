// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Refusal;
import java.util.List;
import java.util.Map;

/** Finds the fields that a place names in a kind of document, and reports why it names none. */
final class Binding {

    private static final int MOST_LISTS = 2;

    private final Place place;
    private final List<Place.Step> steps;

    private Binding(Place place) {
        this.place = place;
        this.steps = place.steps();
    }

    /** The field of each step. */
    static Fields.Field[] fields(Place place, Class<?> document) {
        return new Binding(place).bind(document);
    }

    private Fields.Field[] bind(Class<?> document) {
        if (steps.stream().filter(Place.Step::each).count() > MOST_LISTS) {
            throw fault("place-lists", "");
        }
        Fields.Field[] fields = new Fields.Field[steps.size()];
        Class<?> type = document;
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(steps.get(i), type, i + 1 < fields.length);
            type = fields[i].element();
        }
        return fields;
    }

    private Fields.Field field(Place.Step step, Class<?> owner, boolean goesOn) {
        Fields of = Fields.of(owner);
        Fields.Field field = of.get(step.name());
        if (field == null) {
            throw new Refusal(
                    "",
                    List.of(BadValue.unknown(
                            "place-no-field",
                            Map.of("place", place.text(), "field", step.name()),
                            step.name(),
                            of.names())));
        }
        boolean several = field.type() != field.element();
        if ((step.selects() && !several) || (step.each() && field.type() == Map.class)) {
            throw fault("place-not-list", step.name());
        }
        if (step.selects() && !step.each() && !hasKeys(field)) {
            throw fault("place-no-keys", step.name());
        }
        if (goesOn && !field.element().isRecord()) {
            throw fault("place-no-fields", step.name());
        }
        if (goesOn && several && !step.selects()) {
            throw fault("place-is-list", step.name());
        }
        return field;
    }

    private static boolean hasKeys(Fields.Field field) {
        return field.type() == Map.class
                || field.element() == String.class
                || Keyed.class.isAssignableFrom(field.element());
    }

    private Refusal fault(String kind, String field) {
        return new Refusal(kind, Map.of("place", place.text(), "field", field));
    }
}
