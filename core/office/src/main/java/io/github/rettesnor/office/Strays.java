// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that would be passed over: in a column that is not known, above the headings, or on another sheet. */
final class Strays {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A number with what it counts, such as {@code 4 pers.} */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:ca\\.? ?)?\\d[\\d .,]*(?:x|×|\\*|%|(?:stk|st|pers|deltak|deltag|part|d[øo]gn|dag|days?|natt|nett|n[æa]t|night|time|timar|hour"
                    + "|mnd|måned|månad|month|gang|gong|times|kr|nok|dkk|eur|km)).{0,20}");

    private final String input;
    private final Sheet sheet;
    private final Headings headings;
    private final CellReader cells;
    private final List<Problem> problems;

    Strays(String input, Sheet sheet, Headings headings, CellReader cells, List<Problem> problems) {
        this.input = input;
        this.sheet = sheet;
        this.headings = headings;
        this.cells = cells;
        this.problems = problems;
    }

    /** Reports the numbers of a row in columns that are not known. */
    void below(int row) {
        for (SheetCell cell : sheet.row(row)) {
            boolean counts = cell.isText()
                    ? cells.isAmount(cell)
                            || QUANTITY.matcher(TableWords.plain(cell.text())).matches()
                    : cell.kind() != SheetCell.Kind.DATE && cell.kind() != SheetCell.Kind.TRUTH;
            if (counts && headings.field(cell.column()) == null) {
                report(cell, "office.stray", Map.of("text", cell.text(), "heading", headings.text(cell.column())));
            }
        }
    }

    /** Reports the numbers of a row above the headings. Years are not taken for amounts. */
    void above(int row) {
        for (SheetCell cell : sheet.row(row)) {
            if (cells.isAmount(cell) && !YEAR.matcher(cell.text()).matches()) {
                report(cell, "office.above", Map.of("text", cell.text()));
            }
        }
    }

    private void report(SheetCell cell, String kind, Map<String, String> values) {
        problems.add(new Problem(input, sheet.at(cell), Path.ROOT, kind, values));
    }

    /** The first number of a sheet that stands to the right of a text, null if there is none. */
    static @Nullable SheetCell first(Sheet sheet) {
        for (int row : sheet.rows()) {
            boolean named = false;
            for (SheetCell cell : sheet.row(row)) {
                boolean isNumber = cell.kind() == SheetCell.Kind.NUMBER
                        && !YEAR.matcher(cell.text()).matches();
                if (named && isNumber) {
                    return cell;
                }
                named |= cell.isText();
            }
        }
        return null;
    }
}
