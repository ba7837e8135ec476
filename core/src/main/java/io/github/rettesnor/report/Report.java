// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A format of reports on verdicts. A new format is one class that implements this, named in {@link #all}. */
public interface Report {

    /**
     * Returns the name of the format.
     *
     * @return a word in lower case, such as {@code html}
     */
    String name();

    /**
     * Returns whether the report is one file.
     *
     * @param subjects how many documents it is about
     * @return true if it is, false if it takes a folder
     */
    default boolean isOneFile(int subjects) {
        return true;
    }

    /**
     * Returns the files of a report on some documents.
     *
     * @param subjects the documents with their verdicts, and the inputs that could not be judged
     * @param locale the language; English if it is not nb, nn or da. {@link Locale#ROOT} for each document in the language of its rules, and
     *     English for what is about all of them
     * @return one file, or an index followed by one for each document
     */
    List<Sheet> sheets(List<? extends Subject> subjects, Locale locale);

    /**
     * Writes a report that is one file.
     *
     * @param subjects the documents with their verdicts, and the inputs that could not be judged
     * @param locale the language, as in {@link #sheets}
     * @param out where to
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if this format needs several files for these documents
     */
    default void render(List<? extends Subject> subjects, Locale locale, Appendable out) throws IOException {
        List<Sheet> sheets = sheets(subjects, locale);
        if (sheets.size() != 1) {
            throw new IllegalArgumentException(
                    name() + " needs " + sheets.size() + " files for " + subjects.size() + " documents");
        }
        sheets.get(0).content().writeTo(out);
    }

    /**
     * Returns the formats of this package.
     *
     * @return the formats, in the order in which they are offered
     */
    static List<Report> all() {
        return List.of(
                new TextReport(), new HtmlReport(), HtmlReport.forApplicants(), new SarifReport(), new JUnitReport());
    }

    /**
     * One file of a report.
     *
     * @param fileName its name: letters, digits, hyphens, underscores and dots only
     * @param content its content, to be written as UTF-8
     */
    record Sheet(String fileName, Content content) {}

    /** The content of a file. */
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
