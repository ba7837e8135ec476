// SPDX-License-Identifier: Apache-2.0

/**
 * Makes Spring Boot refuse documents that break their rules: {@link io.github.rettesnor.jakarta.Conforms} on a parameter of a controller is
 * all it takes. {@link io.github.rettesnor.spring.RettesnorRules} are the rule sets that the application judges by.
 */
@NullMarked
package io.github.rettesnor.spring;

import org.jspecify.annotations.NullMarked;
