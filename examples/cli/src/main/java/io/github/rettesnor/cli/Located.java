// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.json.Locations;
import io.github.rettesnor.report.Positions;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import org.jspecify.annotations.Nullable;

/** The positions in a document's text, which is gone through again when the first of them is asked for. */
final class Located implements Positions {

    private final Input input;
    private final Object document;
    private @Nullable Locations known;

    Located(Input input, Object document) {
        this.input = input;
        this.document = document;
    }

    @Override
    public Position find(Path path) {
        Locations all = known == null ? Locations.of(input, document) : known;
        known = all;
        return all.of(path);
    }
}
