// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Class<?> type =
                holding(String.class, Enum.class, Boolean.class, Category.class).type();
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
        Unread found = unread(examination);
        if (found != null) {
            examination.need(found);
        }
        return value(examination.kept(), examination.forms(), -1, -1);
    }

    /**
     * What stands at this place of a document, where it is one, outside of an examination.
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
     * What could not be read at this place, in it, or on the way to it, where it is one.
     *
     * @param examination the examination
     * @return null if all of it was read
     */
    public @Nullable Unread unread(Examination examination) {
        Unread unread = examination.unread();
        return unread == null ? null : unread(unread, examination.kept(), examination.forms(), -1, -1);
    }

    /**
     * What could not be read at this place, in it, or on the way to it.
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
     * is given is enough where nothing in it is asked for.
     */
    private static @Nullable Unread unreadRival(
            Unread list, List<?> elements, String key, boolean goesOn, Forms forms) {
        int found = Keyed.find(elements, key, forms);
        boolean isGiven = found >= 0 && Values.isGiven(elements.get(found), forms);
        int end = isGiven ? (goesOn ? found : 0) : elements.size();
        for (int i = 0; i < end; i++) {
            Unread element = list.at(i);
            Object keyed = elements.get(i);
            if (i != found && element != null && (goesOn || Givenness.isPossible(keyed, element, forms))) {
                Unread ofKey = keyed instanceof Keyed of ? element.at(Keyed.field(of)) : null;
                ofKey = ofKey == null && keyed instanceof Section ? element.at("covers") : ofKey;
                if (element.isWhole() || ofKey != null) {
                    return ofKey == null ? element : ofKey;
                } else if (keyed instanceof Keyed of && key.equals(of.key())) {
                    return element.firstPart();
                }
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
        return walk(
                examination,
                (value, unread, here) -> unread == null ? judge.judge(value, here) : here.unreadable(unread));
    }

    /**
     * Looks at what was read at this place, where the rule judges all of it together; where it is every element of a list, at each of
     * them.
     *
     * @param examination the examination
     * @param visitor what looks at each value that was read
     * @return what could not be read, and so was not looked at
     */
    public List<Unread> visit(Examination examination, Visitor visitor) {
        List<Unread> notRead = new ArrayList<>(0);
        JudgeOfKept judge = (value, found, here) -> {
            if (found == null) {
                visitor.visit(value, here);
            } else {
                notRead.add(found);
            }
            return Outcome.PASSED;
        };
        walk(examination, judge, notRead);
        return notRead;
    }

    /**
     * Looks at what was read at this place, as {@link #walk(Examination, JudgeOfKept)} does, where the rule judges all of it together.
     *
     * @param examination the examination
     * @param judge what looks at each value
     * @param notRead where lists are added that could not be read
     * @return the outcome that outranks the others
     */
    public Outcome walk(Examination examination, JudgeOfKept judge, List<Unread> notRead) {
        Walk walk = new Walk(examination, judge, list -> {
            notRead.add(list);
            return Outcome.NOT_APPLICABLE;
        });
        return judge(walk, examination.kept(), 0, -1, -1);
    }

    /**
     * Judges what was read at this place; where it is every element of a list, of each of them.
     *
     * @param examination the examination, which can tell the place that is being judged
     * @param judge the judge, which knows what could not be read there
     * @return the outcome that outranks the others; not applicable where a list has no elements
     */
    public Outcome walk(Examination examination, JudgeOfKept judge) {
        return judge(new Walk(examination, judge, examination::unreadable), examination.kept(), 0, -1, -1);
    }

    private Outcome judge(Walk walk, @Nullable Object from, int step, int first, int second) {
        Examination examination = walk.examination();
        Object at = from;
        for (int i = step; i < fields.length; i++) {
            at = at == null ? null : fields[i].of(at);
            if (steps[i].each()) {
                return each(walk, (List<?>) at, i + 1, first);
            }
            at = select(at, steps[i].key(), examination.forms());
        }
        Object value = at;
        examination.stand(this, first, second);
        Unread unread = examination.unread();
        if (unread == null) {
            return walk.judge().judge(value, null, examination);
        }
        Unread found = unread(unread, examination.kept(), examination.forms(), first, second);
        return examination.judgeWhatWasRead(() -> walk.judge().judge(value, found, examination));
    }

    private Outcome each(Walk walk, @Nullable List<?> list, int step, int first) {
        Examination examination = walk.examination();
        Unread unread = examination.unread();
        Unread found = unread == null ? null : unread(unread, examination.kept(), examination.forms(), first, -1);
        if (found != null && (found.isWhole() && (list == null || list.isEmpty()))) {
            return walk.ofList().apply(found);
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        int size = list == null ? 0 : list.size();
        for (int i = 0; i < size; i++) {
            Object element = element(list, i);
            outcome = outcome.and(first < 0 ? judge(walk, element, step, i, -1) : judge(walk, element, step, first, i));
        }
        return outcome;
    }

    private static @Nullable Object select(@Nullable Object at, @Nullable String key, Forms forms) {
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

    /** The place as it is written. */
    @Override
    public String toString() {
        return place.text();
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

    /**
     * A walk over the values at this place.
     *
     * @param examination the examination
     * @param judge judges each value
     * @param ofList judges a list that could not be read
     */
    private record Walk(Examination examination, JudgeOfKept judge, Function<Unread, Outcome> ofList) {}

    /** Judges what was read of one value. */
    @FunctionalInterface
    public interface JudgeOfKept {

        /**
         * Judges what was read of one value.
         *
         * @param value what was read, null if nothing was, or it is missing
         * @param unread what could not be read of it, null if it was read
         * @param examination the examination; {@link Examination#here()} is the value's path
         * @return the outcome
         */
        Outcome judge(@Nullable Object value, @Nullable Unread unread, Examination examination);
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
