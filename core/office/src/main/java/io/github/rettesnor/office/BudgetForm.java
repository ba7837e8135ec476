// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.rule.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a budget as a workbook that {@link Spreadsheets} reads back; as a blank form with formulas if it has no lines. */
public final class BudgetForm {

    private static final int BLANK_LINES = 30;
    private static final int HEADINGS = 2;
    private static final int HEADING_HEIGHT = 28;
    private static final List<String> COLUMNS = TableWords.FIELDS.subList(0, TableWords.FIELDS.size() - 1);
    private static final List<Integer> WIDTHS = List.of(17, 17, 30, 11, 10, 10, 12, 7, 13, 14, 24, 24);

    private final Language language;
    private final Worksheet sheet;
    private int row = HEADINGS;

    private BudgetForm(Language language, Worksheet sheet) {
        this.language = language;
        this.sheet = sheet;
    }

    /**
     * Writes a budget.
     *
     * @param budget the budget
     * @param ruleSet the id of the rule set that it is written for, null if it is not to be written in it
     * @param locale the language of the headings; English where it is not nb, nn or da
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Budget budget, @Nullable String ruleSet, Locale locale, OutputStream out)
            throws IOException {
        Workbook book = OverviewSheet.book(out);
        Language language = Language.of(locale);
        Worksheet lists = book.newWorksheet(OfficeWords.phrase(language, "sheet.help"));
        Worksheet sheet = book.newWorksheet(OfficeWords.phrase(language, "sheet.budget"));
        new BudgetForm(language, sheet).write(budget, ruleSet, lists);
        book.setActiveTab(1);
        book.finish();
    }

    /**
     * Writes a blank form.
     *
     * @param rules the rule set that it is for, which is written in it
     * @param currency the currency that is written in it, null for the one that the rules ask for
     * @param locale the language of the headings; English where it is not nb, nn or da
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public static void writeBlank(RuleSet<?> rules, @Nullable Currency currency, Locale locale, OutputStream out)
            throws IOException {
        String asked = new FormPlan(rules).currency();
        Currency of = currency == null && asked != null ? Currency.getInstance(asked) : currency;
        write(new Budget(of, null, List.of(), List.of()), rules.id().toString(), locale, out);
    }

    private void write(Budget budget, @Nullable String ruleSet, Worksheet lists) {
        label(0, "row.rule-set", ruleSet == null ? "" : ruleSet);
        label(
                1,
                "row.currency",
                budget.currency() == null ? "" : budget.currency().getCurrencyCode());
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADINGS, column, first("heading." + COLUMNS.get(column)));
            sheet.comment(HEADINGS, column, OfficeWords.phrase(language, "help." + COLUMNS.get(column)));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(HEADINGS, 0, HEADINGS, COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("DDE6F0")
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        budget.lines().forEach(this::line);
        for (int blank = budget.lines().isEmpty() ? 0 : BLANK_LINES; blank < BLANK_LINES; blank++) {
            row++;
            String cost = "D" + (row + 1);
            sheet.formula(
                    row,
                    total(),
                    "IF(" + cost + "=\"\",\"\"," + cost + "*IF(E" + (row + 1) + "=\"\",1,E" + (row + 1) + ")*IF(F"
                            + (row + 1) + "=\"\",1,F" + (row + 1) + "))");
        }
        categories(lists);
        int last = row;
        sum(budget, last);
        requested(budget.requested());
        budget.coFunding().forEach(this::coFunding);
        if (budget.lines().isEmpty() && budget.coFunding().isEmpty()) {
            coFunding(new CoFunding(null, null));
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            boolean isMoney = List.of("unitCost", "lumpSum").contains(COLUMNS.get(column));
            sheet.range(HEADINGS + 1, column, row, column)
                    .style()
                    .format(isMoney ? "#,##0.00" : "General")
                    .wrapText(!TableWords.NUMBERS.contains(COLUMNS.get(column)))
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .borderColor("C8CFD6")
                    .set();
        }
        sheet.rowHeight(HEADINGS, HEADING_HEIGHT);
        sheet.freezePane(0, HEADINGS + 1);
        OverviewSheet.paper(sheet);
        sheet.repeatRows(HEADINGS);
        OverviewSheet.paper(lists);
    }

    private static int total() {
        return COLUMNS.indexOf("lumpSum");
    }

    private void label(int at, String key, String value) {
        sheet.value(at, 0, first(key));
        sheet.style(at, 0).bold().set();
        if (!value.isEmpty()) {
            sheet.value(at, 1, value);
        }
    }

    private void line(BudgetLine line) {
        row++;
        if (line.category() != null) {
            sheet.value(row, 0, first("category." + line.category()));
        }
        text(1, line.activity());
        text(2, line.description());
        number(3, line.unitCost());
        number(4, line.persons());
        number(5, line.occasions());
        number(6, line.lumpSum());
        number(7, line.year());
        text(8, line.paidBy() == null ? null : first("paid-by." + line.paidBy()));
        text(9, line.payBasis() == null ? null : first("pay-basis." + line.payBasis()));
        text(10, line.need());
        text(11, line.competence());
        int lines = Math.max(
                OverviewSheet.lines(String.valueOf(line.description()), WIDTHS.get(2)),
                Math.max(
                        OverviewSheet.lines(String.valueOf(line.need()), WIDTHS.get(10)),
                        OverviewSheet.lines(String.valueOf(line.competence()), WIDTHS.get(11))));
        sheet.rowHeight(row, OverviewSheet.LINE * lines);
    }

    private void text(int column, @Nullable String text) {
        if (text != null) {
            sheet.value(row, column, CellText.write(text));
        }
    }

    /** A spreadsheet knows the first digits of a number only. */
    private void number(int column, @Nullable Number number) {
        if (number instanceof BigDecimal amount && amount.stripTrailingZeros().precision() > Amount.STORED_DIGITS) {
            sheet.value(row, column, amount.toPlainString());
        } else if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private void categories(Worksheet lists) {
        List<String> codes = OfficeWords.BOOK.keys(language).stream()
                .filter(key -> key.startsWith("category."))
                .toList();
        lists.value(0, 0, OfficeWords.phrase(language, "help.sheet"));
        for (int i = 0; i < codes.size(); i++) {
            lists.value(i + 2, 0, first(codes.get(i)));
        }
        lists.width(0, 60);
        sheet.range(HEADINGS + 1, 0, row, 0).validateWithList(lists.range(2, 0, codes.size() + 1, 0));
    }

    /** A sum over lines that have amounts only as price and number is left to the spreadsheet. */
    private void sum(Budget budget, int last) {
        row++;
        sheet.value(row, 0, first("row.sum"));
        if (budget.lines().isEmpty()) {
            sheet.formula(row, total(), "SUM(G" + (HEADINGS + 2) + ":G" + (last + 1) + ")");
        }
        sheet.range(row, 0, row, total()).style().bold().set();
    }

    private void requested(@Nullable BigDecimal requested) {
        row++;
        sheet.value(row, 0, first("row.requested"));
        number(total(), requested);
    }

    private void coFunding(CoFunding funding) {
        row++;
        sheet.value(row, 0, first("row.co-funding"));
        text(1, funding.source());
        number(total(), funding.amount());
    }

    private String first(String key) {
        String words = OfficeWords.phrase(language, key);
        int end = words.indexOf(';');
        return end < 0 ? words : words.substring(0, end);
    }
}
