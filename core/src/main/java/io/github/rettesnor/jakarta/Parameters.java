// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import java.util.Arrays;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * Hands message parameters to Hibernate Validator as they are, so that only the language that is asked for is worded. Since 9.1.6
 * that must be asked for: it would else turn them into text at once.
 */
final class Parameters {

    private static final boolean MUST_ASK = Arrays.stream(HibernateConstraintValidatorContext.class.getMethods())
            .anyMatch(method -> method.getName().equals("addMessageParameter") && method.getParameterCount() > 2);

    private Parameters() {}

    static void add(HibernateConstraintValidatorContext context, String name, Object value) {
        if (MUST_ASK) {
            Asking.add(context, name, value);
        } else {
            context.addMessageParameter(name, value);
        }
    }

    /** Apart, since what it names is not there before 9.1.6. */
    private static final class Asking {
        static void add(HibernateConstraintValidatorContext context, String name, Object value) {
            context.addMessageParameter(name, value, MessageParameterEscaping.NONE);
        }
    }
}
