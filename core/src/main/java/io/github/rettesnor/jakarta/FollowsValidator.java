// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;

/** Checks {@link Follows}: selects one rule's findings of the one examination that all rules share. */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
public final class FollowsValidator implements ConstraintValidator<Follows, Object> {

    private @Nullable RuleId rule;

    /** For the validation provider. */
    public FollowsValidator() {}

    @Override
    public void initialize(Follows constraint) {
        rule = new RuleId(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Examined examined =
                context.unwrap(HibernateConstraintValidatorContext.class).getConstraintValidatorPayload(Examined.class);
        if (examined == null) {
            throw new ConstraintDeclarationException("@Follows works in a RuleSetValidator only; write @Conforms");
        }
        List<Finding> findings = examined.findings(document, Objects.requireNonNull(rule, "initialize"));
        if (findings.isEmpty()) {
            return true;
        }
        HibernateConstraintValidatorContext of = context.unwrap(HibernateConstraintValidatorContext.class);
        of.disableDefaultConstraintViolation();
        for (Finding finding : findings) {
            of.withDynamicPayload(finding);
            Parameters.add(of, HibernateReporter.FINDING, finding);
            // A template of each finding's own: the provider drops one of two violations that differ in their payload
            // only.
            Paths.addViolation(
                    of.buildConstraintViolationWithTemplate(finding.rule() + " " + finding.path())
                            .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE),
                    finding.path());
        }
        return false;
    }
}
