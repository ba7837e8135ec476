// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts as given. */
public final class Values {

    private Values() {}

    /**
     * Returns whether a value is given. A text that is not written, a section with no more than a heading, a {@code false} (not
     * enclosed, not signed), a list in which nothing is given, and a record that states nothing are not.
     *
     * @param value the value, null if it is missing
     * @return true if it is given
     */
    public static boolean isGiven(@Nullable Object value) {
        return isGiven(value, Forms.NONE);
    }

    /**
     * Returns whether a value is given, where a text that holds nothing but a form's own is not.
     *
     * @param value the value, null if it is missing
     * @param forms the forms
     * @return true if it is given
     */
    public static boolean isGiven(@Nullable Object value, Forms forms) {
        if (value instanceof String text) {
            return forms.isGiven(text);
        } else if (value instanceof Category category) {
            return Texts.isWritten(category.code());
        } else if (value instanceof Section section) {
            return hasMoreThanItsHeading(section, forms);
        } else if (value instanceof Boolean yes) {
            return yes;
        } else if (value instanceof Collection<?> list) {
            return anyIsGiven(list, forms);
        } else if (value instanceof Map<?, ?> map) {
            return anyIsGiven(map.values(), forms);
        } else if (value instanceof Record) {
            return anyFieldIsGiven(value, forms);
        }
        return value != null;
    }

    private static boolean anyFieldIsGiven(Object of, Forms forms) {
        if (of instanceof Keyed keyed && Texts.isWritten(keyed.key())) {
            return true;
        }
        for (Fields.Field field : Fields.of(of.getClass()).all()) {
            Object value = field.of(of);
            if (value instanceof Boolean || isGiven(value, forms)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMoreThanItsHeading(Section section, Forms forms) {
        String text = section.text();
        String heading = section.heading();
        return text != null && isGiven(text, forms) && (heading == null || !repeats(text, heading));
    }

    /** Numbering before a heading, and signs around it, add nothing to it; any other number does. */
    private static boolean repeats(String text, String heading) {
        String words = Texts.words(Texts.unnumbered(heading));
        return words.isEmpty()
                ? Texts.plain(text).equals(Texts.plain(heading))
                : Texts.words(Texts.unnumbered(text)).equals(words);
    }

    private static boolean anyIsGiven(Collection<?> values, Forms forms) {
        for (Object value : values) {
            if (isGiven(value, forms)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the code that a value is: a text as it stands, the code of a category, an enum constant's name, {@code true} or {@code false}.
     *
     * @param value the value, null if it is missing
     * @return the code, null if it is missing or not written
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
        return value instanceof String text && Texts.isWritten(text) ? text : null;
    }
}
