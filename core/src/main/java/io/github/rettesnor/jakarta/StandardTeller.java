// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;

/**
 * Tells findings by what the specification has. A constraint is not told the locale of the request, so the sentence is told in one
 * language.
 */
record StandardTeller(ConstraintValidatorContext context, Locale locale) implements Teller {

    @Override
    public void tell(List<Finding> findings) {
        context.disableDefaultConstraintViolation();
        String template = context.getDefaultConstraintMessageTemplate();
        for (Finding finding : findings) {
            String message = template.equals(Conforms.MESSAGE) ? Literal.template(finding.message(locale)) : template;
            Paths.addViolation(context.buildConstraintViolationWithTemplate(message), finding.path());
        }
    }
}
