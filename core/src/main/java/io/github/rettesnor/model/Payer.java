// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** Who pays a budget line. */
public enum Payer {
    /** The grant that is asked for. */
    GRANT,
    /** The other parties, out of the stated co-funding. */
    CO_FUNDING
}
