// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Reads findings from the violations of Hibernate Validator. */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
public final class Findings {

    private Findings() {}

    /**
     * Returns the finding that a violation reports, with its rule, severity, source and figures.
     *
     * @param violation a violation of any constraint
     * @return the finding, empty if the violation is of another constraint or another provider
     */
    public static Optional<Finding> of(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation<?> known
                ? Optional.ofNullable(known.getDynamicPayload(Finding.class))
                : Optional.empty();
    }
}
