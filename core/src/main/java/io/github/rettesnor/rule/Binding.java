// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
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
            throw fault("goes through more than two lists");
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
            throw fault(": " + owner.getSimpleName() + " has no field '" + step.name() + "'"
                    + Nearest.hint(step.name(), of.names()));
        }
        boolean several = field.type() != field.element();
        if ((step.selects() && !several) || (step.each() && field.type() == Map.class)) {
            throw fault(": '" + step.name() + "' is not a list");
        }
        if (step.selects() && !step.each() && !hasKeys(field)) {
            throw fault(": the elements of '" + step.name() + "' have no keys");
        }
        if (goesOn && !field.element().isRecord()) {
            throw fault(": '" + step.name() + "' has no fields");
        }
        if (goesOn && several && !step.selects()) {
            throw fault(": '" + step.name() + "' is a list; write '" + step.name() + "[]' for each of its elements");
        }
        return field;
    }

    private static boolean hasKeys(Fields.Field field) {
        return field.type() == Map.class
                || field.element() == String.class
                || Keyed.class.isAssignableFrom(field.element());
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("'" + place + "'" + (what.startsWith(":") ? "" : " ") + what);
    }
}
