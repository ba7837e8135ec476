// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.choice;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Texts;
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
import io.github.rettesnor.verdict.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Each party of one type bears one or several of a list of names. Letter case, spacing and punctuation make no difference, and words
 * before the proper name may be left out or inflected: with the names Region Nord and Region Sør, a party may be called Nord, or
 * Regionerne Nord og Sør. Without parties of that type nothing is asked for.
 *
 * @param parties the place of the list of parties
 * @param type the code of the type
 * @param names the names
 */
public record PartyNamed(Place parties, String type, List<String> names) implements Requirement {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> AND = Set.of("og", "samt", "and");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public PartyNamed {
        if (names.isEmpty()) {
            throw new Refusal("refused.no-name", Map.of());
        }
        names = List.copyOf(names);
    }

    /**
     * Returns the requirement that each party of one type bears one or several of these names.
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
                Fragments.fields("type", type, "name", Fragments.SOME_TEXT));
    }

    @Override
    public Check on(Class<?> document) {
        Spot each = Spot.of(Place.of(parties + "[]"), document);
        if (each.type() != Party.class) {
            throw new Refusal("place-is-not", Map.of("place", parties.toString(), "expected", "parties"));
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
        if (name == null || !Texts.isWritten(name)) {
            return here.violated(path, "missing", figures);
        }
        return areKnown(words(name))
                ? Outcome.PASSED
                : here.violated(path, "violated", figures.and("name", text(name)));
    }

    /** Whether words are one or several of the names, and nothing else but words that join them. */
    private boolean areKnown(List<String> words) {
        boolean found = false;
        for (int i = 0; i < words.size(); ) {
            int length = known(words.subList(i, words.size()));
            if (length == 0 && !AND.contains(words.get(i)) && !leads(words.get(i))) {
                return false;
            }
            found |= length > 0;
            i += Math.max(length, 1);
        }
        return found;
    }

    /** How many of the first words are a name, or its last words; 0 if they are not one. */
    private int known(List<String> words) {
        int longest = 0;
        for (String name : names) {
            List<String> known = words(name);
            for (int from = 0; from < known.size(); from++) {
                int length = known.size() - from;
                boolean begins =
                        length <= words.size() && words.subList(0, length).equals(known.subList(from, known.size()));
                longest = begins ? Math.max(longest, length) : longest;
            }
        }
        return longest;
    }

    /** Whether a word is the one that stands before proper names, such as Region, in any form. */
    private boolean leads(String word) {
        return names.stream()
                .map(PartyNamed::words)
                .anyMatch(known -> known.size() > 1 && word.startsWith(known.get(0)));
    }

    private static List<String> words(String text) {
        return SIGNS.splitAsStream(Texts.plain(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
