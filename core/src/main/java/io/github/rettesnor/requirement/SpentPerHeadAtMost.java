// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.rule.BudgetTotals;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Of accounts: what one participant cost on one occasion is at most a ceiling. Each line is for people of its own, and a credit note for
 * none, so an activity keeps the ceiling if the sum of its lines is at most the ceiling for all their people. A line without an
 * activity is an activity of its own.
 *
 * @param category the category; without such lines that state persons the rule does not apply
 * @param ceiling the most that one participant may cost on one occasion
 */
public record SpentPerHeadAtMost(Category category, MonetaryAmount ceiling) implements BudgetRequirement {

    /**
     * Brings the ceiling to the form of all amounts of the library.
     *
     * @throws IllegalArgumentException as {@link PerHeadAtMost}
     */
    public SpentPerHeadAtMost {
        ceiling = new PerHeadAtMost(category, ceiling).ceiling();
    }

    @Override
    public Check on(Class<?> document) {
        BudgetRequirement.require(document, this);
        Ceiling of = Ceiling.of(category, ceiling);
        return needs().check((accounts, examination) -> examine(of, accounts, examination));
    }

    @Override
    public BudgetNeeds needs() {
        return new BudgetNeeds(
                List.of("currency"),
                List.of(category),
                List.of("unitCost", "lumpSum", "persons", "occasions", "activity"),
                false,
                true);
    }

    @Override
    public Example example(Class<?> document) {
        BigDecimal most = ExactMoney.number(ceiling);
        return BudgetExamples.of(
                BudgetExamples.lineForOne(category, most), BudgetExamples.lineForOne(category, most.add(Limits.LEAST)));
    }

    @Override
    public Outcome examine(Budget accounts, Examination examination) {
        return examine(Ceiling.of(category, ceiling), accounts, examination);
    }

    private Outcome examine(Ceiling of, Budget accounts, Examination examination) {
        BudgetTotals totals = examination.spent(accounts);
        GrantLines lines = new GrantLines(totals, examination.path(), examination);
        Outcome unknown = lines.unknown();
        if (totals.lines().isEmpty() || !statesPersons(totals)) {
            return unknown;
        } else if (!of.isOf(accounts, examination)) {
            return examination.notEvaluated(examination.path().field("currency"), "currency", Figures.NONE);
        }
        Map<Object, Spent> activities = new LinkedHashMap<>();
        Outcome outcome = unknown;
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING) {
                String key = Activities.key(totals.lines().get(line).activity());
                BigDecimal total = totals.line(line);
                boolean isCredit = total != null && total.signum() <= 0;
                Outcome usable = isCredit ? Outcome.PASSED : Ceiling.unusable(lines, line);
                outcome = outcome.and(usable);
                activities
                        .computeIfAbsent(key == null ? line : key, name -> new Spent())
                        .add(line, total, usable, totals);
            }
        }
        for (Spent activity : activities.values()) {
            outcome = outcome.and(activity.judge(of, lines));
        }
        return outcome;
    }

    private boolean statesPersons(BudgetTotals totals) {
        for (int line = totals.first(category); line >= 0; line = totals.next(line)) {
            if (totals.payer(line) != Payer.CO_FUNDING
                    && totals.lines().get(line).persons() != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "SpentPerHeadAtMost[category=" + category + ", ceiling=" + ExactMoney.text(ceiling) + "]";
    }

    /** What was spent on one activity. */
    private static final class Spent {

        private final List<Integer> lines = new ArrayList<>(1);
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal heads = BigDecimal.ZERO;
        private boolean isUsable = true;
        private boolean isOpen;

        void add(int line, @Nullable BigDecimal spent, Outcome usable, BudgetTotals totals) {
            lines.add(line);
            isOpen |= totals.payer(line) == null;
            if (spent == null || usable != Outcome.PASSED) {
                isUsable = false;
            } else {
                BudgetLine of = totals.lines().get(line);
                total = total.add(spent);
                boolean isForNobody = spent.signum() < 0 || (of.unitCost() == null && of.persons() == null);
                heads = isForNobody ? heads : heads.add(People.of(of).heads());
            }
        }

        Outcome judge(Ceiling ceiling, GrantLines of) {
            if (!isUsable) {
                return Outcome.NOT_APPLICABLE;
            } else if (total.compareTo(ceiling.amount().multiply(heads)) <= 0) {
                return Outcome.PASSED;
            }
            int first = lines.get(0);
            if (isOpen) {
                return of.whoPays(of.path(first), first);
            }
            BigDecimal perHead = total.divide(heads, ceiling.decimals(), RoundingMode.CEILING);
            boolean isRounded = perHead.multiply(heads).compareTo(total) != 0;
            String activity = of.totals().lines().get(first).activity();
            Figures figures = Figures.of(
                            "lines", counts(lines.stream().map(line -> line + 1).toList()))
                    .and("category", term(ceiling.category()))
                    .and("perHead", new Figure.Amount(perHead, ceiling.currency(), isRounded))
                    .and("ceiling", amount(ceiling.amount(), ceiling.currency()))
                    .and("excess", new Figure.Amount(perHead.subtract(ceiling.amount()), ceiling.currency(), isRounded))
                    .and("heads", People.number(heads))
                    .and("total", amount(total, ceiling.currency()));
            return of.examination()
                    .violated(
                            of.path(first),
                            lines.size() == 1 ? "violated" : "together",
                            activity == null ? figures : figures.and("activity", text(activity)));
        }
    }
}
