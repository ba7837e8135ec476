// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Funding;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement reads of a budget.
 *
 * @param fields the fields of the budget itself
 * @param categories the categories whose lines it reads, none for all
 * @param lineFields the fields of those lines; their category besides, which decides whether a line is one of them
 * @param eachLine whether it judges each line apart, so that the other lines can be judged where one could not be read
 * @param payers whether it asks who pays a line, which in a budget with co-funding may depend on all lines
 */
public record BudgetNeeds(
        List<String> fields, List<Category> categories, List<String> lineFields, boolean eachLine, boolean payers) {

    /** The whole of a budget. */
    public static final BudgetNeeds ALL = new BudgetNeeds(
            Fields.of(Budget.class).names(),
            List.of(),
            Fields.of(BudgetLine.class).names(),
            false,
            false);

    /** The fields that make up what a line costs. */
    static final List<String> COST = List.of("unitCost", "lumpSum", "persons", "occasions");

    private static final String LINES = "lines";
    private static final String CATEGORY = "category";
    private static final String PAID_BY = "paidBy";
    private static final BudgetLine NOT_READ =
            BudgetLineBuilder.builder().category(BudgetTotals.NOT_READ).build();

    /** What decides who pays the lines of a budget with co-funding. */
    private static final BudgetNeeds PAYERS =
            new BudgetNeeds(List.of("currency", "requested", "coFunding"), List.of(), and(COST, PAID_BY), false, false);

    /** Copies the lists. */
    public BudgetNeeds {
        fields = List.copyOf(fields);
        categories = List.copyOf(categories);
        lineFields = List.copyOf(lineFields);
    }

    /** Fields of the budget itself, and nothing of its lines. */
    static BudgetNeeds fieldsOnly(String... fields) {
        return new BudgetNeeds(List.of(fields), List.of(), List.of(), false, false);
    }

    /** What all lines cost and who pays them. */
    static BudgetNeeds ofSums() {
        return PAYERS;
    }

    /** What all lines cost and who pays them, and a field of each line. */
    static BudgetNeeds ofSumsBy(String field) {
        return new BudgetNeeds(PAYERS.fields, List.of(), and(PAYERS.lineFields, field), false, false);
    }

    /** Some fields of each line of a category that the grant pays. */
    static BudgetNeeds ofLines(Category category, List<String> lineFields) {
        return new BudgetNeeds(List.of(), List.of(category), lineFields, true, true);
    }

    /** A field of each line of a category that the grant pays; of salary also what it and its social costs cost. */
    static BudgetNeeds ofEach(Category category, String field) {
        return category.equals(Category.SALARY)
                ? new BudgetNeeds(List.of(), List.of(category, Category.SOCIAL_COSTS), and(COST, field), true, true)
                : ofLines(category, List.of(field));
    }

    private static List<String> and(List<String> fields, String more) {
        return Stream.concat(fields.stream(), Stream.of(more)).toList();
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
        } else if (payers && mayBeOfOthers(budget, unread)) {
            BudgetNeeds all = new BudgetNeeds(
                    PAYERS.fields,
                    List.of(),
                    Stream.concat(PAYERS.lineFields.stream(), lineFields.stream())
                            .distinct()
                            .toList(),
                    false,
                    false);
            return all.examine(budget, unread, examination, requirement);
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

    /** Whether a line may be paid by others than the grant, as far as was read. */
    private static boolean mayBeOfOthers(Budget budget, Unread unread) {
        if (unread.at("coFunding") != null || !Funding.isOfGrantAlone(budget)) {
            return true;
        }
        Unread ofLines = unread.at(LINES);
        for (int i = 0; ofLines != null && i < budget.lines().size(); i++) {
            Unread line = ofLines.at(i);
            if (line != null && line.at(PAID_BY) != null) {
                return true;
            }
        }
        return false;
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
        Category of = kept.category();
        if (!categories.isEmpty() && (of == null || !categories.contains(of))) {
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
