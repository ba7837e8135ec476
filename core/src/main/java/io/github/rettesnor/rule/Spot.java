// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Place} bound to one kind of document: reads what stands there. It is bound once, when a rule set is made, so that a
 * place that such documents do not have fails then and not in a check.
 */
public final class Spot {

    private final Place place;
    private final Place.Step[] steps;
    private final Fields.Field[] fields;

    private Spot(Place place, Fields.Field[] fields) {
        this.place = place;
        this.steps = place.steps().toArray(Place.Step[]::new);
        this.fields = fields;
    }

    /**
     * Binds a place to a kind of document.
     *
     * @param place the place
     * @param document the kind of document
     * @return the bound place
     * @throws IllegalArgumentException if such documents have no such place
     */
    public static Spot of(Place place, Class<?> document) {
        return new Spot(place, Binding.fields(place, document));
    }

    /**
     * Binds a place that is one, and not every element of a list.
     *
     * @param place the place
     * @param document the kind of document
     * @return the bound place
     * @throws IllegalArgumentException if such documents have no such place, or it is several
     */
    public static Spot one(Place place, Class<?> document) {
        Spot spot = of(place, document);
        if (Arrays.stream(spot.steps).anyMatch(Place.Step::each)) {
            throw new IllegalArgumentException("'" + place + "' is every element of a list; one place is needed");
        }
        return spot;
    }

    /**
     * Binds a place that is asked for beside another, of the same elements if that one is every element of a list.
     *
     * @param place the place
     * @param other the other place
     * @param document the kind of document
     * @return the bound place, to be read by {@link Examination#value}
     * @throws IllegalArgumentException if such documents have no such place, or it is of the elements of another list
     */
    public static Spot beside(Place place, Place other, Class<?> document) {
        int lists = place.text().lastIndexOf("[]");
        if (lists >= 0 && !other.text().startsWith(place.text().substring(0, lists + 2))) {
            throw new IllegalArgumentException("'" + place + "' goes through another list than '" + other + "'");
        }
        return of(place, document);
    }

