// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ContactWay;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person can be reached: one of those at the place, or of those with the role that the place names, has a name, and can be reached in
 * one of some ways. The order of the persons makes no difference.
 *
 * @param at the place of a person, or of a list of persons
 * @param by the ways that will do, at least one
 */
public record Reachable(Place at, List<ContactWay> by) implements Requirement {

    /** Copies the list. */
    public Reachable {
        by = List.copyOf(by);
        if (by.isEmpty()) {
            throw new Refusal("refused.no-way", Map.of());
        }
    }

    /**
     * Returns the requirement that a person can be reached.
     *
     * @param at the place of a person, or of a list of persons
     * @param by the ways that will do
     * @return the requirement
     */
    public static Reachable reachable(String at, ContactWay... by) {
        return new Reachable(Place.of(at), List.of(by));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                at.text() + (Spot.of(at, document).type() == List.class ? "[]" : ""),
                Fragments.fields("name", Fragments.SOME_TEXT, by.get(0).field(), sample(by.get(0))),
                Fragments.fields("name", Fragments.SOME_TEXT));
    }

    private static String sample(ContactWay way) {
        return switch (way) {
            case EMAIL -> "name@example.org";
            case PHONE -> "00 00 00 00";
            case ADDRESS -> Fragments.SOME_TEXT;
        };
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        String role = at.key();
        String list =
                role == null ? at.text() : at.text().substring(0, at.text().lastIndexOf('['));
        Spot persons = role != null || spot.type() == List.class ? Spot.of(Place.of(list + "[]"), document) : spot;
        persons.holding(Contact.class);
        Figures what = Figures.of("what", term(at.what()))
                .and("by", Figures.choice(by.stream().map(Figures::term).toList()));
        return examination -> {
            List<Unread> notRead = new ArrayList<>(0);
            int[] given = new int[1];
            Spot.JudgeOfKept judge = (value, unread, here) -> {
                if (role != null && isOther(role, value, unread)) {
                    return Outcome.NOT_APPLICABLE;
                }
                given[0] += value == null ? 0 : 1;
                Unread needed = unread == null ? null : undecided(role != null, value, unread, examination);
                if (needed != null) {
                    notRead.add(needed);
                }
                boolean isOfRole = role == null || unread == null || unread.at("role") == null;
                return isOfRole && value instanceof Contact person && isNamed(person, examination) && isReached(person)
                        ? Outcome.PASSED
                        : Outcome.NOT_APPLICABLE;
            };
            Outcome outcome = persons.walk(examination, judge, notRead);
            if (outcome == Outcome.PASSED) {
                return outcome;
            } else if (!notRead.isEmpty()) {
                return examination.unreadable(notRead.get(0));
            }
            return examination.violated(spot.path(examination), given[0] == 0 ? "missing" : "violated", what);
        };
    }

    private static boolean isNamed(Contact person, Examination examination) {
        return examination.holds(person.name());
    }

    private boolean isReached(Contact person) {
        return by.stream().anyMatch(way -> way.reaches(person));
    }

    /** Whether a person has another role than the one asked for, as far as it was read. */
    private static boolean isOther(String role, @Nullable Object person, @Nullable Unread unread) {
        boolean isRead = unread == null || unread.at("role") == null;
        return isRead && !(person instanceof Contact contact && role.equals(contact.role()));
    }

    /** What could not be read of a person and decides whether he or she can be reached. */
    private @Nullable Unread undecided(
            boolean isOfRole, @Nullable Object person, Unread unread, Examination examination) {
        Unread way = null;
        for (int i = 0; i < by.size() && way == null; i++) {
            way = unread.at(by.get(i).field());
        }
        Unread name = unread.at("name");
        boolean mayBeNamed = name != null || (person instanceof Contact of && isNamed(of, examination));
        boolean mayBeReached = way != null || (person instanceof Contact of && isReached(of));
        if (!mayBeNamed || !mayBeReached) {
            return null;
        }
        Unread role = isOfRole ? unread.at("role") : null;
        return role != null ? role : name != null ? name : way;
    }
}
