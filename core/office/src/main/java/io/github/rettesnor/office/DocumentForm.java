// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as a {@code .docx} form that {@link WordForms} reads back; as a blank form where nothing is in it. The form has a
 * place for each field that the rules ask for, with their titles, what they demand, and what a person will ask.
 */
public final class DocumentForm {

    private final FormPlan plan;
    private final ValueCells cells;
    private final ListTables lists;
    private final Language language;
    private final Object document;
    private final TextDocument text;

    private DocumentForm(FormPlan plan, Object document, Language language) {
        this.plan = plan;
        this.cells = new ValueCells(plan, language);
        this.lists = new ListTables(plan, cells, language);
        this.document = document;
        this.language = language;
        this.text = new TextDocument(language.code());
    }

    /**
     * Writes a blank form.
     *
     * @param rules the rules that the document falls under, of any kind but a budget, which is a {@linkplain BudgetForm spreadsheet}
     * @param locale the language of the form; English where it is not nb, nn or da
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static void writeBlank(RuleSet<?> rules, Locale locale, OutputStream out) throws IOException {
        new DocumentForm(new FormPlan(rules), Fields.empty(rules.document()), Language.of(locale)).write(out);
    }

    /**
     * Writes a document.
     *
     * @param <D> the kind of document
     * @param document the document
     * @param rules the rules that it falls under
     * @param locale the language of the form; English where it is not nb, nn or da
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static <D> void write(D document, RuleSet<D> rules, Locale locale, OutputStream out) throws IOException {
        new DocumentForm(new FormPlan(rules), document, Language.of(locale)).write(out);
    }

    private void write(OutputStream out) throws IOException {
        text.title(of("form.title." + plan.rules().document().getSimpleName()));
        text.text(of("form.intro"));
        WordTable values = new WordTable(2, 3);
        values.label(first("field.ruleSet"), List.of()).text(plan.rules().id().toString());
        for (Fields.Field field : plan.fields().all()) {
            if (!field.name().equals("ruleSet") && isShown(field)) {
                values(field.name(), field, field.of(document), values);
            }
        }
        text.table(values);
        for (Fields.Field field :
                plan.fields().all().stream().filter(this::isShown).toList()) {
            Object value = field.of(document);
            if (field.type() == Budget.class) {
                heading(field.name());
                text.table(
                        new BudgetRows(plan, language).of(value == null ? Fields.empty(Budget.class) : (Budget) value));
            } else if (field.type() == Map.class) {
                answers((Map<?, ?>) Objects.requireNonNull(value));
            } else if (field.name().equals("sections")) {
                sections((List<?>) Objects.requireNonNull(value));
            } else if (field.type() == List.class && field.element() == String.class) {
                heading(field.name());
                text.table(lists.marks(field.name(), (List<?>) Objects.requireNonNull(value)));
            } else if (field.type() == List.class) {
                heading(field.name());
                lists.of(field, (List<?>) Objects.requireNonNull(value)).forEach(text::table);
            }
        }
        text.writeDocx(out);
    }

    private boolean isShown(Fields.Field field) {
        Object value = field.of(document);
        boolean isFilled = value instanceof List<?> list
                ? !list.isEmpty()
                : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
        return isFilled || plan.asks(field.name()) || field.name().equals("title");
    }

    /** The rows of a field that is a single value, or a record of such. */
    private void values(String path, Fields.Field field, @Nullable Object value, WordTable table) {
        if (field.type() == Budget.class || field.type() == List.class || field.type() == Map.class) {
            return;
        } else if (field.type().isRecord()) {
            for (Fields.Field part : Fields.of(field.type()).all()) {
                values(path + "." + part.name(), part, value == null ? null : part.of(value), table);
            }
            return;
        }
        List<String> help = new ArrayList<>(plan.help(path, language));
        if (path.contains(".")) {
            String whole = path.substring(0, path.indexOf('.'));
            boolean isFirst = path.endsWith("." + Fields.of(type(whole)).names().get(0));
            help.addAll(isFirst ? plan.help(whole, language) : List.of());
        }
        table.label(first("field." + path) + star(path), help);
        cells.add("", field.name(), field, value, table);
    }

    private Class<?> type(String field) {
        return Objects.requireNonNull(plan.fields().get(field)).type();
    }

    private String star(String place) {
        return plan.severity(place) == Severity.ERROR ? " *" : "";
    }

    private void heading(String field) {
        text.heading(first("field." + field) + star(field));
        plan.help(field, language).forEach(text::help);
    }

    private void answers(Map<?, ?> answers) {
        Set<String> codes = new LinkedHashSet<>(plan.codes("answers"));
        answers.keySet().forEach(code -> codes.add(String.valueOf(code)));
        for (String code : codes) {
            Object answer = answers.get(code);
            box(
                    "answers",
                    code,
                    plan.codes("answers").contains(code) ? null : code,
                    answer == null ? "" : answer.toString());
        }
    }

    private void sections(List<?> sections) {
        Set<String> codes = new LinkedHashSet<>(plan.codes("sections"));
        List<Section> others = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object element : sections) {
            Section section = (Section) element;
            if (section.code() != null && codes.contains(section.code())) {
                texts.merge(
                        section.code(),
                        Objects.requireNonNullElse(section.text(), ""),
                        (one, other) -> one + "\n\n" + other);
            } else {
                others.add(section);
            }
        }
        codes.forEach(code -> box("sections", code, null, texts.getOrDefault(code, "")));
        for (Section other : others) {
            String heading = other.heading() != null ? other.heading() : other.code() != null ? other.code() : "?";
            box("sections", "", heading, Objects.requireNonNullElse(other.text(), ""));
        }
    }

    private void box(String field, String code, @Nullable String heading, String written) {
        String place = field + "[" + code + "]";
        text.heading(heading == null ? plan.title(field, code, language) + star(place) : heading);
        plan.help(place, language).forEach(text::help);
        text.table(new WordTable(1).text(written.isEmpty() ? "\n" : written));
    }

    private String of(String key) {
        return OfficeWords.phrase(language, key);
    }

    private String first(String key) {
        return FormWords.first(language, key);
    }
}
