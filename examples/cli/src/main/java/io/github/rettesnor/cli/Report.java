// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.json.Locations;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.json.Unreadable;
import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.report.TextReport;
import io.github.rettesnor.verdict.Verdict;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** What a check writes. */
interface Report extends AutoCloseable {

    void add(String input, Verdict verdict, Locale locale, Supplier<Locations> where);

    void add(Unreadable input);

    @Override
    void close();

    /** Verdicts go to standard output, what cannot be read to standard error. */
    final class Text implements Report {

        private final Terminal terminal;
        private boolean begun;

        Text(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void add(String input, Verdict verdict, Locale locale, Supplier<Locations> where) {
            terminal.out().print(begun ? "\n\n" : "");
            begun = true;
            terminal.out().print(new TextReport(locale, terminal.coloured()).of(input, verdict, where.get()::of));
            terminal.out().flush();
        }

        @Override
        public void add(Unreadable input) {
            terminal.err().print(input.getMessage() + "\n");
            terminal.err().flush();
        }

        @Override
        public void close() {
            terminal.out().flush();
        }
    }

    /** Everything goes to standard output, as one object. */
    final class Json implements Report {

        private final VerdictWriter writer;

        Json(Terminal terminal) {
            writer = new VerdictWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        }

        @Override
        public void add(String input, Verdict verdict, Locale locale, Supplier<Locations> where) {
            writer.write(input, verdict, locale);
        }

        @Override
        public void add(Unreadable input) {
            writer.write(input);
        }

        @Override
        public void close() {
            writer.close();
        }
    }

    /** The open questions go to standard output, as a file to fill in. */
    final class Questions implements Report {

        private final Terminal terminal;
        private final Notation notation;

        Questions(Terminal terminal, Format format) {
            this.terminal = terminal;
            this.notation = format == Format.JSON ? Notation.JSON : Notation.YAML;
        }

        @Override
        public void add(String input, Verdict verdict, Locale locale, Supplier<Locations> where) {
            terminal.out().print(DecisionFile.questions(verdict, locale, notation));
        }

        @Override
        public void add(Unreadable input) {
            terminal.err().print(input.getMessage() + "\n");
        }

        @Override
        public void close() {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
