// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Place} bound to one kind of document: reads what stands there. It is bound once, when a rule set is made, so that a
 * place that such documents do not have fails then and not in a check.
 */
public final class Spot {

    private final Place.Step[] steps;
    private final Fields.Field[] fields;

    private Spot(List<Place.Step> steps, Fields.Field[] fields) {
        this.steps = steps.toArray(Place.Step[]::new);
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
        List<Place.Step> steps = place.steps();
        Fields.Field[] fields = new Fields.Field[steps.size()];
        Class<?> type = document;
        for (int i = 0; i < fields.length; i++) {
            Place.Step step = steps.get(i);
            Fields of = Fields.of(type);
            Fields.Field field = of.get(step.name());
            if (field == null) {
                throw new IllegalArgumentException("'" + place + "': " + type.getSimpleName() + " has no field '"
                        + step.name() + "'" + Nearest.hint(step.name(), of.names()));
            }
            boolean selects = step.each() || step.key() != null;
            if ((selects && field.type() == field.element()) || (step.each() && field.type() == Map.class)) {
                throw new IllegalArgumentException("'" + place + "': '" + step.name() + "' is no list");
            }
            if (i + 1 < fields.length && !field.element().isRecord()) {
                throw new IllegalArgumentException("'" + place + "': '" + step.name() + "' has no fields");
            }
            if (i + 1 < fields.length && !selects && field.type() != field.element()) {
                throw new IllegalArgumentException("'" + place + "': '" + step.name() + "' is a list; write '"
                        + step.name() + "[]' for each of its elements");
            }
            fields[i] = field;
            type = field.element();
        }
        return new Spot(steps, fields);
    }

    /**
     * What the values at this place are.
     *
     * @return the type of value; for a list without a selector the list itself
     */
    public Class<?> type() {
        Fields.Field last = fields[fields.length - 1];
        Place.Step step = steps[fields.length - 1];
        return step.each() || step.key() != null ? last.element() : last.type();
    }

    /**
     * What stands at this place, where it is one.
     *
     * @param document the document
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object value(Object document) {
        Object at = document;
        for (int i = 0; i < fields.length && at != null; i++) {
            at = select(fields[i].of(at), steps[i].key());
        }
        return at;
    }

    /**
     * Judges what stands at this place; where it is every element of a list, each of them.
     *
     * @param examination the examination, which can tell the place that is being judged
     * @param judge the judge
     * @return the outcome that outranks the others; not applicable where a list has no elements
     */
    public Outcome judge(Examination examination, Judge judge) {
        return judge(examination, judge, examination.document(), 0, -1, -1);
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
        examination.stand(this, first, second);
        return judge.judge(at, examination);
    }

    private Outcome each(Examination examination, Judge judge, @Nullable List<?> list, int step, int first) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        int size = list == null ? 0 : list.size();
        for (int i = 0; i < size; i++) {
            Object element = list == null ? null : list.get(i);
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
        Object found = null;
        List<?> list = (List<?>) at;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (key.equals(element instanceof Keyed keyed ? keyed.key() : element)) {
                found = element;
                if (Values.isGiven(element)) {
                    break;
                }
            }
        }
        return found;
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
}
