// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.term;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person can be reached: one of those at the place, or of those with the role that the place names, has a name, and an e-mail address or a telephone number.
 *
 * @param at the place of a person, or of a list of persons
 */
public record Reachable(Place at) implements Requirement {

    /**
     * A person can be reached.
     *
     * @param at the place of a person, or of a list of persons
     * @return the requirement
     */
    public static Reachable reachable(String at) {
        return new Reachable(Place.of(at));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                at.text() + (Spot.of(at, document).type() == List.class ? "[]" : ""),
                Fragments.fields("name", Fragments.SOME_TEXT, "email", "name@example.org"),
                Fragments.fields("name", Fragments.SOME_TEXT));
    }

    @Override
    public Check on(Class<?> document) {
        Spot spot = Spot.one(at, document);
        String role = at.key();
        String list = role == null ? at.text() : at.text().substring(0, at.text().lastIndexOf('['));
        Spot persons =
                role != null || spot.type() == List.class ? Spot.of(Place.of(list + "[]"), document) : spot;
        persons.holding(Contact.class);
        Figures what = Figures.of("what", term(at.what()));
        return examination -> {
            List<Unread> notRead = new ArrayList<>(0);
            int[] given = new int[1];
            Spot.JudgeOfKept judge = (value, unread, here) -> {
                if (role != null && isOther(role, value, unread)) {
                    return Outcome.NOT_APPLICABLE;
                }
                given[0] += value == null ? 0 : 1;
                Unread needed = unread == null ? null : undecided(role != null, value, unread);
                if (needed != null) {
                    notRead.add(needed);
                }
                boolean isOfRole = role == null || unread == null || unread.at("role") == null;
                return isOfRole && value instanceof Contact contact && contact.isReachable()
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

    /** Whether a person has another role than the one asked for, as far as it was read. */
    private static boolean isOther(String role, @Nullable Object person, @Nullable Unread unread) {
        boolean isRead = unread == null || unread.at("role") == null;
        return isRead && !(person instanceof Contact contact && role.equals(contact.role()));
    }

    /** What could not be read of a person and decides whether he or she can be reached. */
    private static @Nullable Unread undecided(boolean isOfRole, @Nullable Object person, Unread unread) {
        Unread role = isOfRole ? unread.at("role") : null;
        Unread name = role == null ? unread.at("name") : role;
        Unread email = unread.at("email");
        Unread way = email == null ? unread.at("phone") : email;
        boolean mayBeNamed = unread.at("name") != null || (person instanceof Contact of && Texts.isWritten(of.name()));
        boolean mayHaveAWay = way != null
                || (person instanceof Contact of && (Texts.isWritten(of.email()) || Texts.isWritten(of.phone())));
        return !mayBeNamed || !mayHaveAWay ? null : name == null ? way : name;
    }
}
