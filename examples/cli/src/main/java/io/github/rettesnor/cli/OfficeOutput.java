// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.office.Letter;
import io.github.rettesnor.office.Office;
import io.github.rettesnor.office.Overview;
import io.github.rettesnor.reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An overview of all documents, as CSV in a folder with its findings in a file of their own; or a letter about each. */
final class OfficeOutput implements Output {

    private final String format;
    private final Destination destination;
    private final Office office;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Locale> locales = new ArrayList<>();

    OfficeOutput(String format, Destination destination, Office office) {
        this.format = format;
        this.destination = destination;
        this.office = office;
    }

    @Override
    public void add(Judged<?> judged, Locale locale) {
        subjects.add(judged);
        locales.add(locale);
        judged.verdict()
                .problems()
                .forEach(problem -> destination.terminal().err().print(problem.line(locale) + "\n"));
    }

    @Override
    public void add(Unreadable input, Locale locale) {
        subjects.add(Output.unjudged(input));
        locales.add(locale);
        destination.terminal().err().print(input.message(locale) + "\n");
    }

    @Override
    public void add(String input, String failure) {
        subjects.add(Output.unjudged(input, failure));
        locales.add(Locale.ENGLISH);
    }

    @Override
    public void finish() throws IOException {
        if (format.equals("letter")) {
            letters();
            return;
        }
        Set<Locale> languages = new HashSet<>(locales);
        Overview overview = Overview.of(subjects, languages.size() == 1 ? locales.get(0) : Locale.ENGLISH);
        try (Outlet outlet = destination.begin("rettesnor." + format)) {
            if (format.equals("xlsx")) {
                overview.writeXlsx(outlet.stream());
            } else {
                outlet.writer().write(overview.csv());
            }
            outlet.commit();
        }
        Path path = destination.path();
        if (format.equals("csv") && path != null && Files.isDirectory(path)) {
            try (Outlet outlet = destination.begin("rettesnor-findings.csv")) {
                outlet.writer().write(overview.findingsCsv());
                outlet.commit();
            }
        }
    }

    /** One letter goes to the file that was named; several go into a folder, under the names of their documents. */
    private void letters() throws IOException {
        Path path = destination.path();
        if (path != null && subjects.size() > 1) {
            Files.createDirectories(path);
        }
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i) instanceof Judged<?> judged) {
                Letter letter = Letter.of(judged, office, locales.get(i));
                try (Outlet outlet = destination.begin(name(judged.input()))) {
                    if (path == null || path.toString().endsWith(".txt")) {
                        outlet.writer().write(letter.asText());
                    } else {
                        letter.writeDocx(outlet.stream());
                    }
                    outlet.commit();
                }
            }
        }
    }

    private static String name(String input) {
        Path file = Path.of(input).getFileName();
        return (file == null ? "letter" : file.toString().replaceFirst("\\.[^.]*$", "")) + "-letter.docx";
    }

    @Override
    public void close() {}
}
