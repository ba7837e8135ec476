// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.call.DecisionForms.Answer;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What officers decide about documents, as a file: {@code judgements} answer open questions, {@code waivers} set rules aside. {@link
 * QuestionFile} writes it ready to fill in. A question without an answer is simply still open.
 */
public final class DecisionFile {

    private final Problems problems = new Problems();
    private final List<Rulings> rulings = new ArrayList<>();

    private DecisionFile() {}

    /**
     * Reads decisions.
     *
     * @param input the file
     * @return the decisions, document by document
     * @throws Unreadable if the file has problems, such as an answer without a reason; with all of them
     */
    public static List<Rulings> read(Input input) {
        DecisionFile file = new DecisionFile();
        Node node = input.read();
        DecisionForms.File form = Forms.FILLED_IN.read(node, DecisionForms.File.class, file.problems);
        if (form != null) {
            if (form.isAboutOne()) {
                if (isUnfilled(node.get("document"))) {
                    file.problems.addMissing(node, "document", "file.document");
                }
                file.add(form.document(), form.judgements(), form.waivers());
            }
            each(form.documents()).forEach(one -> file.add(one.document(), one.judgements(), one.waivers()));
        }
        file.problems.refuse();
        return List.copyOf(file.rulings);
    }

    /**
     * Refuses decisions about other documents.
     *
     * @param file the name of the file
     * @param rulings what it holds
     * @param judged the documents that are judged
     * @throws Unreadable if there are decisions, and none of them is about one of these documents
     */
    public static void refuseOthers(String file, List<Rulings> rulings, List<DocumentId> judged) {
        DocumentId other = rulings.isEmpty() ? null : rulings.get(0).document();
        if (other != null && rulings.stream().noneMatch(one -> judged.stream().anyMatch(one::isAbout))) {
            Map<String, String> values = judged.size() == 1
                    ? Map.of("decided", called(other), "judged", called(judged.get(0)))
                    : Map.of("decided", called(other));
            throw new Unreadable(new Problem(
                    file,
                    Position.START,
                    Path.ROOT.field("document"),
                    judged.size() == 1 ? "another-document" : "other-documents",
                    values));
        }
    }

    private static String called(DocumentId document) {
        return Stream.of(document.title(), document.applicant())
                .flatMap(Stream::ofNullable)
                .reduce((title, applicant) -> title + " (" + applicant + ")")
                .orElse("–");
    }

    private void add(
            @Nullable DocumentId document,
            @Nullable List<Placed<Answer>> answers,
            @Nullable List<Placed<Waiver>> waivers) {
        List<Judgement> judgements = new ArrayList<>();
        Set<List<@Nullable Object>> judged = new HashSet<>();
        each(answers).forEach(given -> {
            Answer answer = given.value();
            Judgement judgement = answer.met() == null ? null : judgement(given.at(), answer);
            if (judgement != null) {
                judgements.add(judgement);
                List<@Nullable Object> question = new ArrayList<>();
                question.add(judgement.rule());
                question.add(judgement.at());
                if (!judged.add(question)) {
                    problems.add(
                            given.at(),
                            new BadValue(
                                    "judged-twice",
                                    Map.of("rule", judgement.rule().value())));
                }
            }
        });
        each(waivers).forEach(given -> {
            requireWritten(given.at(), "office", given.value().office());
            requireWritten(given.at(), "reason", given.value().reason());
        });
        rulings.add(new Rulings(
                document, judgements, each(waivers).map(Placed::value).toList()));
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return Stream.ofNullable(list).flatMap(List::stream);
    }

    /** The judgement, null if it has problems. */
    private @Nullable Judgement judgement(Node at, Answer answer) {
        RuleId rule = answer.rule();
        String office = words(at, "office", answer.office());
        String reason = words(at, "reason", answer.reason());
        LocalDate day = answer.day();
        if (isUnfilled(at.get("day"))) {
            problems.addMissing(at, "day", "answer.day");
        }
        if (rule == null || office == null || reason == null || day == null) {
            return null;
        }
        return new Judgement(
                rule,
                answer.at(),
                written(answer.question()),
                answer.text(),
                Boolean.TRUE.equals(answer.met()),
                office,
                reason,
                day);
    }

    private @Nullable String words(Node at, String key, @Nullable Node value) {
        if (value == null || isUnfilled(value)) {
            problems.addMissing(at, key, "answer." + key);
            return null;
        }
        String words = Forms.FILLED_IN.read(value, String.class, problems);
        if (words != null) {
            requireWritten(at, key, words);
        }
        return words;
    }

    /** An office and a reason must be written, as an answer in a document must be. What could not be read is a problem already. */
    private void requireWritten(Node at, String key, @Nullable String words) {
        Node value = at.get(key);
        if (value != null && words != null && !Texts.isWritten(words)) {
            problems.add(value, new BadValue("blank", Map.of()));
        }
    }

    private static boolean isUnfilled(@Nullable Node value) {
        return value == null || value.is(Node.Kind.NOTHING);
    }

    private static @Nullable String written(@Nullable Node text) {
        return text == null || !text.is(Node.Kind.TEXT) ? null : text.written();
    }

    static Map<String, Object> schema() {
        return DecisionForms.schema();
    }
}
