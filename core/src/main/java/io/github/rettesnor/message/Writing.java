// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * The marks by which a language writes numbers.
 *
 * @param decimal before the decimals
 * @param group between groups of three digits
 * @param own the code of the currency that is written by its sign, empty for none
 * @param sign that sign
 * @param codeFirst whether a currency is written before its amount
 * @param percent what follows a percentage
 * @param ordinalMark what follows the day of a date
 * @param and the word before the last of a list
 * @param or the word before the last of a choice
 * @param about what precedes a number that had to be rounded
 */
record Writing(
        char decimal,
        char group,
        String own,
        String sign,
        boolean codeFirst,
        String percent,
        String ordinalMark,
        String and,
        String or,
        String about) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    static final Writing NORDIC =
            new Writing(',', NO_BREAK_SPACE, "", "", false, NO_BREAK_SPACE + "%", ".", "og", "eller", "ca.");
    static final Writing ENGLISH = new Writing('.', ',', "", "", true, "%", "", "and", "or", "approx.");

    Writing grouped(char mark) {
        return new Writing(decimal, mark, own, sign, codeFirst, percent, ordinalMark, and, or, about);
    }

    Writing kroner(String code, String kr) {
        return new Writing(decimal, group, code, kr, codeFirst, percent, ordinalMark, and, or, about);
    }

    Writing rounding(String word) {
        return new Writing(decimal, group, own, sign, codeFirst, percent, ordinalMark, and, or, word);
    }

    String rounded(String number) {
        return about + NO_BREAK_SPACE + number;
    }

    String amount(BigDecimal amount, Currency currency) {
        BigDecimal shortest = amount.stripTrailingZeros();
        String digits = number(shortest.scale() <= 0 ? shortest : ExactMoney.withDecimals(amount, currency));
        String code = currency.getCurrencyCode();
        String unit = code.equals(own) ? sign : code;
        return codeFirst ? unit + NO_BREAK_SPACE + digits : digits + NO_BREAK_SPACE + unit;
    }

    String share(BigDecimal share) {
        return number(share.movePointRight(2).stripTrailingZeros()) + percent;
    }

    String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(group);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
