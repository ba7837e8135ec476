// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which document rulings are about, and as it was when they were made.
 *
 * @param title the document's title or name, null if it states none
 * @param applicant the names of those who hand it in, null if it states none
 * @param digest the SHA-256 of the document in canonical JSON, as lower-case hexadecimal digits
 */
public record DocumentId(@Nullable String title, @Nullable String applicant, String digest) {

    /**
     * Returns whether another id is of the same document, changed or not.
     *
     * @param other the other id
     * @return true if title and applicant are the same
     */
    public boolean isSameDocument(DocumentId other) {
        return Objects.equals(title, other.title) && Objects.equals(applicant, other.applicant);
    }
}
