// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under one heading of a document, its subheadings included, while it is being read. */
final class Topic {

    private final String heading;
    private final List<String> codes;
    private final int level;
    private final @Nullable Location headed;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private @Nullable Location begun;

    /** What stands before the first heading. */
    Topic() {
        this("", List.of(), 0, null);
    }

    Topic(String heading, List<String> codes, int level, @Nullable Location headed) {
        this.heading = heading;
        this.codes = codes;
        this.level = level;
        this.headed = headed;
    }

    String heading() {
        return heading;
    }

    /** The codes that the heading names, none where it names none that is known. */
    List<String> codes() {
        return codes;
    }

    int level() {
        return level;
    }

    /** Adds a heading that stands below this one. It counts as text only where text follows. */
    void addHeading(String below) {
        headings.append(below).append('\n');
    }

    void add(String more, Location at) {
        begun = begun == null || text.isEmpty() ? at : begun;
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(headings).append(more);
            headings.setLength(0);
        }
    }

    String text() {
        return text.toString();
    }

    /** Where the text begins, or is to begin; where the heading stands if nothing shows that. */
    Location begun() {
        return begun == null ? headed() : begun;
    }

    Location headed() {
        return headed == null ? begun == null ? Position.START : begun : headed;
    }
}
