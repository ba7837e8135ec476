// SPDX-License-Identifier: Apache-2.0

/**
 * The Jakarta Validation host: rule sets as ordinary constraints. {@link io.github.rettesnor.jakarta.Conforms} works with any
 * provider; {@link io.github.rettesnor.jakarta.RuleSetValidator} needs Hibernate Validator.
 */
@NullMarked
package io.github.rettesnor.jakarta;

import org.jspecify.annotations.NullMarked;
