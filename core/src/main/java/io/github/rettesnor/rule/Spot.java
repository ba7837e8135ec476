// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Place} bound to one kind of document: reads the value there. It is bound once, when a rule set is made, so that a
 * place that such documents do not have fails then and not in a check.
 */
public final class Spot extends Way {

    private Spot(Place place, Class<?> document) {
        super(place, document);
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
        return new Spot(place, document);
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
        if (place.steps().stream().anyMatch(Place.Step::each)) {
            throw new Refusal("place-is-every", Map.of("place", place.text()));
        }
        return of(place, document);
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
            throw new Refusal("place-of-other-list", Map.of("place", place.text(), "other", other.text()));
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
            throw new Refusal("place-is-not", Map.of("place", toString(), "expected", TypeWords.of(List.of(types))));
        }
        return this;
    }

    /**
     * Makes sure that the values at this place are codes, and can be each of these.
     *
     * @param codes the codes
     * @return this
     * @throws IllegalArgumentException if the values are not codes, or can never be one of these
     */
    public Spot holdingCodes(Collection<String> codes) {
        Class<?> type =
                holding(String.class, Enum.class, Boolean.class, Category.class).type();
        Object[] constants = type == Boolean.class ? new Object[] {true, false} : type.getEnumConstants();
        if (constants != null) {
            List<String> known = Arrays.stream(constants).map(Values::code).toList();
            for (String code : codes) {
                if (!known.contains(code)) {
                    throw new Refusal(
                            "",
                            List.of(BadValue.unknown(
                                    "place-never", Map.of("place", toString(), "code", code), code, known)));
                }
            }
        }
        return this;
    }

    /**
     * Returns the value at this place, where it is one.
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
     * Returns what could not be read at this place, in it, or on the way to it, where it is one.
     *
     * @param examination the examination
     * @return null if all of it was read
     */
    public @Nullable Unread unread(Examination examination) {
        Unread unread = examination.unread();
        return unread == null ? null : unread(unread, examination.kept(), examination.forms(), -1, -1);
    }

    /**
     * Judges the value at this place; where it is every element of a list, each of them.
     *
     * @param examination the examination, whose {@link Examination#here()} is the path of the value that is judged
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
     * @param visitor what looks at each value that was read, null where it is missing; {@link Examination#number()} is the number of the
     *     element
     * @return what could not be read, and so was not looked at
     */
    public List<Unread> visit(Examination examination, BiConsumer<@Nullable Object, Examination> visitor) {
        List<Unread> notRead = new ArrayList<>(0);
        JudgeOfKept judge = (value, found, here) -> {
            if (found == null) {
                visitor.accept(value, here);
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
        Walk walk = new Walk(this, examination, judge, list -> {
            notRead.add(list);
            return Outcome.NOT_APPLICABLE;
        });
        return walk.judgeAll();
    }

    /**
     * Judges what was read at this place; where it is every element of a list, of each of them.
     *
     * @param examination the examination, whose {@link Examination#here()} is the path of the value that is judged
     * @param judge the judge, which knows what could not be read there
     * @return the outcome that outranks the others; not applicable where a list has no elements
     */
    public Outcome walk(Examination examination, JudgeOfKept judge) {
        return new Walk(this, examination, judge, examination::unreadable).judgeAll();
    }

    /**
     * Returns the path of this place, where it is one.
     *
     * @param examination the examination
     * @return the path from the whole document
     */
    public Path path(Examination examination) {
        return path(examination.path(), -1, -1);
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
}
