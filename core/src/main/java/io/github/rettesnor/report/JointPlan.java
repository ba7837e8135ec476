// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.requirement.AmountRules;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The least cuts that bring the amounts of a budget within all their limits at once, where the cures of the rules one by one would not do:
 * more than one rule about amounts is broken, or would be by the cure of another, or the amount asked for changes with the cuts. A report
 * leads with it, and marks the cure of each of these rules as that of the rule alone.
 *
 * @param part the budget
 * @param least its least cuts, at least one
 */
public record JointPlan(BudgetPart part, LeastCuts least) {

    /**
     * Returns the plans of a document.
     *
     * @param judged the document
     * @return the plans, one a budget that needs one
     */
    public static List<JointPlan> of(Judged<?> judged) {
        boolean isAnyBroken =
                judged.verdict().findings().stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED);
        return isAnyBroken && judged.document() != null
                ? BudgetPart.of(judged).stream()
                        .flatMap(part -> part.cuts().map(least -> new JointPlan(part, least)).stream())
                        .filter(JointPlan::isNeeded)
                        .toList()
                : List.of();
    }

    private boolean isNeeded() {
        Stream<RuleId> cutting = least.cuts().stream().map(LeastCuts.Cut::rule);
        return Stream.concat(broken().map(Finding::rule), cutting).distinct().count() > 1
                || asksForAnother(part.budget().requested(), least.after().requested());
    }

    private static boolean asksForAnother(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before != null && after != null && before.compareTo(after) != 0;
    }

    private Stream<Finding> broken() {
        Set<RuleId> rules = part.rules().allRules().stream()
                .filter(rule -> AmountRules.include(rule.requirement()))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return part.verdict().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || finding.figure("remedy") != null)
                .filter(finding ->
                        rules.contains(finding.rule()) && !part.verdict().isWaived(finding));
    }

    /**
     * Returns the findings that some plans cover, whose own cures are then for their rules alone.
     *
     * @param plans the plans of a document
     * @return its findings of rules about the amounts of a budget that has a plan
     */
    public static List<Finding> covered(List<JointPlan> plans) {
        return plans.stream().flatMap(JointPlan::broken).toList();
    }

    /**
     * Returns whether one of some plans {@linkplain #covered covers} a finding.
     *
     * @param plans the plans of the finding's document
     * @param finding the finding
     * @return true if so
     */
    public static boolean cover(List<JointPlan> plans, Finding finding) {
        return covered(plans).contains(finding);
    }
}
