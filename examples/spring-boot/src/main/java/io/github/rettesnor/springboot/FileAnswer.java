// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file after it was judged. One that could not be judged has its name and its problems only.
 *
 * @param name the file's name
 * @param problems what could not be read
 * @param ruleSet the rule set by which it was judged
 * @param kind the kind of document
 * @param title the document's title; the file's name where it states none
 * @param document what decisions on it refer to
 * @param verdict the verdict, as the command line writes it
 * @param figures what was measured
 * @param cuts the least cuts that bring its budget within its limits, null where none are needed or known
 * @param questions its questions, also those that are answered
 * @param titles the titles of the rules that have findings or questions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileAnswer(
        String name,
        List<InputProblem> problems,
        @Nullable String ruleSet,
        @Nullable String kind,
        @Nullable String title,
        @Nullable DocumentId document,
        @JsonRawValue @Nullable String verdict,
        @Nullable WrittenFigures figures,
        @Nullable Cuts cuts,
        @Nullable List<Asked> questions,
        @Nullable Map<String, String> titles) {

    static FileAnswer of(Subject subject, Language language) {
        return subject instanceof Judged<?> judged
                ? of(judged, language)
                : refused(subject.input(), ((Unjudged) subject).problems(), language.locale());
    }

    static FileAnswer refused(String name, List<Problem> problems, Locale locale) {
        return new FileAnswer(
                name, InputProblem.of(problems, locale), null, null, null, null, null, null, null, null, null);
    }

    private static FileAnswer of(Judged<?> judged, Language language) {
        Locale locale = language.locale();
        return new FileAnswer(
                judged.input(),
                InputProblem.of(judged.verdict().problems(), locale),
                judged.rules().id().toString(),
                judged.rules().document().getSimpleName(),
                judged.title(),
                judged.id(),
                VerdictWriter.json(judged, locale),
                WrittenFigures.of(judged, language),
                Cuts.of(judged, language),
                asked(judged).questions().stream()
                        .map(question -> Asked.of(question, judged, locale))
                        .toList(),
                titles(judged, language));
    }

    /** The verdict without decisions: it has the questions that are answered as well. */
    private static <D> Verdict asked(Judged<D> judged) {
        Verdict verdict = judged.verdict();
        return judged.reading() == null
                        || (verdict.judgements().isEmpty() && verdict.waivers().isEmpty())
                ? verdict
                : judged.rules().check(judged.reading());
    }

    private static Map<String, String> titles(Judged<?> judged, Language language) {
        Map<String, String> titles = new TreeMap<>();
        Stream.concat(judged.verdict().findings().stream(), judged.verdict().questions().stream())
                .map(Finding::rule)
                .forEach(rule ->
                        titles.put(rule.value(), Sentences.begin(judged.rules().title(rule, language))));
        return titles;
    }

    /**
     * A question for a person.
     *
     * @param rule the rule that asks
     * @param path where
     * @param message the question
     * @param cure what would answer it, null for nothing
     * @param written what stands there, for people
     * @param text the digest of what stands there, as a judgement keeps it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String rule,
            String path,
            @Nullable String message,
            @Nullable String cure,
            String written,
            String text) {

        static Asked of(Finding question, Judged<?> judged, Locale locale) {
            return new Asked(
                    question.rule().value(),
                    question.path().toString(),
                    question.message(locale),
                    question.cure(locale),
                    judged.written(question),
                    judged.digest(question));
        }
    }
}
