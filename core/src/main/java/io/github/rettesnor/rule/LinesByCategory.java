// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of each category, by their positions, each linked to the next of the same category. */
@SuppressWarnings("ReferenceEquality") // the places of lines without a category of their own
final class LinesByCategory {

    static final int NONE = -1;

    /** The place of lines without a category, or with one that no rule knows. */
    static final Category UNKNOWN = Category.of("");

    private final Category[] categories;
    private final int[] first;
    private final int[] next;
    private int distinct;

    LinesByCategory(List<BudgetLine> lines, Set<Category> known) {
        categories = new Category[lines.size()];
        first = new int[lines.size()];
        next = new int[lines.size()];
        for (int line = lines.size() - 1; line >= 0; line--) {
            int of = place(lines.get(line).category(), known);
            next[line] = first[of];
            first[of] = line;
        }
    }

    private int place(@Nullable Category stated, Set<Category> known) {
        Category category = stated == null ? UNKNOWN : stated;
        int of = find(category);
        if (of < 0 && category != BudgetTotals.NOT_READ && !known.contains(category)) {
            category = UNKNOWN;
            of = find(UNKNOWN);
        }
        if (of < 0) {
            of = distinct;
            distinct++;
            categories[of] = category;
            first[of] = NONE;
        }
        return of;
    }

    private int find(Category category) {
        for (int i = 0; i < distinct; i++) {
            if (categories[i] == category) {
                return i;
            }
        }
        for (int i = 0; i < distinct; i++) {
            if (categories[i].equals(category)) {
                return i;
            }
        }
        return NONE;
    }

    /** The first line of a category; negative if it has none. */
    int first(Category category) {
        int of = find(category);
        return of < 0 ? NONE : first[of];
    }

    /** The next line of the same category; negative if there is none. */
    int next(int line) {
        return next[line];
    }

    /** Whether the category of a line is one that the rules know. */
    boolean isKnown(int line) {
        for (int unknown = first(UNKNOWN); unknown >= 0 && unknown <= line; unknown = next(unknown)) {
            if (unknown == line) {
                return false;
            }
        }
        return true;
    }
}
