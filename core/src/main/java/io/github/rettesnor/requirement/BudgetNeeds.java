// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement reads of a budget.
 *
 * @param fields the fields of the budget itself
 * @param category the category whose lines it reads, null for those of all categories
 * @param lineFields the fields of those lines; their category besides, which decides whether a line is one of them
 * @param eachLine whether it judges each line apart, so that the other lines can be judged where one could not be read
 */
public record BudgetNeeds(List<String> fields, @Nullable Category category, List<String> lineFields, boolean eachLine) {

    /** The whole of a budget. */
    public static final BudgetNeeds ALL = new BudgetNeeds(
            Fields.of(Budget.class).names(), null, Fields.of(BudgetLine.class).names(), false);

    /** The fields that make up what a line costs. */
    static final List<String> COST = List.of("unitCost", "lumpSum", "persons", "occasions");

    private static final String LINES = "lines";
    private static final String CATEGORY = "category";
    private static final BudgetLine NOT_READ = Fields.empty(BudgetLine.class);

    /** Copies the lists. */
    public BudgetNeeds {
        fields = List.copyOf(fields);
        lineFields = List.copyOf(lineFields);
    }

    /** Fields of the budget itself, and nothing of its lines. */
    static BudgetNeeds fieldsOnly(String... fields) {
        return new BudgetNeeds(List.of(fields), null, List.of(), false);
    }

    /** The check of a requirement that has these needs. */
    Check check(BiFunction<Budget, Examination, Outcome> requirement) {
        return examination -> {
            Budget budget = (Budget) examination.kept();
            Unread unread = examination.unread();
            return unread == null
                    ? requirement.apply(budget, examination)
                    : examine(budget, unread, examination, readable -> requirement.apply(readable, examination));
        };
    }

    /** Examines what can be examined of a budget of which some could not be read. */
    Outcome examine(Budget budget, Unread unread, Examination examination, Function<Budget, Outcome> requirement) {
        if (unread.isWhole()) {
            return examination.unreadable(unread);
        }
        List<Unread> missing = new ArrayList<>();
        for (String field : fields) {
            Unread found = field.equals(LINES) ? null : unread.at(field);
            if (found != null) {
                missing.add(found);
            }
        }
        boolean nothingElse = !missing.isEmpty();
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        Unread ofLines = lineFields.isEmpty() ? null : unread.at(LINES);
        if (ofLines != null && ofLines.isWhole()) {
            missing.add(ofLines);
            nothingElse = true;
        } else if (ofLines != null) {
            for (int i = 0; i < lines.size(); i++) {
                Unread found = needed(ofLines.at(i), lines.get(i));
                if (found != null) {
                    missing.add(found);
                    lines.set(i, NOT_READ);
                }
            }
        }
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (Unread place : missing) {
            outcome = outcome.and(examination.unreadable(place));
        }
        if (nothingElse || (!eachLine && !missing.isEmpty())) {
            return outcome;
        }
        Budget readable = missing.isEmpty()
                ? budget
                : new Budget(budget.currency(), budget.requested(), lines, budget.coFunding());
        return outcome.and(
                missing.isEmpty()
                        ? examination.judgeWhatWasRead(() -> requirement.apply(readable))
                        : examination.judgeInPart(() -> requirement.apply(readable)));
    }

    /** What this requirement needs of a line and could not be read. */
    private @Nullable Unread needed(@Nullable Unread line, BudgetLine kept) {
        if (line == null || line.isWhole()) {
            return line;
        }
        Unread code = line.at(CATEGORY);
        if (code != null) {
            return code;
        }
        if (category != null && kept.category() != category) {
            return null;
        }
        for (String field : lineFields) {
            Unread found = line.at(field);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
