// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.jakarta.Advised;
import io.github.rettesnor.jakarta.Encouraged;
import io.github.rettesnor.jakarta.Findings;
import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A validator of Jakarta Validation in which each rule is a constraint. */
public final class JakartaWay implements Way {

    private final Validator validator = RuleSetValidator.of(Norway.grantApplication(2019));

    @Override
    public Supplier<Set<ConstraintViolation<Application>>> on(Application application) {
        return () -> validator.validate(application, Default.class, Encouraged.class, Advised.class);
    }

    @Override
    public List<Found> found(Object result) {
        return ((Set<?>) result)
                .stream()
                        .map(one -> Findings.of((ConstraintViolation<?>) one).orElseThrow())
                        .map(Found::of)
                        .toList();
    }
}
