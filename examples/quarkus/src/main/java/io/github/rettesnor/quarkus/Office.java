// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import jakarta.enterprise.context.ApplicationScoped;

/** Receives applications; one that breaks the rules does not get this far. */
@ApplicationScoped
public class Office {

    /** For the container. */
    public Office() {}

    /**
     * Receives an application.
     *
     * @param application the application
     * @throws jakarta.validation.ConstraintViolationException if it breaks the rules
     */
    public void receive(@Conforms("no:grant-application:2019") Application application) {}
}
