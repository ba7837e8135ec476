// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.Category;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The categories of budget lines that the call knows. */
enum Kind {
    SALARY,
    SOCIAL_COSTS,
    DAY_PACKAGE,
    TRAVEL,
    ACCOMMODATION,
    ON_CALL_SUPPLEMENT,
    OVERHEAD,
    DISSEMINATION,
    REGISTRY_OPERATIONS,
    HOSPITAL_OPERATIONS,
    OTHER,
    /** None is stated, or one that the call does not know. */
    UNKNOWN;

    private static final Map<Category, Kind> KINDS = new HashMap<>();

    static {
        Category.ofFormat().forEach(category -> KINDS.put(category, valueOf(category.code())));
    }

    static Kind of(@Nullable Category category) {
        Kind known = category == null ? null : KINDS.get(category);
        return known == null ? UNKNOWN : known;
    }

    /** Whether its occasions are meetings, journeys or nights, which are whole. */
    boolean isCountedWhole() {
        return this == DAY_PACKAGE || this == TRAVEL || this == ACCOMMODATION;
    }
}
