// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/**
 * The least that must be cut from a budget so that it keeps the rules about its amounts that decide, those of severity {@link
 * io.github.rettesnor.identity.Severity#ERROR}: no money for what the grant does not pay for, no cost per head above a ceiling, no
 * category above its share. No other cuts have a smaller sum.
 *
 * <p>Lines for what is not paid for fall to 0 kr, and what is above a ceiling falls to it; no budget that keeps the rules can do
 * with smaller cuts. Where lines of one activity are for different people, all of them together fall to the ceiling, those for few people first. The shares are calculated of what is left: cutting <i>x</i> of a category with the sum <i>s</i> also lowers the project
 * funds <i>t</i>, so <i>s</i> − <i>x</i> ≤ limit × (<i>t</i> − <i>x</i>). Of 90 000 kr for salary,
 * 40 000 kr for travel and 20 000 kr that are not paid for, salary is exactly 60 % as long as the 20 000 kr are included; without them
 * it must fall by (90 000 − 0.6 × 130 000) ÷ (1 − 0.6) = 30 000 kr, so the least cuts are 50 000 kr. Where several categories have a limit,
 * each cut lowers the base of the others, and the smallest cuts that keep all of them are found by repeating this until none has to
 * grow. Amounts are in whole units of the
 * currency, rounded up.
 *
 * @param cuts what to cut, in the order of the lines
 * @param total the sum of all cuts
 * @param after the budget with these cuts; a line that was cut, but not in whole øre for each head, is there as a lump sum for
 *     the same persons and occasions; a stated requested amount is the sum of the lines that the grant pays
 */
public record LeastCuts(List<Cut> cuts, MonetaryAmount total, Budget after) {

    /** Copies the list. */
    public LeastCuts {
        cuts = List.copyOf(cuts);
    }

    /** The cuts, the exact total and the budget with these cuts. */
    @Override
    public String toString() {
        return "LeastCuts[cuts=" + cuts + ", total=" + ExactMoney.text(total) + ", after=" + after + "]";
    }

    /**
     * Returns the least cuts of a budget.
     *
     * @param rules the rules, among them those about amounts; what is only encouraged demands no cuts
     * @param waived the rules among them that do not count
     * @param budget the budget
     * @return the cuts, none of them where the amounts are within their limits; empty where they cannot be calculated, because a line
     *     has no usable amount or category, it is not known who pays a line, or the currency is missing or not the one that the rules set
     */
    public static Optional<LeastCuts> of(RuleSet<Budget> rules, Set<RuleId> waived, Budget budget) {
        return of(
                rules,
                waived,
                budget,
                after -> AmountRules.areKept(rules, waived, rules.check(budget).outcomes(), after));
    }

    /**
     * Returns the least cuts of a budget that is part of a document.
     *
     * @param rules the rules of the budget
     * @param waived the rules among them that do not count
     * @param budget the budget
     * @param keeping whether the document keeps its rules with a budget after the cuts
     * @return the cuts, as above; empty also where the document does not keep its rules with them
     */
    public static Optional<LeastCuts> of(
            RuleSet<Budget> rules, Set<RuleId> waived, Budget budget, Predicate<Budget> keeping) {
        List<Rule> holding = rules.allRules().stream()
                .filter(rule -> !waived.contains(rule.id()))
                .toList();
        return CuttableBudget.of(holding, rules.categories(), budget)
                .flatMap(CuttableBudget::cut)
                .filter(least -> keeping.test(least.after()));
    }

    /**
     * Returns the least cuts of a budget of which no rule is waived.
     *
     * @param rules the rules
     * @param budget the budget
     * @return the cuts, as above
     */
    public static Optional<LeastCuts> of(RuleSet<Budget> rules, Budget budget) {
        return of(rules, Set.of(), budget);
    }

    /**
     * What to cut from one line for one rule.
     *
     * @param line the line's position, from 0
     * @param rule the rule that demands it
     * @param amount how much, more than 0
     */
    public record Cut(int line, RuleId rule, MonetaryAmount amount) {

        /** The line, the rule and the exact amount. */
        @Override
        public String toString() {
            return "Cut[line=" + line + ", rule=" + rule + ", amount=" + ExactMoney.text(amount) + "]";
        }
    }
}
