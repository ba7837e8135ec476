// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.TemplateTexts;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document has no text that a template leaves to be filled in. Letter case and white space make no difference, nor does
 * the kind of bracket. A text with signs in it, such as {@code (DATO)} or {@code xx.xx.xxxx}, is sought anywhere; one of underscores is a run
 * of at least as many that touches no letter or digit; one of words alone is sought as the whole of a value.
 *
 * @param templateTexts the template's texts, none of them blank; none of them is a pattern
 */
public record FilledIn(List<String> templateTexts) implements Requirement, TemplateTexts {

    private static final String OPENING = "[{<«‹〈《【";
    private static final String CLOSING = "]}>»›〉》】";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a text is blank, since every document would hold it
     */
    public FilledIn {
        templateTexts = List.copyOf(templateTexts);
        if (templateTexts.stream().anyMatch(text -> Texts.plain(text).isEmpty())) {
            throw new Refusal("refused.blank-template", Map.of());
        }
    }

    /**
     * Returns the requirement that no text of a template is left.
     *
     * @param templateTexts the template's texts
     * @return the requirement
     */
    public static FilledIn filledIn(String... templateTexts) {
        return new FilledIn(Arrays.asList(templateTexts));
    }

    @Override
    public boolean isToFillIn(String text) {
        String plain = Texts.plain(text);
        return templateTexts.stream().anyMatch(template -> seeking(template).test(plain));
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        return Fields.of(document).all().stream()
                .filter(field -> field.type() == String.class && !field.name().equals("ruleSet"))
                .findFirst()
                .map(field -> Example.at(document, field.name(), Fragments.SOME_TEXT, templateTexts.get(0)))
                .orElse(null);
    }

    @Override
    public Check on(Class<?> document) {
        List<Predicate<String>> sought =
                templateTexts.stream().map(FilledIn::seeking).toList();
        return examination -> {
            Outcome outcome = walk(examination.kept(), examination.path(), sought, examination);
            List<Path> unreadable = new ArrayList<>(0);
            if (examination.unread() != null) {
                examination.unread().collect(unreadable);
            }
            for (Path path : unreadable) {
                outcome = outcome.and(examination.notEvaluated(path, Finding.UNREADABLE, Figures.NONE));
            }
            return outcome;
        };
    }

    private static Predicate<String> seeking(String template) {
        String text = closed(template);
        if (text.chars().allMatch(c -> c == '_')) {
            return Pattern.compile("(?<![\\p{L}\\p{N}_])_{" + text.length() + ",}(?![\\p{L}\\p{N}_])")
                    .asPredicate();
        } else if (text.codePoints().allMatch(Character::isLetterOrDigit)) {
            return value -> closed(value).equals(text);
        }
        return value -> closed(value).contains(text);
    }

    /** A text without white space, and with one kind of bracket. */
    private static String closed(String text) {
        String plain = Texts.plain(text).replace(" ", "");
        StringBuilder closed = new StringBuilder(plain.length());
        plain.codePoints()
                .forEach(
                        c -> closed.appendCodePoint(OPENING.indexOf(c) >= 0 ? '(' : CLOSING.indexOf(c) >= 0 ? ')' : c));
        return closed.toString();
    }

    private Outcome walk(@Nullable Object value, Path path, List<Predicate<String>> sought, Examination examination) {
        Outcome outcome = Outcome.PASSED;
        if (value instanceof String text) {
            return judge(Texts.plain(text), path, sought, examination);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                outcome = outcome.and(walk(list.get(i), path.index(i), sought, examination));
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                outcome = outcome.and(
                        walk(entry.getValue(), path.key(String.valueOf(entry.getKey())), sought, examination));
            }
        } else if (value instanceof Record) {
            for (Fields.Field field : Fields.of(value.getClass()).all()) {
                outcome = outcome.and(walk(field.of(value), path.field(field.name()), sought, examination));
            }
        }
        return outcome;
    }

    private Outcome judge(String text, Path path, List<Predicate<String>> sought, Examination examination) {
        Outcome outcome = Outcome.PASSED;
        for (int i = 0; i < sought.size(); i++) {
            if (sought.get(i).test(text)) {
                outcome = outcome.and(
                        examination.violated(path, "violated", Figures.of("template", text(templateTexts.get(i)))));
            }
        }
        return outcome;
    }
}
