// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/**
 * Reports findings to Hibernate Validator: the finding as dynamic payload, and its sentence as one message parameter for each
 * language, of which the message bundle chooses one. So a text of the document is only ever a parameter, never a template.
 */
final class HibernateReporter implements Reporter {

    /** The message parameter that is the finding itself. */
    static final String FINDING = "finding";

    private final HibernateConstraintValidatorContext context;
    private final String template;

    HibernateReporter(ConstraintValidatorContext context, String template) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.template = template;
    }

    @Override
    public void report(List<Finding> findings) {
        context.disableDefaultConstraintViolation();
        findings.forEach(this::report);
    }

    private void report(Finding finding) {
        context.withDynamicPayload(finding);
        Parameters.add(context, FINDING, finding);
        Parameters.add(context, "finding.rule", finding.rule());
        for (Language language : Language.values()) {
            Parameters.add(context, "finding." + language.code(), new Sentence(finding, language));
        }
        // Where the module path hides the library's message bundle behind another of that name.
        Language home = finding.message().home();
        Parameters.add(
                context, Conforms.MESSAGE.substring(1, Conforms.MESSAGE.length() - 1), new Sentence(finding, home));
        Paths.addViolation(
                context.buildConstraintViolationWithTemplate(template.equals(Conforms.MESSAGE) ? of(finding) : template)
                        .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE),
                finding.path());
    }

    /**
     * Two rules may report the same of one place. The provider drops one of two violations that differ in their payload only, so
     * the template names the rule, by a parameter that is empty.
     */
    private String of(Finding finding) {
        String name = "finding.of." + finding.rule();
        Parameters.add(context, name, "");
        return template + "{" + name + "}";
    }

    /** A sentence that is only written when its language is the one that is asked for. */
    private record Sentence(Finding finding, Language language) {

        @Override
        public String toString() {
            return Literal.parameter(finding.message(language.locale()));
        }
    }
}
