// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.Report;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report on all documents: in the language asked for, else each document in that of its rules. What cannot be read is in it, and is
 * reported on standard error too.
 */
final class ReportOutput implements Output {

    private final Report report;
    private final Destination destination;
    private final List<Subject> subjects = new ArrayList<>();
    private final Set<Locale> languages = new HashSet<>();

    /** A report in a language; where none is asked for, what is about all documents is in the one that they share, else in English. */
    ReportOutput(Report report, Destination destination, @Nullable Language language) {
        this.report = report;
        this.destination = destination;
        if (language != null) {
            languages.add(language.locale());
        }
    }

    @Override
    public void add(Judged<?> judged, Locale locale) {
        subjects.add(judged);
        languages.add(locale);
        List<Problem> problems = judged.verdict().problems();
        problems.forEach(problem -> destination.terminal().err().print(problem.line(locale) + "\n"));
    }

    @Override
    public void add(Unreadable input, Locale locale) {
        subjects.add(Output.unjudged(input));
        destination.terminal().err().print(input.message(locale) + "\n");
    }

    @Override
    public void add(String input, String failure) {
        subjects.add(Output.unjudged(input, failure));
    }

    @Override
    public void finish() throws IOException {
        Locale locale = languages.size() == 1 ? languages.iterator().next() : Locale.ROOT;
        destination.write(report.sheets(subjects, locale));
    }

    @Override
    public void close() {}
}
