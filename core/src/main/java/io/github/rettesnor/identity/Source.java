// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from: a reference, never the source's own sentences.
 *
 * @param document the title of the source document, in its own language
 * @param section the section, null for the document as a whole
 * @param item the item of the section, null for the section as a whole
 * @param url where the document is published, null if that is not known
 * @param clause the id of the clause, such as {@code C8.2}; null if the source is not divided into clauses
 */
public record Source(
        String document,
        @Nullable String section,
        @Nullable String item,
        @Nullable URI url,
        @Nullable String clause) {

    /** The source of rules that are in no document: they are the library's own. */
    public static final Source OWN = document("Rettesnor");

    /**
     * Returns a source document as a whole.
     *
     * @param title its title, in its own language
     * @return the source
     */
    public static Source document(String title) {
        return new Source(title, null, null, null, null);
    }

    /**
     * Returns the same document with the address where it is published.
     *
     * @param address the address
     * @return the source
     */
    public Source publishedAt(String address) {
        return new Source(document, section, item, URI.create(address), clause);
    }

    /**
     * Returns a section of this document.
     *
     * @param heading the section's heading
     * @return the source
     */
    public Source at(String heading) {
        return new Source(document, heading, null, url, clause);
    }

    /**
     * Returns a numbered item of a section of this document.
     *
     * @param heading the section's heading
     * @param number the item's number, from 1
     * @return the source
     */
    public Source at(String heading, int number) {
        return new Source(document, heading, Integer.toString(number), url, clause);
    }

    /**
     * Returns this place, cited as a clause.
     *
     * @param id the clause's id
     * @return the source
     */
    public Source clause(String id) {
        return new Source(document, section, item, url, id);
    }

    /** The reference in one line: the document, then section and item where they are given. */
    @Override
    public String toString() {
        return document + (section == null ? "" : ", " + section) + (item == null ? "" : ", " + item);
    }
}
