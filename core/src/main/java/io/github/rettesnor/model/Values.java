// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts as given. */
public final class Values {

    /** As many as may stand around a heading that is repeated. */
    private static final int MARKS = 80;

    private Values() {}

    /**
     * Tells whether a value says something. A blank text, a section with no more than a heading, a {@code false} (not
     * enclosed, not signed), a list in which nothing says something, and a record that states nothing do not.
     *
     * @param value the value, null if it is missing
     * @return true if it says something
     */
    public static boolean isGiven(@Nullable Object value) {
        if (value instanceof String text) {
            return !Texts.isBlank(text);
        } else if (value instanceof Category category) {
            return !Texts.isBlank(category.code());
        } else if (value instanceof Section section) {
            return saysMoreThanItsHeading(section);
        } else if (value instanceof Boolean yes) {
            return yes;
        } else if (value instanceof Collection<?> list) {
            return anyIsGiven(list);
        } else if (value instanceof Map<?, ?> map) {
            return anyIsGiven(map.values());
        } else if (value instanceof Record) {
            return anyFieldIsGiven(value);
        }
        return value != null;
    }

    private static boolean anyFieldIsGiven(Object of) {
        if (of instanceof Keyed keyed && !Texts.isBlank(keyed.key())) {
            return true;
        }
        for (Fields.Field field : Fields.of(of.getClass()).all()) {
            Object value = field.of(of);
            if (value instanceof Boolean || isGiven(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysMoreThanItsHeading(Section section) {
        String text = section.text();
        String heading = section.heading();
        return text != null && !Texts.isBlank(text) && (heading == null || !repeats(text, heading));
    }

    /** A number before a heading, and signs and marks around it, add nothing to it; a number after it does. */
    private static boolean repeats(String text, String heading) {
        if (text.length() > heading.length() + MARKS) {
            return false;
        }
        String words = words(heading);
        return words.isEmpty()
                ? Texts.plain(text).equals(Texts.plain(heading))
                : words(text).equals(words);
    }

    private static String words(String text) {
        return Texts.plain(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .dropWhile(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean anyIsGiven(Collection<?> values) {
        for (Object value : values) {
            if (isGiven(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the code that a value is: a text as it stands, the code of a category, an enum constant's name, {@code true} or {@code false}.
     *
     * @param value the value, null if it is missing
     * @return the code, null if it is missing or blank
     */
    public static @Nullable String code(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean yes) {
            return yes.toString();
        }
        if (value instanceof Category category) {
            return code(category.code());
        }
        return value instanceof String text && !Texts.isBlank(text) ? text : null;
    }
}
