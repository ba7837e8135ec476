// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Where the budget that a rule set judges stands in its documents. */
final class BudgetPlace {

    private BudgetPlace() {}

    /** The field, empty where the document itself is a budget; null if no budget is judged. */
    static @Nullable String of(RuleSet<?> rules) {
        if (rules.document() == Budget.class) {
            return "";
        }
        return rules.inclusions().stream()
                .filter(inclusion -> inclusion.rules().document() == Budget.class)
                .map(Inclusion::at)
                .findFirst()
                .orElse(null);
    }
}
