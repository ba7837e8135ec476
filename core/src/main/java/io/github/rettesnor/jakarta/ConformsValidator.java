// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.DocumentView;
import io.github.rettesnor.rule.HostRules;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks {@link Conforms}. It is made by the validation provider. */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
public final class ConformsValidator implements ConstraintValidator<Conforms, Object> {

    private final Function<String, RuleSet<?>> known;
    private @Nullable HostRules<Object> rules;
    private Severity atLeast = Severity.ERROR;

    /** For the validation provider: rule sets are found among {@link RuleSets#all()}. */
    public ConformsValidator() {
        known = RuleSets::get;
    }

    /**
     * For a factory of constraint validators that has rule sets of its own, such as those of rule files.
     *
     * @param ruleSets the rule sets that {@link Conforms#value} can name
     */
    public ConformsValidator(List<RuleSet<?>> ruleSets) {
        List<RuleSet<?>> own = List.copyOf(ruleSets);
        known = id -> RuleSets.among(own, id);
    }

    @Override
    public void initialize(Conforms constraint) {
        try {
            rules = rules(known.apply(constraint.value()), constraint.via());
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("@Conforms: " + e.getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    "@Conforms: " + constraint.via().getName() + " cannot be made by a constructor without parameters",
                    e);
        }
        atLeast = constraint.atLeast();
    }

    private static <D> HostRules<Object> rules(RuleSet<D> rules, Class<? extends DocumentView<?, ?>> via)
            throws ReflectiveOperationException {
        return rules.on(Object.class, Via.of(rules, via));
    }

    @Override
    public boolean isValid(@Nullable Object own, ConstraintValidatorContext context) {
        if (own == null) {
            return true;
        }
        HostRules<Object> judging = Objects.requireNonNull(rules, "initialize");
        List<Finding> findings = judging.check(own).findings().stream()
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .toList();
        Reporter.of(context, judging.rules()).report(findings);
        return findings.isEmpty();
    }
}
