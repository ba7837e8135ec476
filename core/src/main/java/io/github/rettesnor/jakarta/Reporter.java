// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Reports findings to a validation provider, each as one violation. */
interface Reporter {

    /** Where the contexts of Hibernate Validator come from. */
    String HIBERNATE = "org.hibernate.validator.";

    /**
     * Returns the reporter for the provider in use. The class that uses Hibernate Validator is only loaded where that is the provider.
     *
     * @param context the provider's context
     * @param ruleSet the rule set whose findings are reported
     * @return the reporter
     */
    static Reporter of(ConstraintValidatorContext context, RuleSet<?> ruleSet) {
        return context.getClass().getName().startsWith(HIBERNATE)
                ? new HibernateReporter(context, context.getDefaultConstraintMessageTemplate())
                : new StandardReporter(context, ruleSet.words().home().locale());
    }

    /**
     * Reports findings, instead of the constraint's default violation.
     *
     * @param findings the findings
     */
    void report(List<Finding> findings);
}
