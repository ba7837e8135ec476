// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

/** The group of the rules of severity WARNING, which a {@link RuleSetValidator} judges only when asked for it. */
public interface Encouraged {}
