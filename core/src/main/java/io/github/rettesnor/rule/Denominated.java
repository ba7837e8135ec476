// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import java.util.Currency;

/**
 * A requirement that fixes the currency of a budget. In another currency, or in none, the amounts of that budget are not
 * judged: nothing is ever converted.
 */
public interface Denominated extends Requirement {

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    Currency currency();
}
