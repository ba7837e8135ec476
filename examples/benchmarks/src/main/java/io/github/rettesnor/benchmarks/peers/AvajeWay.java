// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.model.Application;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** avaje-validator, which generates the code for the same annotations when they are compiled. */
public final class AvajeWay implements Way {

    private final Validator validator = Validator.builder().build();

    @Override
    public Supplier<Set<ConstraintViolation>> on(Application application) {
        ApplicationForm form = ApplicationForm.of(application);
        return () -> validator.check(form.anew());
    }

    @Override
    public List<Found> found(Object result) {
        return ((Set<?>) result)
                .stream()
                        .map(one -> (ConstraintViolation) one)
                        .map(one -> RuleMessage.read(one.message(), one.path().replaceFirst("\\.$", "")))
                        .toList();
    }
}
