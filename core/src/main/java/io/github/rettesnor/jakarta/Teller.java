// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Tells findings to a validation provider, each as one violation. */
interface Teller {

    /** Where the contexts of Hibernate Validator come from. */
    String HIBERNATE = "org.hibernate.validator.";

    /**
     * The teller for the provider at hand. What knows Hibernate Validator is only loaded where that is the provider.
     *
     * @param context the provider's context
     * @param ruleSet the rule set whose findings are told
     * @return the teller
     */
    static Teller of(ConstraintValidatorContext context, RuleSet<?> ruleSet) {
        return context.getClass().getName().startsWith(HIBERNATE)
                ? new HibernateTeller(context, context.getDefaultConstraintMessageTemplate())
                : new StandardTeller(context, ruleSet.words().home().locale());
    }

    /**
     * Tells findings, instead of the constraint's default violation.
     *
     * @param findings the findings
     */
    void tell(List<Finding> findings);
}
