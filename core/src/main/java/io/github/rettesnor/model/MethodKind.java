// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** The kind of improvement method that a project follows. */
public enum MethodKind {
    /** The breakthrough series (nb: Gjennombruddsmetoden). */
    BREAKTHROUGH_SERIES,
    /** A method like the breakthrough series. */
    SIMILAR,
    /** Another method. */
    OTHER
}
