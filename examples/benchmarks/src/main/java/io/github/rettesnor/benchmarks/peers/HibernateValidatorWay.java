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
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator with annotations, and {@code @Valid} on what holds other forms. */
public final class HibernateValidatorWay implements Way {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Supplier<Set<ConstraintViolation<ApplicationForm>>> on(Application application) {
        ApplicationForm form = ApplicationForm.of(application);
        return () -> validator.validate(form);
    }

    @Override
    public List<Found> found(Object result) {
        return ((Set<?>) result)
                .stream()
                        .map(one -> (ConstraintViolation<?>) one)
                        .map(one -> Found.told(one.getMessage(), one.getPropertyPath().toString()))
                        .toList();
    }
}
