// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Path;
import org.jspecify.annotations.Nullable;

/**
 * The current place of an examination in a document, and what a rule sees from there: the part that the rule is about, the element that is being
 * judged, and what could not be read.
 */
abstract class Viewpoint {

    private final Plan plan;
    private final Object whole;
    private final @Nullable Unread unreadOfWhole;

    private Plan.@Nullable Part part;
    private Object document;
    private @Nullable Unread condition;
    private @Nullable Unread unread;
    private @Nullable Unread needed;

    private @Nullable Spot spot;
    private int first;
    private int second;

    Viewpoint(Plan plan, Object whole, @Nullable Unread unread) {
        this.plan = plan;
        this.whole = whole;
        this.document = whole;
        this.unreadOfWhole = unread;
    }

    /** Goes on to a part of the document. Returns whether that part is there to be judged. */
    boolean enter(Plan.Part next) {
        part = next;
        document = next.of(whole);
        condition = null;
        unread = unreadOfWhole;
        if (unreadOfWhole != null) {
            condition = next.unreadCondition(unreadOfWhole, whole);
            for (Path.Step step : next.path().steps()) {
                unread = unread == null ? null : unread.at(step.name());
            }
        }
        return condition != null || next.applies(whole);
    }

    /** The part that is being judged, null before there is one. */
    Plan.@Nullable Part part() {
        return part;
    }

    /** What could not be read and leaves open whether the part is judged, or the whole of the part; null if it can be judged. */
    @Nullable
    Unread obstacle() {
        return condition == null && unread != null && unread.isWhole() ? unread : condition;
    }

    /** The rules that judge, made ready. */
    Plan plan() {
        return plan;
    }

    /** The forms of the country whose rules judge. */
    Forms forms() {
        return plan.forms();
    }

    /** Goes to the value at a place, with the positions of elements as in {@link Spot#path(Path, int, int)}. */
    void stand(Spot at, int firstIndex, int secondIndex) {
        spot = at;
        first = firstIndex;
        second = secondIndex;
    }

    /** Goes back to the whole of the part. */
    void standBack() {
        spot = null;
    }

    /** Returns an action that goes back to the current place of the examination. */
    Runnable wayBack() {
        Spot at = spot;
        int firstIndex = first;
        int secondIndex = second;
        return () -> {
            spot = at;
            first = firstIndex;
            second = secondIndex;
        };
    }

    /**
     * Notes that the rule, or the place that is being judged, needs a value which could not be read. It is not evaluated.
     *
     * @param place the place of the value
     */
    public void need(Unread place) {
        needed = needed == null ? place : needed;
    }

    /** Returns what was needed and could not be read, and notes something else in its stead. */
    @Nullable
    Unread exchangeNeeded(@Nullable Unread other) {
        Unread before = needed;
        needed = other;
        return before;
    }

    /** {@return what could not be read of the document under examination, null if all was read} */
    public @Nullable Unread unread() {
        return unread;
    }

    /**
     * Returns what was kept of the document under examination, for a requirement that asks {@link #unread()} about each value that it
     * reads.
     *
     * @return the document, or the part of it that the rule is about
     */
    public Object kept() {
        return document;
    }

    /**
     * Returns the document under examination, or the part of it that the rule is about. A rule that asks for it needs all of it: where any
     * of it could not be read, the rule is not evaluated.
     *
     * @return the document
     */
    public Object document() {
        if (unread != null) {
            need(unread);
        }
        return document;
    }

    /** {@return the path of the document under examination: empty, or the path of the part that the rule is about} */
    public Path path() {
        return part == null ? Path.ROOT : part.path();
    }

    /** {@return the path of the value that is being judged} */
    public Path here() {
        return spot == null ? path() : spot.path(path(), first, second);
    }

    /** {@return the number of the element that is being judged, from 1; 0 if it is not an element of a list} */
    public int number() {
        return spot == null ? 0 : first + 1;
    }

    /**
     * Returns the value at another place: where that is of every element of a list, at the element that is being judged.
     *
     * @param other the other place, bound by {@link Spot#beside}
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object value(Spot other) {
        Unread found = unread(other);
        if (found != null) {
            need(found);
        }
        return kept(other);
    }

    /**
     * Returns what was read at another place, for a requirement that asks for what could not be read of it besides.
     *
     * @param other the other place, as in {@link #value}
     * @return the value, null if it or something on the way to it is missing or was not read
     */
    public @Nullable Object kept(Spot other) {
        return other.value(document, forms(), first, second);
    }

    private @Nullable Unread unread(Spot other) {
        return unread == null ? null : other.unread(unread, document, forms(), first, second);
    }

    /**
     * Returns whether something is given at a place, whatever is written there or in it that could not be read.
     *
     * @param place the place; where it is of every element of a list, that of the element that is being judged
     * @return true if so; false also where that depends on what could not be read
     */
    public boolean isGiven(Spot place) {
        return Givenness.isCertain(kept(place), unread(place), forms());
    }

    /**
     * Returns what could not be read at a place, and decides whether something is given there.
     *
     * @param place the place, as in {@link #isGiven}
     * @return null if it was read, or what was read decides
     */
    public @Nullable Unread undecided(Spot place) {
        Unread found = unread(place);
        Object value = found == null ? null : kept(place);
        return found != null
                        && !Givenness.isCertain(value, found, forms())
                        && Givenness.isPossible(value, found, forms())
                ? found
                : null;
    }

    /**
     * Returns whether a value is given, where a text that holds nothing but a form's own is not.
     *
     * @param value the value, null if it is missing
     * @return true if it is given
     */
    public boolean holds(@Nullable Object value) {
        return Values.isGiven(value, forms());
    }

    /**
     * Returns whether a section is about the subject of a code: the code is its own, or its text has a heading for it.
     *
     * @param section the section
     * @param code the code
     * @return false where it only names the code among those that it covers
     */
    public boolean isAbout(Section section, String code) {
        return code.equals(section.code()) || plan.codes().hasHeading(section.text(), code);
    }

    /**
     * Returns what a document has where an element of a code is missing, and may be meant for it: an element whose code is nearly that
     * one, or a section without a code whose heading is about it.
     *
     * @param missing the place of the element that is missing
     * @return the code or heading, null if nothing comes near
     */
    public @Nullable String nearMiss(Place missing) {
        return plan.codes().nearMiss(missing, document);
    }
}
