// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the open questions of documents as a file that {@link DecisionFile} reads, ready to fill in: {@code met} is true or false, {@code
 * office} is who judges, {@code reason} is why, {@code day} is when. In YAML, comments show the text at the place that is to be
 * judged, and how a waiver is written.
 */
public final class QuestionFile {

    private static final Phrasebook WORDS = Phrasebook.of(Language.EN, QuestionFile.class, "questions");
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Language language;
    private final Notation notation;
    private final StringBuilder file = new StringBuilder();

    private QuestionFile(Locale locale, Notation notation) {
        this.language = Language.of(locale);
        this.notation = notation;
    }

    /**
     * Writes the open questions.
     *
     * @param documents the documents; several are written as a list
     * @param locale the language of the questions
     * @param notation YAML or JSON
     * @return the file's text
     */
    public static String write(List<? extends Judged<?>> documents, Locale locale, Notation notation) {
        QuestionFile questions = new QuestionFile(locale, notation);
        return notation == Notation.YAML ? questions.yaml(documents) : questions.json(documents);
    }

    private String json(List<? extends Judged<?>> documents) {
        List<Map<String, Object>> all = documents.stream()
                .map(one -> Schema.map(
                        "document",
                        document(one.id()),
                        "judgements",
                        one.verdict().questions().stream()
                                .map(question -> judgement(one, question))
                                .toList()))
                .toList();
        return notation.write(all.size() == 1 ? all.get(0) : Map.of("documents", all));
    }

    private String yaml(List<? extends Judged<?>> documents) {
        comment("# ", word("intro"));
        if (documents.size() == 1) {
            yaml(documents.get(0), "", "");
        } else {
            file.append("documents:\n");
            documents.forEach(one -> yaml(one, INDENT + "- ", INDENT + INDENT));
        }
        return file.toString();
    }

    private void yaml(Judged<?> judged, String first, String indent) {
        add(first, indent, Map.of("document", document(judged.id())));
        if (!judged.verdict().questions().isEmpty()) {
            file.append(indent).append("judgements:\n");
        }
        for (Finding question : judged.verdict().questions()) {
            String cure = question.cure(language.locale());
            comment(indent + "  # ", word("text"));
            comment(indent + "  #   ", judged.written(question));
            if (cure != null) {
                comment(indent + "  # ", WORDS.fill(language, word("cure"), Figures.of("cure", text(cure))));
            }
            add(indent + INDENT + "- ", indent + INDENT + INDENT, judgement(judged, question));
        }
        Map<String, @Nullable Object> waiver = new LinkedHashMap<>();
        Finding violated = judged.verdict().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        && !judged.verdict().isWaived(finding))
                .findFirst()
                .orElse(null);
        waiver.put("rule", violated == null ? "xx.topic.name" : violated.rule().value());
        waiver.put(
                "path", violated == null ? "budget.lines[0]" : violated.path().toString());
        fillIn(waiver);
        waiver.put("expires", null);
        comment(indent + "# ", word("waiver"));
        comment(indent + "# ", "waivers:\n" + listed(waiver));
    }

    private static Map<String, Object> document(DocumentId id) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (id.title() != null) {
            document.put("title", id.title());
        }
        if (id.applicant() != null) {
            document.put("applicant", id.applicant());
        }
        document.put("digest", id.digest());
        return document;
    }

    private Map<String, @Nullable Object> judgement(Judged<?> judged, Finding question) {
        Map<String, @Nullable Object> judgement = new LinkedHashMap<>();
        judgement.put("rule", question.rule().value());
        judgement.put("at", question.path().toString());
        judgement.put("question", question.message(language.locale()));
        judgement.put("text", judged.digest(question));
        judgement.put("met", null);
        fillIn(judgement);
        return judgement;
    }

    /** What people write is in quotation marks, so that nothing in it is read as YAML. */
    private static void fillIn(Map<String, @Nullable Object> decision) {
        decision.put("office", "");
        decision.put("reason", "");
        decision.put("day", null);
    }

    private String listed(Map<String, @Nullable Object> entry) {
        List<String> lines = new ArrayList<>(notation.write(entry).lines().toList());
        lines.replaceAll(line -> INDENT + INDENT + line);
        lines.set(0, INDENT + "- " + lines.get(0).strip());
        return String.join("\n", lines);
    }

    private void add(String first, String indent, Map<String, ?> tree) {
        String before = first;
        for (String line : notation.write(tree).lines().toList()) {
            file.append(before).append(line).append('\n');
            before = indent;
        }
    }

    /** Comments in lines of bounded length, of which none can end the comment. */
    private void comment(String before, String text) {
        for (String line : text.split("\\R", -1)) {
            String rest = Sentences.oneLine(Sentences.inXml(line));
            do {
                int end = rest.length() <= WIDTH ? rest.length() : rest.lastIndexOf(' ', WIDTH);
                end = end <= 0 ? Math.min(WIDTH, rest.length()) : end;
                end -= end < rest.length() && Character.isLowSurrogate(rest.charAt(end)) ? 1 : 0;
                file.append(before).append(rest, 0, end).append('\n');
                rest = rest.substring(end).stripLeading();
            } while (!rest.isEmpty());
        }
    }

    private String word(String key) {
        String phrase = WORDS.phrase(language, key);
        return phrase == null ? key : phrase;
    }
}
