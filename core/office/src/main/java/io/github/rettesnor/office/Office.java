// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.RecordBinder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an office adds to a letter. What is null becomes a marked blank in it.
 *
 * @param sender who writes
 * @param date the day of the letter, in the words of the letter
 * @param caseNumber the number of the case
 * @param answerBy by when an answer is wanted, in the words of the letter
 * @param signature who signs
 */
public record Office(
        @Nullable String sender,
        @Nullable String date,
        @Nullable String caseNumber,
        @Nullable String answerBy,
        @Nullable String signature) {

    /** Only blanks. */
    public static final Office NONE = new Office(null, null, null, null, null);

    /**
     * Reads a file of an office.
     *
     * @param input YAML or JSON with {@code sender}, {@code date}, {@code caseNumber}, {@code answerBy} and {@code signature}
     * @return the office
     * @throws io.github.rettesnor.reading.Unreadable if it has problems; with all of them
     */
    public static Office read(Input input) {
        Node node = input.read();
        Problems problems = new Problems();
        Office office = RecordBinder.ofForms(Map.of()).read(node, Office.class, problems);
        problems.refuse();
        return Objects.requireNonNull(office);
    }
}
