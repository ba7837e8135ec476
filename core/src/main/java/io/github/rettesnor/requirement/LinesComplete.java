// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each budget line is complete: a category; exactly one of unit cost and lump sum, not negative, in whole øre; at least one person
 * and one occasion. Each defect is told at its own place.
 */
public record LinesComplete() implements BudgetRequirement {

    private static final List<String> FIELDS = List.of("category", "unitCost", "lumpSum", "persons", "occasions");

    @Override
    public Check on(Class<?> document) {
        Check whole = BudgetRequirement.super.on(document);
        return examination -> {
            Unread unread = examination.unread();
            return unread == null
                    ? whole.examine(examination)
                    : examineWhatWasRead((Budget) examination.kept(), unread, examination);
        };
    }

    /** A line of which some fields could not be read may have defects in the others. */
    private Outcome examineWhatWasRead(Budget budget, Unread unread, Examination examination) {
        Unread ofLines = unread.at("lines");
        if (ofLines == null) {
            return examine(budget, examination);
        } else if (ofLines.isWhole()) {
            return examination.unreadable(ofLines);
        }
        Outcome outcome = Outcome.PASSED;
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        for (int i = 0; i < lines.size(); i++) {
            Unread line = ofLines.at(i);
            for (String field : FIELDS) {
                Unread found = line == null ? null : line.at(field);
                if (found != null) {
                    lines.set(i, withoutDefect(lines.get(i), field));
                    boolean isReported = found.isWhole() && found.equals(line) && !field.equals(FIELDS.get(0));
                    outcome = isReported ? outcome : outcome.and(examination.unreadable(found));
                }
            }
        }
        Budget readable = new Budget(budget.currency(), budget.requested(), lines, budget.coFunding());
        return outcome.and(examine(readable, examination));
    }

    /** The line with a value that has no defect in a field that could not be read. */
    private static BudgetLine withoutDefect(BudgetLine line, String field) {
        BudgetLineBuilder builder = BudgetLineBuilder.builder(line);
        return switch (field) {
            case "category" -> builder.category(Category.OTHER).build();
            case "unitCost" ->
                builder.unitCost(line.lumpSum() == null ? BigDecimal.ZERO : null)
                        .build();
            case "lumpSum" ->
                line.unitCost() == null ? builder.lumpSum(BigDecimal.ZERO).build() : line;
            case "persons" -> builder.persons(null).build();
            default -> builder.occasions(null).build();
        };
    }

    @Override
    public Example example(Class<?> document) {
        return BudgetExamples.of(
                BudgetExamples.line(Category.OTHER, BudgetExamples.ONE),
                BudgetExamples.line(Category.OTHER, BudgetExamples.ONE.negate()));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = examination.totals(budget);
        if (totals.lines().isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome outcome = Outcome.PASSED;
        for (int i = 0; i < totals.lines().size() && !totals.isComplete(); i++) {
            if (totals.line(i) == null || totals.lines().get(i).category() == null) {
                outcome = outcome.and(examine(totals.lines().get(i), i, examination));
            }
        }
        return outcome;
    }

    private static Outcome examine(BudgetLine line, int position, Examination examination) {
        Outcome outcome = Outcome.PASSED;
        if (line.category() == null) {
            outcome = outcome.and(defect(examination, position, "category", "no-category"));
        }
        if (line.unitCost() == null && line.lumpSum() == null) {
            outcome = outcome.and(defect(examination, position, "unitCost", "no-cost"));
        }
        if (line.unitCost() != null && line.lumpSum() != null) {
            outcome = outcome.and(defect(examination, position, "lumpSum", "two-costs"));
        }
        outcome = outcome.and(cost(line.unitCost(), position, "unitCost", examination));
        outcome = outcome.and(cost(line.lumpSum(), position, "lumpSum", examination));
        if (BudgetTotals.count(line.persons()) < 1) {
            outcome = outcome.and(defect(examination, position, "persons", "no-persons"));
        }
        if (BudgetTotals.count(line.occasions()) < 1) {
            outcome = outcome.and(defect(examination, position, "occasions", "no-occasions"));
        }
        return outcome;
    }

    private static Outcome cost(@Nullable BigDecimal cost, int position, String field, Examination examination) {
        if (cost == null || Amounts.isCost(cost)) {
            return Outcome.PASSED;
        }
        if (cost.signum() < 0) {
            return defect(examination, position, field, "negative");
        }
        return defect(examination, position, field, Amounts.isBounded(cost) ? "decimals" : "out-of-bounds");
    }

    private static Outcome defect(Examination examination, int position, String field, String variant) {
        Path path = BudgetRequirement.line(examination, position).field(field);
        return examination.violated(path, variant, Figures.of("line", count(position + 1)));
    }
}
