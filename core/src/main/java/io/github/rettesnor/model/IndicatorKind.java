// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** What an indicator measures. */
public enum IndicatorKind {
    /** Whether the right things are done (da: procesindikator). */
    PROCESS,
    /** What the patients gain (da: resultatindikator). */
    OUTCOME,
    /** Whether something else becomes worse (da: ulempeindikator). */
    BALANCING,
    /** Whether staff, rooms and equipment are there (da: strukturindikator). */
    STRUCTURE
}
