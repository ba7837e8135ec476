// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement about something that may also be told in words. Where it is not given but the words are, a person is asked to judge
 * the words.
 *
 * @param given the place of what the requirement is about
 * @param words the place of the words that may stand instead
 * @param otherwise what is required otherwise
 */
public record InWords(Place given, Place words, Requirement otherwise) implements Requirement {

    /**
     * A requirement about something that may also be told in words.
     *
     * @param given the place of what the requirement is about
     * @param words the place of the words that may stand instead
     * @param otherwise what is required otherwise
     * @return the requirement
     */
    public static InWords inWords(String given, String words, Requirement otherwise) {
        return new InWords(Place.of(given), Place.of(words), otherwise);
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        return otherwise.example(document);
    }

    @Override
    public List<Requirement> parts() {
        return List.of(otherwise);
    }

    @Override
    public Check on(Class<?> document) {
        Spot subject = Spot.one(given, document);
        Spot told = Spot.one(words, document);
        Check check = otherwise.on(document);
        return examination -> {
            if (examination.isGiven(subject)) {
                return examination.examine(otherwise, check);
            }
            Unread ofSubject = examination.undecided(subject);
            Unread ofWords = examination.undecided(told);
            if (ofWords != null) {
                return examination.unreadable(ofSubject == null ? ofWords : ofSubject);
            } else if (!examination.isGiven(told)) {
                return examination.examine(otherwise, check);
            }
            return ofSubject == null
                    ? examination.toJudge(told.path(examination), "question")
                    : examination.unreadable(ofSubject);
        };
    }
}
