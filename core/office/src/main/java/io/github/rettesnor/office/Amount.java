// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.BadValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an amount as people type it. What has two readings is refused, never guessed. */
final class Amount {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^kr\\.?\\s*|\\s*kr\\.?$");
    private static final Pattern EMPTY_DECIMALS = Pattern.compile("(?<=\\d)[.,][-–—]$");
    private static final Pattern SIGNED = Pattern.compile("([-\\u2212\\u2013]?) ?(?:kr\\.? ?)?(\\d.*)");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:(?<sign>[ .,'])\\d{3})(?:\\k<sign>\\d{3})*(?:(?<decimal>[.,])\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** The digits of the largest amount, and room for its decimals, signs and currency. */
    private static final int LONGEST = 60;

    /** The digits of a number that a spreadsheet keeps. */
    static final int STORED_DIGITS = 15;

    private static final int LARGEST_SCALE = 30;

    private Amount() {}

    /** The number of a cell that holds a number: the digits that the spreadsheet stored, rounded to those that it knows. */
    static BigDecimal stored(String digits) throws BadValue {
        try {
            if (digits.length() <= LONGEST) {
                BigDecimal number = new BigDecimal(digits).round(new MathContext(STORED_DIGITS));
                if (Math.abs(number.scale()) <= LARGEST_SCALE) {
                    return number.scale() < 0 ? number.setScale(0) : number;
                }
            }
        } catch (NumberFormatException e) {
            // reported as what cannot be a number otherwise
        }
        throw notANumber(digits);
    }

    private static BadValue notANumber(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new BadValue("office.not-a-number", Map.of("text", shown));
    }

    /**
     * The number of a text.
     *
     * @param typed the text
     * @param decimal the sign before the decimals where the sheet is known to use one, null if not
     */
    static BigDecimal typed(String typed, @Nullable Character decimal) throws BadValue {
        if (typed.length() > LONGEST) {
            throw notANumber(typed);
        }
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        String bare = CURRENCY.matcher(text).replaceAll("").strip();
        bare = EMPTY_DECIMALS.matcher(bare).replaceAll("");
        Matcher signed = SIGNED.matcher(bare);
        if (!signed.matches()) {
            throw notANumber(text);
        }
        BigDecimal number = unsigned(signed.group(2), decimal, text);
        return signed.group(1).isEmpty() ? number : number.negate();
    }

    private static BigDecimal unsigned(String digits, @Nullable Character decimal, String text) throws BadValue {
        if (AMBIGUOUS.matcher(digits).matches()) {
            if (decimal == null) {
                throw new BadValue("office.ambiguous", Map.of("text", text));
            }
            return new BigDecimal(
                    digits.indexOf(decimal) >= 0 ? digits.replace(',', '.') : digits.replaceAll("[.,]", ""));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (!grouped.matches() || grouped.group("sign").equals(grouped.group("decimal"))) {
            throw notANumber(text);
        }
        String whole = digits;
        String fraction = "";
        if (grouped.group("decimal") != null) {
            int at = digits.lastIndexOf(grouped.group("decimal"));
            whole = digits.substring(0, at);
            fraction = "." + digits.substring(at + 1);
        }
        return new BigDecimal(whole.replaceAll("\\D", "") + fraction);
    }
}
