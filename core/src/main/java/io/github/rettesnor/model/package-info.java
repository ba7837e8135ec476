// SPDX-License-Identifier: Apache-2.0

/**
 * The documents that are judged: applications, budgets, reports, invitations, agreements and registry profiles.
 *
 * <p>Every document is an immutable record whose components are the fields of the public document format. The model is
 * lenient: anything may be missing. A missing value is {@code null}, a missing list or map is empty, and a {@code null}
 * element of a list of records becomes a record in which everything is missing, so that it is judged and not lost.
 * Amounts are {@link java.math.BigDecimal} kroner in the currency of their budget; no amount is ever a binary fraction. An amount with
 * a currency of its own, such as a ceiling, is a {@link javax.money.MonetaryAmount}, see {@link io.github.rettesnor.model.ExactMoney}.
 */
@NullMarked
package io.github.rettesnor.model;

import org.jspecify.annotations.NullMarked;
