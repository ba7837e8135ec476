// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Unreadable;
import java.io.IOException;
import java.util.Locale;

/** Everything as one JSON object, what cannot be read included. */
final class JsonOutput implements Output {

    private final Outlet outlet;
    private final VerdictWriter writer;
    private final boolean figures;

    JsonOutput(Destination destination, boolean figures) throws IOException {
        this.outlet = destination.begin("rettesnor.json");
        this.writer = new VerdictWriter(outlet.writer());
        this.figures = figures;
    }

    @Override
    public void add(Judged<?> judged, Locale locale) {
        writer.write(judged, locale, figures);
    }

    @Override
    public void add(Unreadable input, Locale locale) {
        writer.write(input, locale);
    }

    @Override
    public void finish() throws IOException {
        writer.close();
        outlet.commit();
    }

    @Override
    public void close() throws IOException {
        outlet.close();
    }
}
