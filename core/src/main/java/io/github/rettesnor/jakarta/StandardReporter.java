// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;

/**
 * Reports findings by the means of the specification. A constraint does not know the locale of the request, so the sentence is written
 * in one language.
 */
record StandardReporter(ConstraintValidatorContext context, Locale locale) implements Reporter {

    @Override
    public void report(List<Finding> findings) {
        context.disableDefaultConstraintViolation();
        String template = context.getDefaultConstraintMessageTemplate();
        for (Finding finding : findings) {
            String message = template.equals(Conforms.MESSAGE) ? Literal.template(finding.message(locale)) : template;
            Paths.addViolation(context.buildConstraintViolationWithTemplate(message), finding.path());
        }
    }
}
