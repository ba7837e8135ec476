// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Path;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.LinkedHashSet;
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
 *
 * <p>This is the formal check: it reports what is violated and what could not be evaluated. Questions that only a person can answer are not
 * violations, so they remain open where nothing is reported; {@link RuleSet#check} has them.
 *
 * <p>A violation holds the document and the finding, which are not {@link java.io.Serializable}, and so it cannot be serialised; send the
 * finding as JSON.
 */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
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
     * Returns a validator whose messages are in the language of the rule set's country.
     *
     * @param ruleSet the rule set
     * @return the validator
     */
    public static RuleSetValidator of(RuleSet<?> ruleSet) {
        Locale home = ruleSet.words().home().locale();
        return of(ruleSet, () -> home);
    }

    /**
     * Returns a validator whose messages are in the language of each request.
     *
     * @param ruleSet the rule set
     * @param locale returns the locale of the current request; called for each message
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

    /**
     * Validates a document, or an object that has documents under {@link jakarta.validation.Valid}.
     *
     * @throws IllegalArgumentException if it is neither, so that no rule would judge anything
     */
    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        if (object != null
                && !judges(object)
                && !getConstraintsForClass(object.getClass()).isBeanConstrained()) {
            throw new IllegalArgumentException(ruleSet + " judges a "
                    + ruleSet.document().getSimpleName() + "; a "
                    + object.getClass().getSimpleName() + " is not one, and has none under @Valid");
        }
        return once().validate(object, groups);
    }

    /**
     * Validates a document, and returns what is found at the property or below it.
     *
     * @throws IllegalArgumentException if there is no such property
     */
    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        if (!judges(object)) {
            return once().validateProperty(object, property, groups);
        }
        Class<?> type = ruleSet.document();
        for (Path.Step step : Path.parse(property).steps()) {
            Fields.Field field = type.isRecord() ? Fields.of(type).get(step.name()) : null;
            if (field == null) {
                throw new IllegalArgumentException(
                        ruleSet.document().getSimpleName() + " has no property '" + property + "'");
            }
            type = field.element();
        }
        Set<ConstraintViolation<T>> found = new LinkedHashSet<>(validate(object, groups));
        found.removeIf(violation -> !isAt(violation.getPropertyPath().toString(), property));
        return found;
    }

    private boolean judges(Object object) {
        return ruleSet.document().isInstance(object);
    }

    private static boolean isAt(String path, String property) {
        return path.equals(property) || path.startsWith(property + ".") || path.startsWith(property + "[");
    }

    /**
     * Validates a value that is not part of a document.
     *
     * @throws UnsupportedOperationException if it would be part of a document: rules are about the whole document
     */
    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, Object value, Class<?>... groups) {
        if (type == ruleSet.document()) {
            throw new UnsupportedOperationException(ruleSet + " judges a whole " + type.getSimpleName()
                    + ", not a value without one; use validateProperty");
        }
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
