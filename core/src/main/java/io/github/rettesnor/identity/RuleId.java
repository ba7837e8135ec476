// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The permanent name of a rule, such as {@code no.budget.salary-share}. A rule keeps it in every edition; a name that is
 * retired is never used again.
 *
 * @param value the name: lower-case words of letters, digits and hyphens, separated by dots
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** Possessive, so that a long name does not fill the stack. */
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z0-9][a-z0-9-]*+)++");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not a rule id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a rule id such as no.budget.salary-share");
        }
    }

    // Written out, since a program that judges one document would spend much of its time making a record's own.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The name itself. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
