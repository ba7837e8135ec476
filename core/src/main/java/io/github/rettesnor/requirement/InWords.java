// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A requirement about something that may also be described in words. Where the words are given, they may have what is missing otherwise, and
 * a person is asked to judge them.
 *
 * @param given the place of what the requirement is about
 * @param words the place of the words that may be given instead
 * @param otherwise what is required otherwise
 */
public record InWords(Place given, Place words, Requirement otherwise) implements Requirement {

    /**
     * Returns a requirement about something that may also be described in words.
     *
     * @param given the place of what the requirement is about
     * @param words the place of the words that may be given instead
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
        Spot described = Spot.one(words, document);
        Check check = otherwise.on(document);
        return examination -> judge(subject, described, check, examination);
    }

    private Outcome judge(Spot subject, Spot described, Check check, Examination examination) {
        Unread ofWords = examination.undecided(described);
        boolean isDescribed = examination.isGiven(described);
        if (!isDescribed && ofWords == null) {
            return examination.examine(otherwise, check);
        }
        Supplier<Outcome> words = () -> ofWords == null
                ? examination.toJudge(described.path(examination), "question", Figures.NONE)
                : examination.unreadable(ofWords);
        if (examination.isGiven(subject)) {
            return examination.examineOr(otherwise, check, words);
        }
        Unread ofSubject = examination.undecided(subject);
        return ofSubject == null ? words.get() : examination.unreadable(ofSubject);
    }
}
