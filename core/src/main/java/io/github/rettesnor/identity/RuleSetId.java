// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a rule set, such as {@code no:grant-application:2019}.
 *
 * @param country the country's code in lower case, such as {@code no}
 * @param scheme what is judged, such as {@code grant-application}
 * @param edition which edition of its rules, such as {@code 2019}
 */
public record RuleSetId(String country, String scheme, String edition) implements Comparable<RuleSetId> {

    private static final Pattern FORM =
            Pattern.compile("(?<country>[a-z]+):(?<scheme>[a-z][a-z0-9-]*):(?<edition>[a-z0-9][a-z0-9.-]*)");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not a rule-set id
     */
    public RuleSetId {
        match(country + ":" + scheme + ":" + edition);
    }

    /**
     * Reads a rule-set id.
     *
     * @param text the id, such as {@code no:grant-application:2019}
     * @return the id
     * @throws IllegalArgumentException if the text is not a rule-set id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleSetId of(String text) {
        Matcher form = match(text);
        return new RuleSetId(form.group("country"), form.group("scheme"), form.group("edition"));
    }

    private static Matcher match(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a rule-set id such as no:grant-application:2019");
        }
        return form;
    }

    @Override
    public int compareTo(RuleSetId other) {
        return toString().compareTo(other.toString());
    }

    /** The id as it is written: {@code country:scheme:edition}. */
    @Override
    @JsonValue
    public String toString() {
        return country + ":" + scheme + ":" + edition;
    }
}
