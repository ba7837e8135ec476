// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way to reach a person. */
public enum ContactWay {
    /** By an e-mail address, which has something before and after an {@code @}. */
    EMAIL("email"),
    /** By a telephone number, which has at least five digits. */
    PHONE("phone"),
    /** By a postal address, which has a letter or a digit. */
    ADDRESS("address");

    private static final Pattern AN_EMAIL = Pattern.compile("[^\\s@]@[^\\s@]");
    private static final int FEWEST_DIGITS = 5;

    private final String field;

    ContactWay(String field) {
        this.field = field;
    }

    /**
     * Returns the field of a {@link Contact} that holds it.
     *
     * @return the field's name
     */
    public String field() {
        return field;
    }

    /**
     * Returns whether a person can be reached in this way.
     *
     * @param person the person
     * @return true if the field holds what looks like an address or number of this kind
     */
    public boolean reaches(Contact person) {
        return switch (this) {
            case EMAIL ->
                person.email() != null && AN_EMAIL.matcher(person.email()).find();
            case PHONE -> digits(person.phone()) >= FEWEST_DIGITS;
            case ADDRESS -> Texts.isWritten(person.address());
        };
    }

    private static long digits(@Nullable String number) {
        return number == null
                ? 0
                : number.codePoints().filter(Character::isDigit).count();
    }
}
