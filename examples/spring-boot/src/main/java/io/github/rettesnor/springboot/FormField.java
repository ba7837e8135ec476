// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rettesnor.identity.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param name the field's name in the document, or the key under which it stands there
 * @param kind what is filled in: text, long, amount, count, day, time, flag, choice, codes, record, list, answers, sections or budget
 * @param title what it is called
 * @param help what the rules ask of it
 * @param severity how much the rules ask for it, null if they do not
 * @param asked whether a rule looks at it
 * @param options what can be chosen; a text of another kind may still stand there
 * @param fields its parts: of a record, of each element of a list, or a field for each known key
 * @param when the condition under which it is asked for, null for none
 * @param zone the time zone of a time, null if the rules name none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FormField(
        @JsonInclude String name,
        String kind,
        @JsonInclude String title,
        List<String> help,
        @Nullable Severity severity,
        boolean asked,
        List<Option> options,
        List<FormField> fields,
        @Nullable When when,
        @Nullable String zone) {

    /**
     * What can be chosen.
     *
     * @param code its code
     * @param title what it is called
     */
    record Option(String code, String title) {}

    /**
     * A condition.
     *
     * @param at the place
     * @param code what must stand there
     */
    record When(String at, String code) {}
}
