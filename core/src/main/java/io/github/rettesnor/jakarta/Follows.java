// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The document follows one rule. A {@link RuleSetValidator} puts one such constraint for each of its rules on the document, where
 * {@code getConstraintsForClass} shows them; it is not written in code.
 */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
@Documented
@Constraint(validatedBy = FollowsValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Follows {

    /**
     * The rule.
     *
     * @return its id, such as {@code no.budget.salary-share}
     */
    String value();

    /**
     * The rule set that has the rule.
     *
     * @return its id, such as {@code country:scheme:edition}
     */
    String ruleSet();

    /**
     * The message.
     *
     * @return a key; its message is the finding's own sentence
     */
    String message() default "{io.github.rettesnor.jakarta.Follows.message}";

    /**
     * The groups that it belongs to.
     *
     * @return for a rule of severity ERROR the default group and the {@link Topic} of the document that it judges, else
     *     {@link Encouraged} or {@link Advised}
     */
    Class<?>[] groups() default {};

    /**
     * The rule's severity.
     *
     * @return one of the types in {@link Weight}
     */
    Class<? extends Payload>[] payload() default {};
}
