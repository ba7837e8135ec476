// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.report.TextReport;
import io.github.rettesnor.report.TextSum;
import io.github.rettesnor.verdict.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Each verdict as text, as soon as it is reached. What cannot be read is reported on standard error, and in a file also among
 * the verdicts. After several stands how many have each decision.
 */
final class TextOutput implements Output {

    private final Terminal terminal;
    private final Outlet outlet;
    private final boolean toFile;
    private final TextReport report;
    private final List<Decision> decisions = new ArrayList<>();
    private int unjudged;
    private @Nullable Locale language;

    TextOutput(Destination destination, boolean figures) throws IOException {
        terminal = destination.terminal();
        toFile = destination.path() != null;
        report = new TextReport(!toFile && terminal.coloured(), figures);
        outlet = destination.begin("rettesnor.txt");
    }

    @Override
    public void add(Judged<?> judged, Locale locale) throws IOException {
        write(judged, locale);
        decisions.add(judged.verdict().decision());
    }

    @Override
    public void add(Unreadable input, Locale locale) throws IOException {
        if (toFile) {
            write(Output.unjudged(input), locale);
        }
        unjudged++;
        terminal.err().print(input.message(locale) + "\n");
        terminal.err().flush();
    }

    @Override
    public void add(String input, String failure) throws IOException {
        if (toFile) {
            write(Output.unjudged(input, failure), Locale.ENGLISH);
        }
    }

    private void write(Subject subject, Locale locale) throws IOException {
        outlet.writer().append(language == null ? "" : "\n\n").append(report.of(subject, locale));
        outlet.writer().flush();
        if (!toFile) {
            terminal.out().flush();
        }
        language = language == null ? locale : language;
    }

    @Override
    public void finish() throws IOException {
        if (language != null && decisions.size() + unjudged > 1) {
            outlet.writer().append("\n\n").append(TextSum.of(decisions, unjudged, language));
        }
        outlet.commit();
    }

    @Override
    public void close() throws IOException {
        outlet.close();
    }
}
