// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Unreadable;
import java.io.IOException;
import java.util.Locale;

/** The open questions of a document, as a file to fill in. */
final class QuestionsOutput implements Output {

    private final Terminal terminal;
    private final Outlet outlet;
    private final Notation notation;
    private boolean written;

    QuestionsOutput(Destination destination, Notation notation) throws IOException {
        this.terminal = destination.terminal();
        this.outlet = destination.begin("questions." + notation.name().toLowerCase(Locale.ROOT));
        this.notation = notation;
    }

    @Override
    public void add(Judged<?> judged, Locale locale) throws IOException {
        outlet.writer().append(DecisionFile.questions(judged.verdict(), locale, notation));
        written = true;
    }

    @Override
    public void add(Unreadable input, Locale locale) {
        terminal.err().print(input.message(locale) + "\n");
    }

    @Override
    public void finish() throws IOException {
        if (written) {
            outlet.commit();
        }
    }

    @Override
    public void close() throws IOException {
        outlet.close();
    }
}
