// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a value of which some could not be read is given, as {@link Values#isGiven} has it for a value that was read. */
final class Givenness {

    private Givenness() {}

    /** Whether a value is given, whatever is written where it could not be read. */
    static boolean isCertain(@Nullable Object value, @Nullable Unread unread, Forms forms) {
        if (unread == null) {
            return Values.isGiven(value, forms);
        } else if (unread.isWhole() || value == null) {
            return false;
        } else if (value instanceof Section section) {
            return isReadBesidesItsCode(unread) && Values.isGiven(section, forms);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isCertain(list.get(i), unread.at(i), forms)) {
                    return true;
                }
            }
            return false;
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry -> isCertain(entry.getValue(), unread.at(entry.getKey()), forms));
        }
        return value instanceof Record && anyFieldIsCertain(value, unread, forms);
    }

    private static boolean anyFieldIsCertain(Object of, Unread unread, Forms forms) {
        for (Fields.Field field : Fields.of(of.getClass()).all()) {
            Object value = field.of(of);
            if (value instanceof Boolean || isCertain(value, unread.at(field.name()), forms)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value would be given if the right things stood where it could not be read. */
    static boolean isPossible(@Nullable Object value, @Nullable Unread unread, Forms forms) {
        if (unread == null) {
            return Values.isGiven(value, forms);
        } else if (unread.isWhole() || value == null) {
            return true;
        } else if (value instanceof Section section) {
            return unread.at("text") != null || Values.isGiven(section.text(), forms);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isPossible(list.get(i), unread.at(i), forms)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private static boolean isReadBesidesItsCode(Unread section) {
        return section.at("text") == null && section.at("heading") == null;
    }
}
