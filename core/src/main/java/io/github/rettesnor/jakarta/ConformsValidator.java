// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link Conforms}. It is made by the validation provider. */
@SuppressWarnings("exports") // whoever uses it requires jakarta.validation anyway
public final class ConformsValidator implements ConstraintValidator<Conforms, Document> {

    private @Nullable RuleSet<?> ruleSet;
    private Severity atLeast = Severity.ERROR;

    /** For the validation provider. */
    public ConformsValidator() {}

    @Override
    public void initialize(Conforms constraint) {
        try {
            ruleSet = RuleSets.get(constraint.value());
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("@Conforms: " + e.getMessage(), e);
        }
        atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        RuleSet<?> rules = Objects.requireNonNull(ruleSet, "initialize");
        List<Finding> findings = check(rules, document).findings().stream()
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .toList();
        Teller.of(context, rules).tell(findings);
        return findings.isEmpty();
    }

    private static <D> Verdict check(RuleSet<D> rules, Document document) {
        if (!rules.document().isInstance(document)) {
            throw new UnexpectedTypeException(rules + " judges a "
                    + rules.document().getSimpleName() + ", not a "
                    + document.getClass().getSimpleName());
        }
        return rules.check(rules.document().cast(document));
    }
}
