// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.json.SyntaxTrouble.quoted;

import io.github.rettesnor.identity.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the single values that are written as texts. Each throws {@link Refused} with what is wrong. */
final class Scalars {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ][0-9:.,]*)?");
    private static final Pattern OFFSET_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final List<String> COMMON = List.of("NOK", "DKK", "SEK", "ISK", "EUR", "USD", "GBP");

    /** Anything is near to fewer letters. */
    private static final int SHORTEST = 3;

    private Scalars() {}

    static LocalDate date(String text) throws Refused {
        if (!DATE.matcher(text).matches()) {
            throw new Refused("must be a date such as 2019-06-01, is " + quoted(text));
        }
        return day(text);
    }

    private static LocalDate day(String text) throws Refused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("there is no day " + text);
        }
    }

    static OffsetDateTime time(String text) throws Refused {
        if (TIME.matcher(text).matches()) {
            throw new Refused(
                    "a time needs its offset from UTC, such as 2019-05-31T14:30:00+02:00; here is " + quoted(text));
        }
        if (!OFFSET_TIME.matcher(text).matches()) {
            throw new Refused("must be a time such as 2019-05-31T14:30:00+02:00, is " + quoted(text));
        }
        day(text.substring(0, text.indexOf('T')));
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("there is no time " + quoted(text));
        }
    }

    static Currency currency(String text) throws Refused {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("unknown currency " + quoted(text) + hint(text, COMMON));
        }
    }

    static Object constant(String name, Class<?> type, String text) throws Refused {
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int position = known.indexOf(text);
        if (position < 0) {
            throw new Refused("unknown " + name + " " + quoted(text) + hint(text, known));
        }
        return type.getEnumConstants()[position];
    }

    /** The nearest of the known names, or all of them where none is near. */
    static String hint(String text, List<String> known) {
        String nearest = text.length() < SHORTEST ? "" : Nearest.hint(text, known);
        return nearest.isEmpty() ? "; known are " + String.join(", ", known) : nearest;
    }
}
