// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A format in which verdicts are told. A new format is one class that implements this. */
public interface Report {

    /**
     * The name of the format.
     *
     * @return a word in lower case, such as {@code html}
     */
    String name();

    /**
     * The files that tell of some documents.
     *
     * @param judged the documents with their verdicts
     * @param locale the language; English is spoken where it is not nb, nn or da
     * @return one file, or an index followed by one for each document
     */
    List<Sheet> sheets(List<? extends Judged<?>> judged, Locale locale);

    /**
     * Writes a report that is one file.
     *
     * @param judged the documents with their verdicts
     * @param locale the language, as in {@link #sheets}
     * @param out where to
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if this format needs several files for these documents
     */
    default void render(List<? extends Judged<?>> judged, Locale locale, Appendable out) throws IOException {
        List<Sheet> sheets = sheets(judged, locale);
        if (sheets.size() != 1) {
            throw new IllegalArgumentException(
                    name() + " needs " + sheets.size() + " files for " + judged.size() + " documents");
        }
        sheets.get(0).content().writeTo(out);
    }

    /**
     * The formats of this package.
     *
     * @return the formats, by name
     */
    static List<Report> all() {
        return List.of(new HtmlReport(), new JUnitReport(), new SarifReport());
    }

    /**
     * One file of a report.
     *
     * @param fileName its name: letters, digits, hyphens, underscores and dots only
     * @param content what stands in it, to be written as UTF-8
     */
    record Sheet(String fileName, Content content) {}

    /** What stands in a file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void writeTo(Appendable out) throws IOException;
    }
}
