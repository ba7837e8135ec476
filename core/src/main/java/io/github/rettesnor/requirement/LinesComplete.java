// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.text;
import static io.github.rettesnor.message.Figures.texts;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.LineCost;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each budget line is complete: a category that the rules know; exactly one of unit cost and lump sum, not negative, with no more decimals
 * than the currency has; at least one person, and occasions above 0, whole where the category counts so. Each defect is reported at its own
 * place.
 *
 * @param negative whether a cost may be negative, as a credit note in accounts is
 */
public record LinesComplete(boolean negative) implements BudgetRequirement {

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
        Unread currency = unread.at("currency");
        if (currency != null && budget.lines().stream().anyMatch(LinesComplete::hasFractions)) {
            return examination.unreadable(currency);
        }
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

    /** Whether the decimals of the currency matter to a line. */
    private static boolean hasFractions(BudgetLine line) {
        return Stream.of(Optional.ofNullable(line.unitCost()), Optional.ofNullable(line.lumpSum()))
                .flatMap(Optional::stream)
                .anyMatch(cost -> Amounts.isBounded(cost) && !Amounts.hasDecimals(cost, 0));
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
                BudgetExamples.line(Category.OTHER, BudgetExamples.ONE.movePointLeft(4)));
    }

    @Override
    public Outcome examine(Budget budget, Examination examination) {
        BudgetTotals totals = negative ? examination.spent(budget) : examination.totals(budget);
        if (totals.lines().isEmpty()) {
            return examination.notEvaluated(examination.path().field("lines"), "no-lines", Figures.NONE);
        }
        Outcome outcome = Outcome.PASSED;
        for (int i = 0; i < totals.lines().size() && !totals.isComplete(); i++) {
            boolean isKnown = totals.isKnown(i);
            if (totals.line(i) == null || !isKnown) {
                outcome = outcome.and(examine(budget, i, isKnown, examination));
            }
        }
        return outcome;
    }

    private Outcome examine(Budget budget, int position, boolean isKnown, Examination examination) {
        BudgetLine line = budget.lines().get(position);
        Outcome outcome = isKnown ? Outcome.PASSED : category(line.category(), position, examination);
        if (line.unitCost() == null && line.lumpSum() == null) {
            outcome = outcome.and(defect(examination, position, "unitCost", "no-cost"));
        }
        if (line.unitCost() != null && line.lumpSum() != null) {
            outcome = outcome.and(defect(examination, position, "lumpSum", "two-costs"));
        }
        outcome = outcome.and(cost(line.unitCost(), position, "unitCost", budget, examination));
        outcome = outcome.and(cost(line.lumpSum(), position, "lumpSum", budget, examination));
        if (LineCost.persons(line) < 1) {
            outcome = outcome.and(defect(examination, position, "persons", "no-persons"));
        }
        return LineCost.isOccasions(line)
                ? outcome
                : outcome.and(defect(examination, position, "occasions", occasions(line)));
    }

    private static Outcome category(@Nullable Category stated, int position, Examination examination) {
        Path path = BudgetRequirement.line(examination, position).field("category");
        Figures line = Figures.of("line", count(position + 1));
        if (stated == null || !Texts.isWritten(stated.code())) {
            return examination.violated(path, "no-category", line);
        }
        List<String> known =
                examination.categories().stream().map(Category::code).sorted().toList();
        String nearest = Nearest.to(stated.code(), known);
        Figures figures = line.and("stated", text(stated.code()));
        return nearest == null
                ? examination.violated(path, "unknown-category", figures.and("known", texts(known)))
                : examination.violated(path, "nearly-known-category", figures.and("nearest", text(nearest)));
    }

    private static String occasions(BudgetLine line) {
        BigDecimal stated = LineCost.occasions(line);
        if (stated.signum() <= 0) {
            return "no-occasions";
        } else if (!Amounts.isBounded(stated)) {
            return "occasions-out-of-bounds";
        }
        return Amounts.hasDecimals(stated, 2) ? "occasions-not-whole" : "occasions-decimals";
    }

    private Outcome cost(
            @Nullable BigDecimal cost, int position, String field, Budget budget, Examination examination) {
        if (cost == null) {
            return Outcome.PASSED;
        } else if (cost.signum() < 0 && !negative) {
            return defect(examination, position, field, "negative");
        } else if (!Amounts.isBounded(cost)) {
            return defect(examination, position, field, "out-of-bounds");
        }
        Currency currency = examination.currency(budget);
        if (Amounts.isInUnits(cost, currency)) {
            return Outcome.PASSED;
        }
        return examination.violated(
                BudgetRequirement.line(examination, position).field(field),
                "decimals",
                Figures.of("line", count(position + 1)).and("decimals", count(Amounts.decimals(currency))));
    }

    private static Outcome defect(Examination examination, int position, String field, String variant) {
        Path path = BudgetRequirement.line(examination, position).field(field);
        return examination.violated(path, variant, Figures.of("line", count(position + 1)));
    }
}
