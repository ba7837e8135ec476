// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a form: a table with a row for each element where it has few parts, else a table for each element, and boxes to mark for a
 * list of codes.
 */
final class ListTables {

    private static final int BLANK_ELEMENTS = 2;
    private static final int MOST_COLUMNS = 2;

    private final FormPlan plan;
    private final ValueCells cells;
    private final Language language;

    ListTables(FormPlan plan, ValueCells cells, Language language) {
        this.plan = plan;
        this.cells = cells;
        this.language = language;
    }

    /** The tables of a list of records. */
    List<WordTable> of(Fields.Field list, List<?> elements) {
        List<Fields.Field> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Fields.Field part : Fields.of(list.element()).all()) {
            parts(part.name(), part, parts, names);
        }
        boolean isOne = parts.size() <= MOST_COLUMNS;
        List<Object> shown = new ArrayList<>(elements);
        while (elements.isEmpty() && shown.size() < BLANK_ELEMENTS + (isOne ? 1 : 0)) {
            shown.add(Fields.empty(list.element()));
        }
        List<WordTable> tables = new ArrayList<>();
        if (isOne) {
            int[] widths = new int[parts.size()];
            Arrays.fill(widths, 1);
            WordTable table = new WordTable(widths);
            names.forEach(name -> table.label(label(name), List.of()));
            tables.add(table);
        }
        for (Object element : shown) {
            WordTable table = isOne ? tables.get(0) : new WordTable(2, 3);
            for (int i = 0; i < parts.size(); i++) {
                if (!isOne) {
                    table.label(label(names.get(i)), List.of());
                }
                cells.add(list.name(), names.get(i), parts.get(i), at(element, names.get(i)), table);
            }
            if (!isOne) {
                tables.add(table);
            }
        }
        return tables;
    }

    private String label(String part) {
        return FormWords.first(language, "part." + part);
    }

    /** The single values of an element, also those of records within it. */
    private static void parts(String path, Fields.Field field, List<Fields.Field> parts, List<String> names) {
        if (field.type().isRecord()) {
            for (Fields.Field part : Fields.of(field.type()).all()) {
                parts(path + "." + part.name(), part, parts, names);
            }
        } else {
            parts.add(field);
            names.add(path);
        }
    }

    private static @Nullable Object at(@Nullable Object owner, String path) {
        Object value = owner;
        for (String step : path.split("\\.", -1)) {
            value = value == null
                    ? null
                    : Objects.requireNonNull(Fields.of(value.getClass()).get(step))
                            .of(value);
        }
        return value;
    }

    /** The boxes of a list of codes: those that the rules ask for or allow, and those that are given. */
    WordTable marks(String field, List<?> given) {
        Set<String> codes = new LinkedHashSet<>(plan.codes(field));
        codes.addAll(plan.choices(field, ""));
        given.forEach(code -> codes.add(String.valueOf(code)));
        WordTable table = new WordTable(1, 12);
        for (String code : codes) {
            String title = plan.codes(field).contains(code) ? plan.title(field, code, language) : cells.word(code);
            table.box(given.contains(code)).text(title);
        }
        return table;
    }
}
