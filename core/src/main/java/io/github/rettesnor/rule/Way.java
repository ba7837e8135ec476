// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to a {@link Place} through the records of one kind of document, step by step: finds the value there, the value's path, and what
 * could not be read on the way.
 */
abstract class Way {

    private final Place place;
    private final Place.Step[] steps;
    private final Fields.Field[] fields;

    Way(Place place, Class<?> document) {
        this.place = place;
        this.steps = place.steps().toArray(Place.Step[]::new);
        this.fields = Binding.fields(place, document);
    }

    int length() {
        return fields.length;
    }

    Place.Step step(int position) {
        return steps[position];
    }

    Fields.Field field(int position) {
        return fields[position];
    }

    /**
     * Returns what the values at this place are.
     *
     * @return the type of value; for a list without a selector the list itself
     */
    public Class<?> type() {
        Fields.Field last = fields[fields.length - 1];
        Place.Step step = steps[fields.length - 1];
        return step.selects() ? last.element() : last.type();
    }

    /**
     * Returns the value at this place of a document, where it is one, outside of an examination.
     *
     * @param document the document
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object read(Object document) {
        return value(document, Forms.NONE, -1, -1);
    }

    /** The value, with the positions of elements as in {@link #path(Path, int, int)}. */
    @Nullable
    Object value(Object document, Forms forms, int first, int second) {
        Object at = document;
        int next = first;
        for (int i = 0; i < fields.length && at != null; i++) {
            Object held = fields[i].of(at);
            if (steps[i].each()) {
                at = element((List<?>) held, next);
                next = second;
            } else {
                at = select(held, steps[i].key(), forms);
            }
        }
        return at;
    }

    /**
     * Returns what could not be read at this place, in it, or on the way to it.
     *
     * @param unread what could not be read of the document
     * @return null if all of it was read
     */
    @Nullable
    Unread unread(Unread unread, Object document, Forms forms, int first, int second) {
        Unread at = unread;
        Object value = document;
        int next = first;
        for (int i = 0; i < fields.length; i++) {
            at = at.at(steps[i].name());
            if (at == null || at.isWhole()) {
                return at;
            }
            Object held = value == null ? null : fields[i].of(value);
            String key = steps[i].key();
            if (steps[i].each()) {
                if (next < 0) {
                    return at;
                }
                at = at.at(next);
                value = element((List<?>) held, next);
                next = second;
            } else if (key != null) {
                if (held instanceof List<?> list) {
                    Unread rival = unreadRival(at, list, key, i + 1 < fields.length, forms);
                    if (rival != null) {
                        return rival;
                    }
                    int found = Keyed.find(list, key, forms);
                    at = found < 0 ? null : at.at(found);
                } else {
                    at = at.at(key);
                }
                value = select(held, key, forms);
            } else {
                value = held;
            }
            if (at == null || at.isWhole()) {
                return at;
            }
        }
        return at;
    }

    /**
     * What could not be read of other elements that may be the one of a key: of the same key, or of a key that could not be read. One that
     * is given is enough where nothing in it is asked for, unless it only covers the key.
     */
    private static @Nullable Unread unreadRival(
            Unread list, List<?> elements, String key, boolean goesOn, Forms forms) {
        int found = Keyed.find(elements, key, forms);
        boolean isGiven = found >= 0 && Values.isGiven(elements.get(found), forms);
        boolean isOnlyCovered = isGiven && elements.get(found) instanceof Keyed of && !key.equals(of.key());
        int end = !isGiven || isOnlyCovered ? elements.size() : goesOn ? found : 0;
        for (int i = 0; i < end; i++) {
            Unread element = list.at(i);
            Object keyed = elements.get(i);
            if (i != found && element != null && (goesOn || Givenness.isPossible(keyed, element, forms))) {
                Unread ofKey = keyed instanceof Keyed of ? element.at(Keyed.field(of)) : null;
                if (ofKey == null && keyed instanceof Section section && !key.equals(section.key())) {
                    ofKey = element.at("covers");
                }
                if (element.isWhole() || ofKey != null) {
                    return ofKey == null ? element : ofKey.firstPart();
                } else if (isOf(keyed, key)) {
                    return element.firstPart();
                }
            }
        }
        return null;
    }

    private static boolean isOf(@Nullable Object element, String key) {
        return (element instanceof Keyed keyed && key.equals(keyed.key()))
                || (element instanceof Section section && section.covers().contains(key));
    }

    static @Nullable Object element(@Nullable List<?> list, int position) {
        return list == null || position < 0 ? null : list.get(position);
    }

    static @Nullable Object select(@Nullable Object at, @Nullable String key, Forms forms) {
        if (key == null || at == null) {
            return at;
        }
        if (at instanceof Map<?, ?> map) {
            return map.get(key);
        }
        int found = Keyed.find(at, key, forms);
        return found < 0 ? null : ((List<?>) at).get(found);
    }

    /**
     * Returns the path of this place.
     *
     * @param from the path of the document, or of the part of it that is judged
     * @param first the position in the first list on the way, from 0; negative for none
     * @param second the position in the second list on the way, from 0; negative for none
     * @return the path
     */
    Path path(Path from, int first, int second) {
        Path path = from;
        int next = first;
        for (Place.Step step : steps) {
            path = step.from(path, next);
            if (step.each()) {
                next = second;
            }
        }
        return path;
    }

    /** The place as it is written. */
    @Override
    public String toString() {
        return place.text();
    }
}
