// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The currency of a table: of its mapping, else of its headings, else of a row. What names another one is a problem. */
final class Currencies {

    private final String input;
    private final Sheet sheet;
    private final Headings headings;
    private final List<Problem> problems;

    Currencies(String input, Sheet sheet, Headings headings, List<Problem> problems) {
        this.input = input;
        this.sheet = sheet;
        this.headings = headings;
        this.problems = problems;
    }

    /**
     * Puts the currency among the fields of a budget.
     *
     * @param mapped the currency of the mapping, null if it has none
     * @param fields the fields that rows of the table hold
     */
    void put(@Nullable String mapped, Map<String, Node> fields) {
        Location head = sheet.at(headings.row(), 1);
        Node row = fields.get("currency");
        Node stated = row == null || row.written().isBlank() ? null : row;
        String code = mapped == null ? headings.currency() : mapped;
        if (code != null) {
            fields.put("currency", Nodes.of(input, head, Node.Kind.TEXT, code));
        } else if (stated == null) {
            BadValue none = new BadValue("office.no-currency", Map.of());
            fields.put("currency", Nodes.unreadable(input, row == null ? head : row.location(), "", none));
            return;
        } else {
            code = stated.written();
        }
        if (stated != null) {
            compare(stated.location(), stated.written().strip(), code);
        }
        for (int column : headings.columns().keySet()) {
            for (String named : headings.currencies(column)) {
                compare(sheet.at(headings.row(), column), named, code);
            }
        }
        for (int at : sheet.rows()) {
            for (SheetCell cell : sheet.row(at)) {
                if (cell.currency() != null && !"ignored".equals(headings.field(cell.column()))) {
                    compare(sheet.at(cell), cell.currency(), code);
                }
            }
        }
    }

    private void compare(Location at, String named, String code) {
        if (!named.toUpperCase(Locale.ROOT).equals(code.strip().toUpperCase(Locale.ROOT))) {
            Map<String, String> values = Map.of("other", named, "currency", code);
            problems.add(new Problem(input, at, Path.ROOT, "office.other-currency", values));
        }
    }
}
