// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
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

    private static final RecordForm JUDGEMENT = new RecordForm(Judgement.class, List.of("at", "question"));
    private static final RecordForm WAIVER = RecordForm.of(Waiver.class);

    private DecisionFile() {}

    /**
     * Reads decisions.
     *
     * @param input the file
     * @return the decisions
     * @throws io.github.rettesnor.reading.Unreadable if the file has a fault, or a question in it has not been answered
     */
    public static Decisions read(Input input) {
        Node file = input.read();
        file.fields(List.of("judgements", "waivers"));
        return new Decisions(
                judgements(file),
                each(file, "waivers", WAIVER).map(Waiver.class::cast).toList());
    }

    private static List<Judgement> judgements(Node file) {
        Map<RuleId, Judgement> judgements = new LinkedHashMap<>();
        Node list = file.get("judgements");
        for (Node node : list == null ? List.<Node>of() : list.elements()) {
            Judgement judgement = (Judgement) JUDGEMENT.read(node);
            if (judgements.put(judgement.rule(), judgement) != null) {
                throw node.unreadable("the rule " + judgement.rule() + " is judged twice");
            }
        }
        return List.copyOf(judgements.values());
    }

    private static Stream<Object> each(Node file, String key, RecordForm form) {
        Node list = file.get(key);
        return list == null ? Stream.empty() : list.elements().stream().map(form::read);
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
        Map<String, Object> decisions = Schema.object(
                Schema.map("judgements", Schema.list(JUDGEMENT.schema()), "waivers", Schema.list(WAIVER.schema())),
                List.of());
        return Schema.file("decisions", "Decisions about a document", decisions);
    }
}
