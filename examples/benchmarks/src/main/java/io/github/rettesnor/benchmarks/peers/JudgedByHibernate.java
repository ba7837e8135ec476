// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Lets the judges look at an application. */
public final class JudgedByHibernate implements ConstraintValidator<Judged, ApplicationForm> {

    @Override
    public boolean isValid(ApplicationForm form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean[] valid = {true};
        for (Judge judge : Judge.BEYOND_STANDARD) {
            judge.look(form.of(), (rule, outcome, list, index, field, figures) -> {
                valid[0] = false;
                report(context, RuleMessage.of(rule, outcome), list, index, field);
            });
        }
        return valid[0];
    }

    private static void report(
            ConstraintValidatorContext context, String message, String list, int index, String field) {
        var violation = context.buildConstraintViolationWithTemplate(message).addPropertyNode(list);
        if (index < 0) {
            violation.addConstraintViolation();
        } else if (field.isEmpty()) {
            violation.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            violation.addPropertyNode(field).inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