    /**
     * Makes sure that the values at this place can be judged.
     *
     * @param types the types of value that can be
     * @return this
     * @throws IllegalArgumentException if the values are of another type
     */
    public Spot holding(Class<?>... types) {
        if (Arrays.stream(types).noneMatch(type -> type.isAssignableFrom(type()))) {
            throw new IllegalArgumentException("'" + place + "' holds a " + type().getSimpleName() + ", not a "
                    + Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(" or ")));
        }
        return this;
    }

    /**
     * Makes sure that the values at this place are codes, and can be each of these.
     *
     * @param codes the codes
     * @return this
     * @throws IllegalArgumentException if the values are no codes, or never one of these
     */
    public Spot holdingCodes(Collection<String> codes) {
        Class<?> type = holding(String.class, Enum.class, Boolean.class).type();
        Object[] constants = type == Boolean.class ? new Object[] {true, false} : type.getEnumConstants();
        if (constants != null) {
            List<String> known = Arrays.stream(constants).map(Values::code).toList();
            for (String code : codes) {
                if (!known.contains(code)) {
                    throw new IllegalArgumentException(
                            "'" + place + "' is never '" + code + "'" + Nearest.hint(code, known));
                }
            }
        }
        return this;
    }

    /**
     * What the values at this place are.
     *
     * @return the type of value; for a list without a selector the list itself
     */
    public Class<?> type() {
        Fields.Field last = fields[fields.length - 1];
        Place.Step step = steps[fields.length - 1];
        return step.selects() ? last.element() : last.type();
    }

    /**
     * What stands at this place, where it is one.
     *
     * @param examination the examination
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object value(Examination examination) {
        Unread unread = examination.unread();
        if (unread != null) {
            Unread found = unread(unread, examination.kept(), -1, -1);
            if (found != null) {
                examination.need(found);
            }
        }
        return read(examination.kept());
    }

    /**
     * What stands at this place of a document, where it is one, outside of an examination.
     *
     * @param document the document
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object read(Object document) {
        return value(document, -1, -1);
    }

    /** The value, with the positions of elements as in {@link #path(Path, int, int)}. */
    @Nullable
    Object value(Object document, int first, int second) {
        Object at = document;
        int next = first;
        for (int i = 0; i < fields.length && at != null; i++) {
            Object held = fields[i].of(at);
            if (steps[i].each()) {
                at = element((List<?>) held, next);
                next = second;
            } else {
                at = select(held, steps[i].key());
            }
        }
        return at;
    }

    /**
     * What could not be read at this place, in it, or on the way to it.
     *
     * @param unread what could not be read of the document
     * @return null if all of it was read
     */
    @Nullable
    Unread unread(Unread unread, Object document, int first, int second) {
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
                at = held instanceof Map<?, ?> ? at.at(key) : unreadElement(at, (List<?>) held, key);
                value = select(held, key);
            } else {
                value = held;
            }
            if (at == null || at.isWhole()) {
                return at;
            }
        }
        return at;
    }

    /** An element whose key could not be read may be the one of a key that no other element gives. */
    private static @Nullable Unread unreadElement(Unread list, @Nullable List<?> elements, String key) {
        int found = Keyed.find(elements, key);
        Unread there = found < 0 ? null : list.at(found);
        if (elements == null || there != null || (found >= 0 && Values.isGiven(elements.get(found)))) {
            return there;
        }
        for (int i = 0; i < elements.size(); i++) {
            Unread element = list.at(i);
            Object keyed = elements.get(i);
            if (element != null && (element.isWhole() || (keyed instanceof Keyed of && of.key() == null))) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable Object element(@Nullable List<?> list, int position) {
        return list == null || position < 0 ? null : list.get(position);
    }

    /**
     * Judges what stands at this place; where it is every element of a list, each of them.
     *
     * @param examination the examination, which can tell the place that is being judged
     * @param judge the judge
     * @return the outcome that outranks the others; not applicable where a list has no elements
     */
    public Outcome judge(Examination examination, Judge judge) {
        return judge(examination, judge, examination.kept(), 0, -1, -1);
    }

    /**
     * Looks at what stands at this place, where the rule judges all of it together; where it is every element of a list, at each of them.
     * Where any of it could not be read, the rule is not evaluated.
     *
     * @param examination the examination
     * @param visitor what looks at each value
     */
    public void visit(Examination examination, Visitor visitor) {
        Unread unread = examination.unread();
        Unread found = unread == null ? null : unread(unread, examination.kept(), -1, -1);
        if (found != null) {
            examination.need(found);
        } else {
            judge(examination, (value, here) -> {
                visitor.visit(value, here);
                return Outcome.PASSED;
            });
        }
    }

    private Outcome judge(
            Examination examination, Judge judge, @Nullable Object from, int step, int first, int second) {
        Object at = from;
        for (int i = step; i < fields.length; i++) {
            at = at == null ? null : fields[i].of(at);
            if (steps[i].each()) {
                return each(examination, judge, (List<?>) at, i + 1, first);
            }
            at = select(at, steps[i].key());
        }
        Object value = at;
        examination.stand(this, first, second);
        Unread unread = examination.unread();
        if (unread == null) {
            return judge.judge(value, examination);
        }
        Unread found = unread(unread, examination.kept(), first, second);
        return found == null
                ? examination.judgeWhatWasRead(() -> judge.judge(value, examination))
                : examination.unreadable(found);
    }

    private Outcome each(Examination examination, Judge judge, @Nullable List<?> list, int step, int first) {
        Unread unread = examination.unread();
        Unread found = unread == null ? null : unread(unread, examination.kept(), first, -1);
        if (found != null && (found.isWhole() && (list == null || list.isEmpty()))) {
            return examination.unreadable(found);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        int size = list == null ? 0 : list.size();
        for (int i = 0; i < size; i++) {
            Object element = element(list, i);
            outcome = outcome.and(
                    first < 0
                            ? judge(examination, judge, element, step, i, -1)
                            : judge(examination, judge, element, step, first, i));
        }
        return outcome;
    }

    private static @Nullable Object select(@Nullable Object at, @Nullable String key) {
        if (key == null || at == null) {
            return at;
        }
        if (at instanceof Map<?, ?> map) {
            return map.get(key);
        }
        int found = Keyed.find(at, key);
        return found < 0 ? null : ((List<?>) at).get(found);
    }

    /**
     * The path of this place, where it is one.
     *
     * @param examination the examination
     * @return the path from the whole document
     */
    public Path path(Examination examination) {
        return path(examination.path(), -1, -1);
    }

    /**
     * The path of this place.
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

    /** Judges one value. */
    @FunctionalInterface
    public interface Judge {

        /**
         * Judges one value.
         *
         * @param value the value, null if it is missing
         * @param examination the examination; {@link Examination#here()} is the value's path
         * @return the outcome
         */
        Outcome judge(@Nullable Object value, Examination examination);
    }

    /** Looks at one value. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at one value.
         *
         * @param value the value, null if it is missing
         * @param examination the examination; {@link Examination#number()} is the number of the element
         */
        void visit(@Nullable Object value, Examination examination);
    }
}
