// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.json.SyntaxTrouble.quoted;

import io.github.rettesnor.rule.Amounts;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers from the digits as they are written, exactly, and refuses those whose digits could fill the memory. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE](?<exponent>[+-]?\\d+))?");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d*)");
    private static final int LONGEST = 60;
    private static final int LONGEST_EXPONENT = 4;

    private Numbers() {}

    static BigDecimal amount(String digits) throws Refused {
        if (digits.length() > LONGEST) {
            throw new Refused(
                    "a number of " + digits.length() + " characters is too long; at most " + LONGEST + " are read");
        }
        Matcher number = NUMBER.matcher(digits);
        if (!number.matches()) {
            throw new Refused(quoted(digits) + " is no number");
        }
        String exponent = number.group("exponent");
        if (exponent == null || exponent.length() <= LONGEST_EXPONENT) {
            BigDecimal amount = new BigDecimal(digits);
            if (Amounts.isBounded(amount)) {
                return amount;
            }
        }
        throw new Refused("the number " + digits
                + " is out of bounds: at most 15 digits before the decimal point, and 30 after it");
    }

    static Integer count(String digits) throws Refused {
        BigDecimal number = amount(digits);
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            throw new Refused("must be a whole number, is " + digits);
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new Refused("the number " + digits + " is too large to be a count");
        }
    }

    /** A code that is written as a whole number. */
    static String code(String digits) throws Refused {
        if (digits.length() > LONGEST || !WHOLE.matcher(digits).matches()) {
            throw new Refused("must be a code, is the number " + quoted(digits));
        }
        return digits;
    }
}
