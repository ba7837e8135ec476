// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Lets a form's judges look at it. */
public final class JudgedByHibernate implements ConstraintValidator<Judged, Object> {

    @Override
    public boolean isValid(Object form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean[] valid = {true};
        for (Judge judge : Judge.of(form.getClass())) {
            judge.look(form, (undecided, list, index, field) -> {
                valid[0] = false;
                tell(context, (undecided ? "?" : "") + judge.rule(), list, index, field);
            });
        }
        return valid[0];
    }

    private static void tell(ConstraintValidatorContext context, String rule, String list, int index, String field) {
        var violation = context.buildConstraintViolationWithTemplate(rule);
        if (list.isEmpty()) {
            if (field.isEmpty()) {
                violation.addConstraintViolation();
            } else {
                violation.addPropertyNode(field).addConstraintViolation();
            }
        } else if (field.isEmpty()) {
            violation
                    .addPropertyNode(list)
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        } else {
            violation
                    .addPropertyNode(list)
                    .addPropertyNode(field)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
