// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ProjectPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The names of the types of values among the words of problems, under {@code expected}. */
final class TypeWords {

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "text",
            Boolean.class, "truth",
            Integer.class, "whole-number",
            BigDecimal.class, "number",
            LocalDate.class, "date",
            OffsetDateTime.class, "time",
            Currency.class, "currency",
            List.class, "LIST",
            ProjectPeriod.class, "period",
            Contact.class, "contact");

    private TypeWords() {}

    /** The name of what can be of any of some types. */
    static String of(List<Class<?>> types) {
        if (types.contains(Enum.class)) {
            return "code";
        } else if (types.size() > 1) {
            return "date-or-time";
        }
        return WORDS.getOrDefault(types.get(0), "OBJECT");
    }
}
