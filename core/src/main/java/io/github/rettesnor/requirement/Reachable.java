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
 * A person can be reached: one of those at the place has a name, and an e-mail address or a telephone number.
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
        Spot persons = spot.type() == List.class ? Spot.of(Place.of(at + "[]"), document) : spot;
        persons.holding(Contact.class);
        Figures what = Figures.of("what", term(at.what()));
        return examination -> {
            List<Unread> notRead = new ArrayList<>(0);
            int[] given = new int[1];
            Spot.JudgeOfKept judge = (value, unread, here) -> {
                given[0] += value == null ? 0 : 1;
                Unread needed = unread == null ? null : undecided(value, unread);
                if (needed != null) {
                    notRead.add(needed);
                }
                return value instanceof Contact contact && contact.isReachable()
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

    /** What could not be read of a person and decides whether he or she can be reached. */
    private static @Nullable Unread undecided(@Nullable Object person, Unread unread) {
        Unread name = unread.at("name");
        Unread email = unread.at("email");
        Unread way = email == null ? unread.at("phone") : email;
        boolean mayBeNamed = name != null || (person instanceof Contact of && !Texts.isBlank(of.name()));
        boolean mayHaveAWay = way != null
                || (person instanceof Contact of && !(Texts.isBlank(of.email()) && Texts.isBlank(of.phone())));
        return !mayBeNamed || !mayHaveAWay ? null : name == null ? way : name;
    }
}
