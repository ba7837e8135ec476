// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One check of an application: the application, and its budget added up once for all rules that need it. */
public final class Case {

    private static final Budget NO_BUDGET = new Budget(null, null, List.of(), List.of());

    private final Application application;
    private @Nullable Reckoning reckoning;

    /** Begins a check. */
    public Case(Application application) {
        this.application = application;
    }

    /** The same application for a check of its own. */
    public Case anew() {
        return new Case(application);
    }

    Application application() {
        return application;
    }

    Reckoning reckoning() {
        Reckoning known = reckoning;
        if (known == null) {
            known = new Reckoning(application.budget() == null ? NO_BUDGET : application.budget());
            reckoning = known;
        }
        return known;
    }
}
