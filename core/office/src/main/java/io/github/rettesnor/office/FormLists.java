// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.office.Block.Box;
import io.github.rettesnor.office.Block.Row;
import io.github.rettesnor.office.Block.Table;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.verdict.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of a form: of persons, indicators and the like, as a table with a row for each or a table for each, and of marked lines. */
final class FormLists {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:[\u2612\u2611\u2713\u2714\u2717\u2718\u00d7]|[\\[(]\\s*[xX]\\s*[\\])]|[xX](?=\\s|$))\\s*");

    private static final Pattern BOX = Pattern.compile("^\\s*(?:[\u2610\u25a1\u25fb]|[\\[(]\\s*[\\])])\\s*");

    private final FormPlan plan;
    private final Draft draft;
    private final FieldReader values;
    private final FormWords words;

    FormLists(FormPlan plan, Draft draft, FieldReader values, FormWords words) {
        this.plan = plan;
        this.draft = draft;
        this.values = values;
        this.words = words;
    }

    static boolean isMarked(String text) {
        return MARK.matcher(text).find();
    }

    static boolean hasBox(String text) {
        return isMarked(text) || BOX.matcher(text).find();
    }

    /** A line without the mark or box that it begins with. */
    static String unmarked(String text) {
        return BOX.matcher(MARK.matcher(text).replaceFirst("")).replaceFirst("").strip();
    }

    /** Takes a table that is a list, or part of one; false if it is not. */
    boolean table(@Nullable String list, Table table, List<Taken> taken) {
        if (table.rows().isEmpty()) {
            return false;
        } else if (isOfCodes(list)) {
            table.rows().forEach(row -> mark(Objects.requireNonNull(list), row, table));
            return true;
        }
        List<Box> head = table.rows().get(0).cells();
        String of = list != null && element(list) != null ? list : byColumns(head);
        Class<?> type = of == null ? null : element(of);
        if (of == null || type == null) {
            return false;
        }
        boolean isOne = of.equals(list) && isUpright(table, type);
        boolean hasHead = head.size() > 1 && names(head, type).size() == head.size();
        if (isOne && (!hasHead || table.rows().size() > 1)) {
            taken.add(new Taken(
                    FormReading.at(table, head.get(0)), of, head.get(0).text()));
            upright(of, type, table);
            return true;
        } else if (hasHead) {
            taken.add(new Taken(
                    FormReading.at(table, head.get(0)), of, table.rows().get(0).text()));
            rows(of, type, table);
            return true;
        }
        return false;
    }

    private boolean isOfCodes(@Nullable String list) {
        Fields.Field field = list == null ? null : plan.fields().get(list);
        return field != null && field.type() == List.class && field.element() == String.class;
    }

    /** The kind of record that a list holds, null if there is no such list. */
    private @Nullable Class<?> element(String list) {
        Fields.Field field = plan.fields().get(list);
        boolean isList =
                field != null && field.type() == List.class && field.element().isRecord();
        return isList && field != null && !list.equals("sections") ? field.element() : null;
    }

    /** The only list whose elements have all of some columns, at least three of them; null if there is none, or several. */
    private @Nullable String byColumns(List<Box> head) {
        List<String> fitting = plan.fields().names().stream()
                .filter(list -> {
                    Class<?> type = element(list);
                    return type != null && head.size() > 2 && names(head, type).size() == head.size();
                })
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static Map<Integer, String> names(List<Box> head, Class<?> type) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (Box box : head) {
            String part = FormWords.part(box.text());
            if (part != null && field(type, part) != null && !names.containsValue(part)) {
                names.put(box.column(), part);
            }
        }
        return names;
    }

    private static Fields.@Nullable Field field(Class<?> type, String part) {
        int dot = part.indexOf('.');
        Fields.Field field = Fields.of(type).get(dot < 0 ? part : part.substring(0, dot));
        return dot < 0 || field == null ? field : field(field.type(), part.substring(dot + 1));
    }

    private void rows(String list, Class<?> type, Table table) {
        Map<Integer, String> names = names(table.rows().get(0).cells(), type);
        for (Row row : table.rows().subList(1, table.rows().size())) {
            Draft element = draft.begin();
            for (Box box : row.cells()) {
                String part = names.get(box.column());
                if (part != null) {
                    put(element, type, part, box.text(), FormReading.at(table, box));
                }
            }
            if (!element.isEmpty()) {
                draft.add(list, element);
            }
        }
    }

    /** Whether each row has the name of another part, and its value, which may be such a word too. */
    private static boolean isUpright(Table table, Class<?> type) {
        Set<String> parts = new HashSet<>();
        return table.rows().stream()
                .allMatch(row -> row.cells().size() == 2
                        && names(row.cells().subList(0, 1), type).values().stream()
                                .anyMatch(parts::add));
    }

    private void upright(String list, Class<?> type, Table table) {
        Draft element = draft.begin();
        for (Row row : table.rows()) {
            String part =
                    Objects.requireNonNull(FormWords.part(row.cells().get(0).text()));
            Box box = row.cells().get(1);
            put(element, type, part, box.text(), FormReading.at(table, box));
        }
        if (!element.isEmpty()) {
            draft.add(list, element);
        }
    }

    private void put(Draft element, Class<?> type, String part, String text, Location at) {
        Fields.Field field = Objects.requireNonNull(field(type, part));
        Node value = values.value(field.name(), field.type(), field.element(), text, at);
        if (value != null) {
            element.put(part, value);
        }
    }

    private void mark(String list, Row row, Table table) {
        List<Box> cells = row.cells();
        if (cells.size() == 2 && isMarked(cells.get(0).text())) {
            code(list, cells.get(1).text(), FormReading.at(table, cells.get(1)));
        } else if (cells.size() == 1) {
            for (String line : cells.get(0).text().split("\n", -1)) {
                mark(list, line, FormReading.at(table, cells.get(0)));
            }
        }
    }

    /** Takes a line with a mark or an empty box before it, under the heading of a list of codes. */
    boolean mark(@Nullable String list, String line, Location at) {
        if (list == null || !isOfCodes(list) || !hasBox(line)) {
            return false;
        }
        if (isMarked(line)) {
            code(list, unmarked(line), at);
        }
        return true;
    }

    private void code(String list, String label, Location at) {
        String code = plan.code(list, label);
        for (String choice : new ArrayList<>(plan.choices(list, ""))) {
            for (Language language : Language.values()) {
                boolean isWord =
                        Texts.words(plan.words().term(language, choice)).equals(Texts.words(label));
                code = code == null && isWord ? choice : code;
            }
        }
        draft.add(list, values.text(code == null ? words.code(label) : code, at));
    }
}
