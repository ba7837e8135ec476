// SPDX-License-Identifier: Apache-2.0

/**
 * The vocabulary of rules: what can be required of a document. Each requirement is a record, its components are the parameters,
 * and none of them knows a country.
 */
@NullMarked
package io.github.rettesnor.requirement;

import org.jspecify.annotations.NullMarked;
