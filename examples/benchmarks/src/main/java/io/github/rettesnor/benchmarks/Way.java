// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.model.Application;
import java.util.List;
import java.util.function.Supplier;

/** One way of checking an application against the 2019 call. */
public interface Way {

    /**
     * Takes up an application in the form that this way checks; that is not timed.
     *
     * @param application the application
     * @return the check, which gives whatever this way gives
     */
    Supplier<?> on(Application application);

    /**
     * Returns what a check gave.
     *
     * @param result what it gave
     * @return what it found, in any order
     */
    List<Found> found(Object result);
}
