// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.verdict.Decisions;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What officers decide about one document, as a file: {@code judgements} answer its open questions, {@code waivers} set rules
 * aside. A judgement may repeat the question and the place to look at, as {@link #questions} writes them; they are for people.
 */
public final class DecisionFile {

    private static final RecordForm JUDGEMENT = new RecordForm(Judgement.class);
    private static final RecordForm WAIVER = new RecordForm(Waiver.class);

    private DecisionFile() {}

    /**
     * Reads decisions.
     *
     * @param input the file
     * @return the decisions
     * @throws io.github.rettesnor.reading.Unreadable if the file has problems, such as a question that has not been answered; with all
     *     of them
     */
    public static Decisions read(Input input) {
        Problems problems = new Problems();
        DecisionsForm form = Forms.BINDER.read(input.read(), DecisionsForm.class, problems);
        Map<RuleId, Judgement> judgements = new LinkedHashMap<>();
        List<Waiver> waivers = new ArrayList<>();
        if (form != null) {
            Stream.ofNullable(form.judgements()).flatMap(List::stream).forEach(given -> {
                Judgement judgement = given.value().judgement();
                if (judgements.put(judgement.rule(), judgement) != null && judgement.rule() != null) {
                    problems.add(
                            given.at(),
                            new BadValue(
                                    "judged-twice",
                                    Map.of("rule", judgement.rule().value())));
                }
            });
            Stream.ofNullable(form.waivers()).flatMap(List::stream).forEach(waivers::add);
        }
        problems.refuse();
        return new Decisions(List.copyOf(judgements.values()), waivers);
    }

    /**
     * Decisions, as they are written.
     *
     * @param judgements answers to open questions
     * @param waivers rules that are set aside
     */
    record DecisionsForm(
            @Nullable List<Placed<JudgementForm>> judgements,
            @Nullable List<Waiver> waivers) {}

    /**
     * A judgement, as it is written.
     *
     * @param rule the rule that asks
     * @param met whether what it asks for is met
     * @param office which office judges
     * @param reason why
     * @param at the place to look at, for people
     * @param question the question, for people
     */
    record JudgementForm(
            RuleId rule,
            boolean met,
            String office,
            String reason,
            @Nullable Node at,
            @Nullable Node question) {

        Judgement judgement() {
            return new Judgement(rule, met, office, reason);
        }
    }

    /**
     * Writes the open questions of a document, ready to fill in: {@code met} is true or false, {@code office} is who judges, and
     * {@code reason} is why.
     *
     * @param verdict the verdict that asks them
     * @param locale the language of the questions
     * @param notation YAML or JSON
     * @return the file's text
     */
    public static String questions(Verdict verdict, Locale locale, Notation notation) {
        Map<RuleId, List<Finding>> questions = new LinkedHashMap<>();
        verdict.questions()
                .forEach(question -> questions
                        .computeIfAbsent(question.rule(), rule -> new ArrayList<>())
                        .add(question));
        List<Object> judgements = new ArrayList<>();
        questions.forEach((rule, of) -> {
            Map<String, Object> judgement = Schema.map(
                    "rule",
                    rule.value(),
                    "at",
                    String.join(
                            ", ",
                            of.stream()
                                    .map(question -> question.path().toString())
                                    .toList()),
                    "question",
                    of.get(0).message(locale));
            Map<String, @Nullable Object> open = new LinkedHashMap<>(judgement);
            open.put("met", null);
            open.put("office", null);
            open.put("reason", null);
            judgements.add(open);
        });
        return notation.write(Map.of("judgements", judgements));
    }

    static Map<String, Object> schema() {
        Map<String, Object> judgement = JUDGEMENT.properties();
        judgement.put("at", Map.of());
        judgement.put("question", Map.of());
        Map<String, Object> decisions = Schema.object(
                Schema.map(
                        "judgements", Schema.list(Schema.object(judgement, JUDGEMENT.required())),
                        "waivers", Schema.list(WAIVER.schema())),
                List.of());
        return Schema.file("decisions", "Decisions about a document", decisions);
    }
}
