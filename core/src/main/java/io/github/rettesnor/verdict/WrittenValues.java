// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that are the written form of an amount, a share or a day. */
final class WrittenValues {

    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) (-?[0-9]{1,40}(?:\\.[0-9]{1,40})?)");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,40})?) %");
    private static final Pattern DAY = Pattern.compile("[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}");

    private WrittenValues() {}

    /** The value of which a text is the written form; null for any other text, so also for {@code NOK 850.0} and {@code 060 %}. */
    static @Nullable Value typed(String text) {
        Value value = parsed(text);
        return value != null && value.written().equals(text) ? value : null;
    }

    private static @Nullable Value parsed(String text) {
        Matcher amount = AMOUNT.matcher(text);
        Matcher share = SHARE.matcher(text);
        try {
            if (amount.matches()) {
                return new Value.Amount(ExactMoney.of(amount.group(2), amount.group(1)));
            } else if (share.matches()) {
                return new Value.Portion(new Share(new BigDecimal(share.group(1)).movePointLeft(2)));
            }
            return DAY.matcher(text).matches() ? new Value.Day(LocalDate.parse(text)) : null;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return null;
        }
    }
}
