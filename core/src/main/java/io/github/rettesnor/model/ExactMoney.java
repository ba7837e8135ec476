// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.Money;

/**
 * Makes and reads amounts of money that are never rounded, whatever a {@code javamoney.properties} on the class path sets for others.
 *
 * <p>Every amount of the library is a {@link Money} of unlimited precision in an ISO 4217 currency. Two of them are equal when their
 * currencies and numbers are: NOK 700 equals NOK 700.00. An amount of another class or context is compared by {@link
 * MonetaryAmount#isEqualTo}. As with {@link BigDecimal}, a division whose quotient does not end throws an {@link ArithmeticException}.
 */
public final class ExactMoney {

    /** No amount that can occur comes near it; one that is stated as {@code 1e999999999} would fill the memory. */
    private static final int MOST_DIGITS = 1000;

    private static final MonetaryContext EXACT =
            MonetaryContextBuilder.of(Money.class).setPrecision(0).build();

    private static final Pattern FORM = Pattern.compile(
            "(?<code>[A-Z]{3}) (?<number>-?[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]{1," + MOST_DIGITS + "})?)");

    /** Made here, since a look-up by {@link javax.money.Monetary} would load every provider on the class path. */
    private static final Map<Currency, CurrencyUnit> UNITS = new ConcurrentHashMap<>();

    private ExactMoney() {}

    /**
     * Returns an amount.
     *
     * @param number how many units of the currency, as a decimal number such as {@code 2300} or {@code 0.01}
     * @param currency the ISO 4217 code, such as {@code NOK}
     * @return the amount
     * @throws IllegalArgumentException if the number is not a number or has more than 1000 digits on either side of the point, or
     *     the code is unknown
     */
    public static MonetaryAmount of(String number, String currency) {
        return of(new BigDecimal(number), Currency.getInstance(currency));
    }

    /**
     * Returns an amount.
     *
     * @param number how many units of the currency
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the number has more than 1000 digits on either side of the point
     */
    public static MonetaryAmount of(BigDecimal number, Currency currency) {
        BigDecimal shortest = bounded(number).stripTrailingZeros();
        return Money.of(
                shortest.scale() < 0 ? shortest.setScale(0) : shortest,
                UNITS.computeIfAbsent(currency, ExactMoney::unit),
                EXACT);
    }

    /**
     * Returns the same amount as the library represents it.
     *
     * @param amount an amount of any class and context
     * @return the amount
     * @throws IllegalArgumentException if its number has more than 1000 digits on either side of the point, or its currency is not an
     *     ISO 4217 currency
     */
    public static MonetaryAmount of(MonetaryAmount amount) {
        return of(number(amount), currency(amount));
    }

    /**
     * Returns how many units of its currency an amount is.
     *
     * @param amount an amount of any class and context
     * @return the exact number, with at least as many decimals as its currency has: 700.00 for NOK 700
     * @throws IllegalArgumentException as {@link #of(MonetaryAmount)}
     */
    public static BigDecimal number(MonetaryAmount amount) {
        return withDecimals(amount.getNumber().numberValueExact(BigDecimal.class), currency(amount));
    }

    /**
     * Returns the currency of an amount.
     *
     * @param amount an amount of any class and context
     * @return the currency
     * @throws IllegalArgumentException if it is not an ISO 4217 currency
     */
    public static Currency currency(MonetaryAmount amount) {
        return currency(amount.getCurrency().getCurrencyCode());
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(code + " is not an ISO 4217 currency", e);
        }
    }

    /**
     * Returns an amount as a text that is the same in every language. Unlike {@link Money#toString()}, it neither rounds nor logs.
     *
     * @param amount an amount of any class and context
     * @return the code and the exact number, such as {@code NOK 2300.00}
     * @throws IllegalArgumentException as {@link #of(MonetaryAmount)}
     */
    public static String text(MonetaryAmount amount) {
        return currency(amount).getCurrencyCode() + " " + number(amount).toPlainString();
    }

    /**
     * Reads an amount.
     *
     * @param text the amount as {@link #text} writes it, such as {@code NOK 2300.00} or {@code NOK 2300}
     * @return the amount
     * @throws IllegalArgumentException if it is of another form, or as {@link #of(String, String)}
     */
    public static MonetaryAmount parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an amount such as NOK 2300.00");
        }
        return of(new BigDecimal(form.group("number")), currency(form.group("code")));
    }

    /**
     * Brings a number to its shortest form that has all decimals of a currency.
     *
     * @param number the number
     * @param currency the currency
     * @return the same number: in kroner with at least two decimals, in yen with none that are not needed
     * @throws IllegalArgumentException if the number has more than 1000 digits on either side of the point
     */
    public static BigDecimal withDecimals(BigDecimal number, Currency currency) {
        int decimals = decimals(currency);
        BigDecimal shortest = bounded(number).scale() <= decimals ? number : number.stripTrailingZeros();
        return shortest.scale() < decimals ? shortest.setScale(decimals) : shortest;
    }

    private static BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount has at most " + MOST_DIGITS + " digits and decimals, not "
                    + number.precision() + " digits and " + number.scale() + " decimals");
        }
        return number;
    }

    /** Pseudo-currencies such as gold have none. */
    private static int decimals(Currency currency) {
        return Math.max(currency.getDefaultFractionDigits(), 0);
    }

    private static CurrencyUnit unit(Currency currency) {
        return CurrencyUnitBuilder.of(currency.getCurrencyCode(), Currency.class.getName())
                .setNumericCode(currency.getNumericCode())
                .setDefaultFractionDigits(decimals(currency))
                .build();
    }
}
