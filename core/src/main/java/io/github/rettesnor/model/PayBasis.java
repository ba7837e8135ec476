// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** What the rate of a salary line starts from. */
public enum PayBasis {
    /** The employee's basic pay (nb: grunnlønn). */
    BASIC_PAY,
    /** Anything else. */
    OTHER
}
