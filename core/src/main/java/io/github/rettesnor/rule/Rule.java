// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;

/**
 * A rule: what is required, its severity and its source.
 *
 * @param id the rule's permanent id
 * @param severity its severity
 * @param source where it comes from
 * @param requirement what it requires
 */
public record Rule(RuleId id, Severity severity, Source source, Requirement requirement) {

    /**
     * Returns a rule for what a clause demands.
     *
     * @param id the rule's id
     * @param clause the clause
     * @param requirement what it requires
     * @return the rule, of severity {@link Severity#ERROR}
     */
    public static Rule must(String id, Clause clause, Requirement requirement) {
        return must(id, clause.source(), requirement);
    }

    /**
     * Returns a rule for what a source demands.
     *
     * @param id the rule's id
     * @param source its source
     * @param requirement what it requires
     * @return the rule, of severity {@link Severity#ERROR}
     */
    public static Rule must(String id, Source source, Requirement requirement) {
        return new Rule(new RuleId(id), Severity.ERROR, source, requirement);
    }

    /**
     * Returns a rule for what a clause encourages.
     *
     * @param id the rule's id
     * @param clause the clause
     * @param requirement what it requires
     * @return the rule, of severity {@link Severity#WARNING}
     */
    public static Rule should(String id, Clause clause, Requirement requirement) {
        return new Rule(new RuleId(id), Severity.WARNING, clause.source(), requirement);
    }

    /**
     * Returns a rule for what a clause advises.
     *
     * @param id the rule's id
     * @param clause the clause
     * @param requirement what it requires
     * @return the rule, of severity {@link Severity#INFO}
     */
    public static Rule may(String id, Clause clause, Requirement requirement) {
        return new Rule(new RuleId(id), Severity.INFO, clause.source(), requirement);
    }

    /**
     * Returns this rule with another requirement.
     *
     * @param other the requirement
     * @return the changed rule
     */
    public Rule with(Requirement other) {
        return new Rule(id, severity, source, other);
    }

    /**
     * Returns this rule with another severity.
     *
     * @param other the severity
     * @return the changed rule
     */
    public Rule with(Severity other) {
        return new Rule(id, other, source, requirement);
    }
}
