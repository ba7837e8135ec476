// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.List;

/**
 * Each party of one type bears one of a list of names. Letter case and spacing do not matter, and words before the
 * proper name may be left out: Sjælland is Region Sjælland. Without parties of that
 * type nothing is asked for.
 *
 * @param parties the place of the list of parties
 * @param type the code of the type
 * @param names the names
 */
public record PartyNamed(Place parties, String type, List<String> names) implements Requirement {

    /** Copies the list. */
    public PartyNamed {
        names = List.copyOf(names);
    }

    /**
     * Each party of one type bears one of these names.
     *
     * @param parties the place of the list of parties
     * @param type the code of the type
     * @param names the names
     * @return the requirement
     */
    public static PartyNamed partyNamed(String parties, String type, String... names) {
        return new PartyNamed(Place.of(parties), type, List.of(names));
    }

    @Override
    public Example example(Class<?> document) {
        return Example.at(
                document,
                parties + "[]",
                Fragments.fields("type", type, "name", names.get(0)),
                Fragments.fields("type", type, "name", "?"));
    }

    @Override
    public Check on(Class<?> document) {
        Spot each = Spot.of(Place.of(parties + "[]"), document);
        if (each.type() != Party.class) {
            throw new IllegalArgumentException("'" + parties + "' is no list of parties");
        }
        return examination -> each.walk(examination, (value, unread, here) -> {
            Unread ofType = unread == null ? null : unread.at("type");
            if (ofType != null) {
                return here.unreadable(ofType);
            }
            if (!(value instanceof Party party) || !type.equals(party.type())) {
                return Outcome.NOT_APPLICABLE;
            }
            Unread ofName = unread == null ? null : unread.at("name");
            return ofName == null ? judge(party, here) : here.unreadable(ofName);
        });
    }

    private Outcome judge(Party party, Examination here) {
        Path path = here.here().field("name");
        Figures figures = Figures.of("number", count(here.number()))
                .and("type", term(type))
                .and("names", choice(names.stream().map(Figures::text).toList()));
        String name = party.name();
        if (name == null || Texts.isBlank(name)) {
            return here.violated(path, "missing", figures);
        }
        String plain = Texts.plain(name);
        return names.stream().map(Texts::plain).anyMatch(known -> known.equals(plain) || known.endsWith(" " + plain))
                ? Outcome.PASSED
                : here.violated(path, "violated", figures.and("name", text(name)));
    }
}
