// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values at and beyond the bounds of what the rules allow. */
final class Oddities {

    static final List<@Nullable BigDecimal> COSTS = Arrays.asList(
            null,
            BigDecimal.ZERO,
            new BigDecimal("0.01"),
            new BigDecimal("699.99"),
            new BigDecimal("700.01"),
            new BigDecimal("1500.00"),
            new BigDecimal("2300.000"),
            new BigDecimal("2300.005"),
            new BigDecimal("2300.01"),
            new BigDecimal("31250"),
            new BigDecimal("45000.00"),
            new BigDecimal("-1"),
            new BigDecimal("92345678901234567.89"),
            new BigDecimal("1E+400"),
            new BigDecimal("999999999999.99"));
    static final List<@Nullable Integer> COUNTS = Arrays.asList(null, 0, -1, 1, 2, 3, 18, 30, Integer.MAX_VALUE);
    static final List<@Nullable BigDecimal> OCCASIONS = Arrays.asList(
            null,
            BigDecimal.ZERO,
            new BigDecimal("-1"),
            BigDecimal.ONE,
            new BigDecimal("2.00"),
            new BigDecimal("2.000"),
            new BigDecimal("7.5"),
            new BigDecimal("0.125"),
            new BigDecimal("18"),
            new BigDecimal("1E+2"),
            new BigDecimal("1E+400"));
    static final List<@Nullable String> TEXTS = Arrays.asList(null, "", "  ", "Eksempel", "n/a", "Se vedlegg");
    static final List<@Nullable String> ACTIVITIES = Arrays.asList(
            null, " ", "–", "Samling 1", "samling 2 ", "Samling 3", "Reise til samling 1", "Reise til samling 3");

    private Oddities() {}
}
