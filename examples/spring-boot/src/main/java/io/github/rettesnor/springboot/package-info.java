// SPDX-License-Identifier: Apache-2.0

/** A Spring Boot service that receives applications. */
@NullMarked
package io.github.rettesnor.springboot;

import org.jspecify.annotations.NullMarked;
