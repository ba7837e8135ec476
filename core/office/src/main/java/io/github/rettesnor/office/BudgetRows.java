// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A budget as a table of a text document. Columns that few lines need are there where a line has them. */
final class BudgetRows {

    private static final int BLANK_LINES = 6;
    private static final List<String> USUAL =
            List.of("category", "activity", "description", "unitCost", "persons", "occasions", "lumpSum");

    /** What a blank form asks for besides, to be chosen; with lines there is a column only where a line states it. */
    private static final Map<String, String> CHOSEN = Map.of("paidBy", "paid-by.", "payBasis", "pay-basis.");

    private final Language language;
    private final @Nullable String currency;

    BudgetRows(FormPlan plan, Language language) {
        this.language = language;
        this.currency = plan.currency();
    }

    WordTable of(Budget budget) {
        List<String> columns = TableWords.FIELDS.stream()
                .filter(field -> !field.equals("ignored"))
                .filter(field -> USUAL.contains(field)
                        || (budget.lines().isEmpty() && CHOSEN.containsKey(field))
                        || budget.lines().stream().anyMatch(line -> value(line, field) != null))
                .toList();
        int[] widths = new int[columns.size()];
        Arrays.setAll(
                widths,
                i -> columns.get(i).equals("description") || columns.get(i).equals("category") ? 3 : 2);
        WordTable table = new WordTable(widths);
        String stated = budget.currency() == null ? currency : budget.currency().getCurrencyCode();
        row("row.currency", stated == null ? "" : stated, "", columns, table);
        columns.forEach(column -> table.label(FormWords.first(language, "heading." + column), List.of()));
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        while (budget.lines().isEmpty() && lines.size() < BLANK_LINES) {
            lines.add(Fields.empty(BudgetLine.class));
        }
        lines.forEach(line -> line(line, columns, table));
        row("row.requested", "", number(budget.requested()), columns, table);
        List<CoFunding> funding = budget.coFunding();
        funding.forEach(one -> row("row.co-funding", text(one.source()), number(one.amount()), columns, table));
        if (funding.isEmpty()) {
            row("row.co-funding", "", "", columns, table);
        }
        return table;
    }

    private void row(String key, String second, String total, List<String> columns, WordTable table) {
        table.label(FormWords.first(language, key), List.of()).text(second);
        for (int i = 2; i < columns.size(); i++) {
            table.text(columns.get(i).equals("lumpSum") ? total : "");
        }
    }

    private static @Nullable Object value(BudgetLine line, String field) {
        Fields.Field of = Fields.of(BudgetLine.class).get(field);
        return of == null ? null : of.of(line);
    }

    private void line(BudgetLine line, List<String> columns, WordTable table) {
        for (String column : columns) {
            Object value = value(line, column);
            String words = column.equals("category") ? "category." : CHOSEN.get(column);
            if (words != null) {
                table.choice(
                        value == null ? "" : word(words + value, value),
                        OfficeWords.BOOK.keys(language).stream()
                                .filter(key -> key.startsWith(words))
                                .map(key -> FormWords.first(language, key))
                                .toList(),
                        OfficeWords.phrase(language, "form.choose"));
            } else {
                table.text(value instanceof BigDecimal number ? number(number) : text(value));
            }
        }
    }

    private String word(String key, Object code) {
        return OfficeWords.BOOK.has(key) ? FormWords.first(language, key) : code.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Three decimals could be read as thousands. */
    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }
}
