// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words about amounts in thousands or millions, which count only where the mapping states the same. */
final class Scales {

    private final String input;
    private final Sheet sheet;
    private final Mapping mapping;

    Scales(String input, Sheet sheet, Mapping mapping) {
        this.input = input;
        this.sheet = sheet;
        this.mapping = mapping;
    }

    /**
     * Refuses a table whose title, headings or sheet name another scale than the one that is mapped.
     *
     * @param headings the last of the rows that hold for the whole table
     */
    void refuse(int headings) {
        for (int row : sheet.rows()) {
            if (row <= headings) {
                refuse(problems(row));
            }
        }
        if (isOther(sheet.name())) {
            refuse(List.of(problem(sheet.row(headings).get(0), sheet.name())));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Unreadable(problems.get(0));
        }
    }

    /** What a row names another scale with. */
    List<Problem> problems(int row) {
        List<Problem> problems = new ArrayList<>();
        for (SheetCell cell : sheet.row(row)) {
            if (cell.isText() && isOther(cell.text())) {
                problems.add(problem(cell, cell.text()));
            }
        }
        return problems;
    }

    private boolean isOther(String text) {
        int scale = TableWords.scale(text);
        return scale > 0 && scale != mapping.scale() && !"units".equals(mapping.amounts());
    }

    private Problem problem(SheetCell cell, String text) {
        return new Problem(input, sheet.at(cell), Path.ROOT, "office.scale", Map.of("text", text));
    }
}
