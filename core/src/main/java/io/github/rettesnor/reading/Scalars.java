// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single values, exactly and without conversion: a text is not taken for a number, nor a number for a text. Numbers whose digits
 * could fill the memory are refused.
 */
public final class Scalars {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE](?<exponent>[+-]?\\d+))?");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d*)");
    private static final int LONGEST_NUMBER = 60;

    /** So many digits are within the bounds of amounts, and fewer within those of counts. */
    private static final int SHORT = 10;

    private static final int LONGEST_EXPONENT = 4;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ][0-9:.,]*)?");
    private static final Pattern OFFSET_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})");
    private static final List<String> COMMON = List.of("NOK", "DKK", "SEK", "ISK", "EUR", "USD", "GBP");

    private static final int LONGEST_QUOTE = 40;

    private Scalars() {}

    static String text(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.TEXT, "text", node);
        return node.written();
    }

    /** A category of a document, which a rule judges. */
    static Category category(Node node) throws BadValue {
        return Category.of(text(node));
    }

    /** A text of a file, which must not be blank; a whole number is taken as its digits. */
    static String words(Node node) throws BadValue {
        String text = node.kind() == Node.Kind.NUMBER && isWhole(node.written()) ? node.written() : text(node);
        if (Texts.plain(text).isEmpty()) {
            throw new BadValue("blank", Map.of());
        }
        return text;
    }

    /** A code in a list; a whole number is taken as its digits. */
    static String code(Node node) throws BadValue {
        if (node.kind() != Node.Kind.NUMBER) {
            return text(node);
        }
        String digits = node.written();
        if (!isWhole(digits)) {
            throw new BadValue("not-a-code", Map.of("number", cut(digits)));
        }
        return digits;
    }

    static boolean isWhole(String digits) {
        return digits.length() <= LONGEST_NUMBER && WHOLE.matcher(digits).matches();
    }

    static Boolean truth(Node node) throws BadValue {
        expect(node.is(Node.Kind.TRUE, Node.Kind.FALSE), "truth", node);
        return node.kind() == Node.Kind.TRUE;
    }

    static BigDecimal amount(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.NUMBER, "number", node);
        return amount(node.written());
    }

    static BigDecimal amount(String digits) throws BadValue {
        if (isShort(digits)) {
            return new BigDecimal(digits);
        }
        if (digits.length() > LONGEST_NUMBER) {
            throw new BadValue(
                    "number-too-long",
                    Map.of(
                            "length", Integer.toString(digits.length()),
                            "most", Integer.toString(LONGEST_NUMBER)));
        }
        Matcher number = NUMBER.matcher(digits);
        if (!number.matches()) {
            throw new BadValue("not-a-number", Map.of("text", cut(digits)));
        }
        String exponent = number.group("exponent");
        if (exponent == null || exponent.length() <= LONGEST_EXPONENT) {
            BigDecimal amount = new BigDecimal(digits);
            if (Amounts.isBounded(amount)) {
                return amount;
            }
        }
        throw new BadValue("number-out-of-bounds", Map.of("number", digits));
    }

    /** Whether a number is written with so few digits that it is within all bounds, as nearly all are. */
    private static boolean isShort(String digits) {
        int length = digits.length();
        if (length == 0 || length > SHORT || (length > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.')) {
            return false;
        }
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            boolean isPoint = c == '.' && i > 0 && i < length - 1;
            points += isPoint ? 1 : 0;
            if (!isPoint && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points < 2;
    }

    /**
     * Returns a whole number.
     *
     * @param node the node
     * @return the number
     * @throws BadValue if the node is not a whole number, or one too large for an {@code int}
     */
    public static Integer count(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.NUMBER, "whole-number", node);
        String digits = node.written();
        if (digits.length() < SHORT && digits.indexOf('.') < 0 && isShort(digits)) {
            return Integer.valueOf(digits);
        }
        BigDecimal number = amount(digits);
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            throw new BadValue("not-whole", Map.of("number", digits));
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new BadValue("count-too-large", Map.of("number", digits));
        }
    }

    static LocalDate date(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.TEXT, "date", node);
        String text = node.written();
        if (!DATE.matcher(text).matches()) {
            throw new BadValue("not-a-date", Map.of("text", cut(text)));
        }
        return day(text);
    }

    private static LocalDate day(String text) throws BadValue {
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException e) {
            throw new BadValue("no-such-day", Map.of("text", text));
        }
    }

    static OffsetDateTime time(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.TEXT, "time", node);
        String text = node.written();
        if (!OFFSET_TIME.matcher(text).matches()) {
            String kind = TIME.matcher(text).matches() ? "time-without-offset" : "not-a-time";
            throw new BadValue(kind, Map.of("text", cut(text)));
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            day(text.substring(0, text.indexOf('T')));
            throw new BadValue("no-such-time", Map.of("text", cut(text)));
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static Currency currency(Node node) throws BadValue {
        expect(node.kind() == Node.Kind.TEXT, "currency", node);
        return currency(node.written());
    }

    /**
     * Returns the currency of a code.
     *
     * @param text the code
     * @return the currency
     * @throws BadValue if there is no such currency
     */
    public static Currency currency(String text) throws BadValue {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw BadValue.unknown("unknown-currency", Map.of("code", cut(text)), text, COMMON);
        }
    }

    static void expect(boolean met, String expected, Node node) throws BadValue {
        BadValue fault = node.fault();
        if (fault != null) {
            throw fault;
        }
        if (!met) {
            throw BadValue.not(expected, node);
        }
    }

    /**
     * Returns a text as a problem quotes it.
     *
     * @param text the text
     * @return the text, cut where it is long
     */
    public static String cut(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
                : text;
    }
}
