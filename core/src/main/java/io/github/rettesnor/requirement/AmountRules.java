// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules about the amounts of a budget: those that may be broken, or kept, because an amount is another. */
public final class AmountRules {

    private static final Set<Class<? extends Requirement>> REQUIREMENTS = Set.of(
            AddsUp.class,
            AmountAtLeast.class,
            AmountAtMost.class,
            CoFundingAtLeast.class,
            CostPerOccasionAtMost.class,
            EachYearAtMost.class,
            NoLinesOf.class,
            PerHeadAtMost.class,
            ShareAtLeast.class,
            ShareAtMost.class,
            TotalAtLeast.class,
            TotalAtMost.class);

    private AmountRules() {}

    /**
     * Returns whether a requirement is about amounts.
     *
     * @param requirement the requirement
     * @return true if it is, or a requirement within it is
     */
    public static boolean include(Requirement requirement) {
        return REQUIREMENTS.contains(requirement.getClass())
                || requirement.parts().stream().anyMatch(AmountRules::include);
    }

    /**
     * Returns whether a document with other amounts keeps the rules that decide, those of severity {@link Severity#ERROR}: none about
     * amounts is violated, and no other rule is violated, or cannot be evaluated, that was otherwise before.
     *
     * @param <D> the kind of document
     * @param rules the rules
     * @param waived the rules among them that do not count
     * @param before the outcomes of the rules for the document as it was
     * @param after the document with other amounts
     * @return true if so
     */
    public static <D> boolean areKept(RuleSet<D> rules, Set<RuleId> waived, Map<RuleId, Outcome> before, D after) {
        Map<RuleId, Outcome> now = rules.check(after).outcomes();
        return rules.allRules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR && !waived.contains(rule.id()))
                .noneMatch(rule -> isBroken(
                        rule,
                        Objects.requireNonNull(before.get(rule.id())),
                        Objects.requireNonNull(now.get(rule.id()))));
    }

    private static boolean isBroken(Rule rule, Outcome before, Outcome after) {
        return after == Outcome.VIOLATED
                ? before != after || include(rule.requirement())
                : after == Outcome.NOT_EVALUATED && before != after;
    }
}
