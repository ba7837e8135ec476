// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.QuestionFile;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The open questions of documents, as a file to fill in. */
final class QuestionsOutput implements Output {

    private final Terminal terminal;
    private final Outlet outlet;
    private final Notation notation;
    private final List<Judged<?>> documents = new ArrayList<>();
    private Locale language = Locale.ENGLISH;

    QuestionsOutput(Destination destination, Notation notation) throws IOException {
        this.terminal = destination.terminal();
        this.outlet = destination.begin("questions." + notation.name().toLowerCase(Locale.ROOT));
        this.notation = notation;
    }

    @Override
    public void add(Judged<?> judged, Locale locale) {
        documents.add(judged);
        language = documents.size() == 1 ? locale : language;
    }

    @Override
    public void add(Unreadable input, Locale locale) {
        terminal.err().print(input.message(locale) + "\n");
    }

    @Override
    public void finish() throws IOException {
        if (!documents.isEmpty()) {
            outlet.writer().append(QuestionFile.write(documents, language, notation));
            outlet.commit();
        }
    }

    @Override
    public void close() throws IOException {
        outlet.close();
    }
}
