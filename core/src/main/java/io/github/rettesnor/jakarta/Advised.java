// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

/** The group of the rules of severity INFO, which a {@link RuleSetValidator} judges only when asked for it. */
public interface Advised {}
