// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.model.Application;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with annotations, and {@code @Valid} on what holds other forms. */
public final class HibernateValidatorWay implements Way {

    private final Validator validator;

    /** Makes the validator. */
    public HibernateValidatorWay() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(ApplicationForm.class).constraint(new GenericConstraintDef<>(Judged.class));
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public Supplier<Set<ConstraintViolation<ApplicationForm>>> on(Application application) {
        ApplicationForm form = ApplicationForm.of(application);
        return () -> validator.validate(form.anew());
    }

    @Override
    public List<Found> found(Object result) {
        return ((Set<?>) result)
                .stream()
                        .map(one -> (ConstraintViolation<?>) one)
                        .map(one -> RuleMessage.read(
                                one.getMessage(), one.getPropertyPath().toString()))
                        .toList();
    }
}
