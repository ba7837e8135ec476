// SPDX-License-Identifier: Apache-2.0

/** A Spring Boot application of one class that refuses documents which break their rules. */
package io.github.rettesnor.minimal;
