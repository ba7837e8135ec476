// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount of money in one currency. Equality is numeric: NOK 700 equals NOK 700.00.
 *
 * @param amount how many units of the currency (kr), exact, at least two decimals
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int ORE = 2;

    /** Brings the amount to its shortest form of at least two decimals. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        BigDecimal shortest = amount.scale() <= ORE ? amount : amount.stripTrailingZeros();
        amount = shortest.scale() < ORE ? shortest.setScale(ORE) : shortest;
    }

    /**
     * An amount in a currency.
     *
     * @param amount how many units, as a decimal number such as {@code 2300} or {@code 0.01}
     * @param currency the ISO 4217 code, such as {@code NOK}
     * @return the amount
     * @throws IllegalArgumentException if either cannot be read
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /**
     * The amount rounded up to a whole øre (hundredth).
     *
     * @return this amount if it has no more than two decimals, else the next higher one that has
     */
    public Money roundedUp() {
        return new Money(amount.setScale(ORE, RoundingMode.CEILING), currency);
    }

    /**
     * Compares two amounts of the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ: nothing is ever converted
     */
    @Override
    public int compareTo(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot compare " + currency + " with " + other.currency);
        }
        return amount.compareTo(other.amount);
    }

    /** The code and the exact amount, such as {@code NOK 2300.00}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
