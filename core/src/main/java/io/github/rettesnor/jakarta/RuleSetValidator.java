// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A rule set as a {@link Validator} of Hibernate Validator in which each rule is a constraint of its own on the document, {@link
 * Follows}: its id, its severity (as payload, see {@link Weight}) and its groups can be read from the descriptor, and the {@link
 * io.github.rettesnor.verdict.Finding finding} is the violation's dynamic payload.
 *
 * <p>The default group has the rules of severity ERROR; {@link Encouraged} and {@link Advised} have the others; the groups in
 * {@link Topic} have those of severity ERROR about one kind of document. All rules share one examination of the document. No
 * expression language is used, and no {@code META-INF/validation.xml}. Safe for many threads at once.
 */
@SuppressWarnings("exports") // whoever uses it requires jakarta.validation anyway
public final class RuleSetValidator implements Validator {

    private final RuleSet<?> ruleSet;
    private final HibernateValidatorFactory factory;

    private RuleSetValidator(RuleSet<?> ruleSet, Supplier<Locale> locale) {
        this.ruleSet = ruleSet;
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new FindingInterpolator(new ParameterMessageInterpolator(), locale));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        constrain(mapping.type(ruleSet.document()), ruleSet);
        factory = configuration.addMapping(mapping).buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
    }

    /**
     * A validator that speaks the language of the rule set's country.
     *
     * @param ruleSet the rule set
     * @return the validator
     */
    public static RuleSetValidator of(RuleSet<?> ruleSet) {
        Locale home = ruleSet.words().home().locale();
        return of(ruleSet, () -> home);
    }

    /**
     * A validator that speaks the language of each request.
     *
     * @param ruleSet the rule set
     * @param locale tells the locale of the request at hand; asked for each message
     * @return the validator
     */
    public static RuleSetValidator of(RuleSet<?> ruleSet, Supplier<Locale> locale) {
        return new RuleSetValidator(ruleSet, locale);
    }

    @SuppressWarnings("unchecked") // an array of one payload type
    private static void constrain(TypeConstraintMappingContext<?> type, RuleSet<?> rules) {
        for (Rule rule : rules.allRules()) {
            RuleSet<?> owner = rules.owner(rule.id()).orElseThrow();
            type.constraint(new GenericConstraintDef<>(Follows.class)
                    .param("value", rule.id().value())
                    .param("ruleSet", owner.id().toString())
                    .groups(groups(rule, owner))
                    .payload(Weight.of(rule.severity())));
        }
    }

    private static Class<?>[] groups(Rule rule, RuleSet<?> of) {
        if (rule.severity() == Severity.ERROR) {
            return Stream.concat(Stream.of(Default.class), Topic.of(of.document()).stream())
                    .toArray(Class<?>[]::new);
        }
        return new Class<?>[] {rule.severity() == Severity.WARNING ? Encouraged.class : Advised.class};
    }

    /** A validator for one call, whose rules share an examination. */
    private Validator once() {
        return factory.usingContext()
                .constraintValidatorPayload(new Examined(ruleSet))
                .getValidator();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        return once().validate(object, groups);
    }

    /** Judges no rule of the set: rules are about the whole document. */
    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        return once().validateProperty(object, property, groups);
    }

    /** Judges no rule of the set: rules are about the whole document. */
    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, Object value, Class<?>... groups) {
        return once().validateValue(type, property, value, groups);
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        return factory.getValidator().getConstraintsForClass(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : once().unwrap(type);
    }

    @Override
    public ExecutableValidator forExecutables() {
        return new Executables(this::once);
    }
}
