// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of a form that hold a value, or are to hold one: to write in, or to choose in where the rules name the codes. */
final class ValueCells {

    private final FormPlan plan;
    private final FormWords words;
    private final Language language;

    ValueCells(FormPlan plan, Language language) {
        this.plan = plan;
        this.words = new FormWords(plan.words());
        this.language = language;
    }

    /** Adds the cell of a field, one of the elements of a list where that is not empty. */
    void add(String list, String name, Fields.Field field, @Nullable Object value, WordTable table) {
        String written = written(value);
        if (field.type() == Boolean.class) {
            List<String> truths =
                    List.of(FormWords.first(language, "truth.yes"), FormWords.first(language, "truth.no"));
            String chosen = value == null ? "" : truths.get(Boolean.TRUE.equals(value) ? 0 : 1);
            table.choice(chosen, truths, OfficeWords.phrase(language, "form.choose"));
            return;
        }
        List<String> codes = field.type().isEnum()
                ? List.of(field.type().getEnumConstants()).stream()
                        .map(Object::toString)
                        .toList()
                : plan.choices(list, name);
        if (codes.isEmpty() || field.type() == List.class) {
            table.text(written);
        } else {
            List<String> choice = codes.stream().map(this::word).toList();
            table.choice(written.isEmpty() ? "" : word(written), choice, OfficeWords.phrase(language, "form.choose"));
        }
    }

    /** The word for a code. */
    String word(String code) {
        return words.word(code, plan.words(), language);
    }

    private static String written(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
