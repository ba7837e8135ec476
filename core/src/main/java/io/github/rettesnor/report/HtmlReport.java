// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.judge.Unjudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as web pages: one for each document, and an index where there are several. A page needs neither scripts nor anything
 * from elsewhere; it can be read on a telephone, printed on A4, and read aloud. An input that could not be judged is in the
 * index, or on a page of its own where it is the only one.
 */
public final class HtmlReport implements Report {

    private static final String INDEX = "index.html";

    private final boolean forApplicant;

    /** The report for officers, with ids, places and every rule. */
    public HtmlReport() {
        this(false);
    }

    private HtmlReport(boolean forApplicant) {
        this.forApplicant = forApplicant;
    }

    /**
     * Returns the report for applicants: what is to be mended, without ids, places in a file and lists of rules.
     *
     * @return the report, whose name is {@code html-applicant}
     */
    public static HtmlReport forApplicants() {
        return new HtmlReport(true);
    }

    @Override
    public String name() {
        return forApplicant ? "html-applicant" : "html";
    }

    @Override
    public boolean isOneFile(int subjects) {
        return subjects == 1;
    }

    @Override
    public List<Sheet> sheets(List<? extends Subject> subjects, Locale locale) {
        Labels labels = new Labels(locale);
        if (subjects.size() == 1) {
            return List.of(page(INDEX, subjects.get(0), labels.about(subjects.get(0)), null));
        }
        List<Sheet> sheets = new ArrayList<>();
        List<IndexPage.Entry> entries = new ArrayList<>();
        for (Subject subject : subjects) {
            String fileName = fileName(entries.size() + 1, subject.input());
            entries.add(new IndexPage.Entry(subject, fileName));
            if (subject instanceof Judged<?>) {
                sheets.add(page(fileName, subject, labels.about(subject), INDEX));
            }
        }
        sheets.add(0, new Sheet(INDEX, out -> new IndexPage(labels, entries).write(out)));
        return sheets;
    }

    private Sheet page(String fileName, Subject subject, Labels labels, @Nullable String index) {
        return new Sheet(fileName, out -> {
            if (subject instanceof Judged<?> judged) {
                new VerdictPage(judged, labels, index, forApplicant).write(out);
            } else if (subject instanceof Unjudged unjudged) {
                new UnjudgedPage(unjudged, labels).write(out);
            }
        });
    }

    /** Numbered, so that inputs of one name in two folders have each their page. */
    private static String fileName(int number, String input) {
        String last = input.substring(input.replace('\\', '/').lastIndexOf('/') + 1);
        return number + "-" + last.replaceAll("[^A-Za-z0-9._-]", "-") + ".html";
    }
}
