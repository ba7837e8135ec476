// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: what could be read of it, the problems, and the place of each value. A value that could not be read is
 * absent in the document, but that does not make it missing: a rule that needs it cannot be evaluated.
 *
 * @param <D> the kind of document
 */
public final class Reading<D> {

    private final D document;
    private final Node source;
    private final List<Problem> problems;
    private final @Nullable Unread unread;

    Reading(D document, Node source, List<Problem> problems, @Nullable Unread unread) {
        this.document = document;
        this.source = source;
        this.problems = List.copyOf(problems);
        this.unread = unread;
    }

    /**
     * Returns what could be read.
     *
     * @return the document
     */
    public D document() {
        return document;
    }

    /**
     * Returns the name of the input.
     *
     * @return the name
     */
    public String input() {
        return source.input();
    }

    /**
     * Returns the problems of the input.
     *
     * @return the problems in the order in which they were found; none if all of it was read
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the places that could not be read.
     *
     * @return the places, null if there are none
     */
    public @Nullable Unread unread() {
        return unread;
    }

    /**
     * Returns the document, if all of it was read.
     *
     * @return the document
     * @throws Unreadable if there are problems; with all of them
     */
    public D strict() {
        if (!problems.isEmpty()) {
            throw new Unreadable(problems);
        }
        return document;
    }

    /**
     * Returns the place of a value in the input.
     *
     * @param path the value's path, as in a finding
     * @return its location; where it is missing, that of the innermost value around it
     */
    public Location location(Path path) {
        Node node = source;
        Object value = document;
        for (Path.Step step : path.steps()) {
            Node list = node.get(step.name());
            if (list == null) {
                break;
            }
            node = list;
            value = Steps.field(value, step.name());
            Integer index = list.kind() == Node.Kind.LIST ? Steps.index(value, step) : step.index();
            String key = step.key();
            Node element = index != null ? element(list, index) : key != null ? list.get(key) : list;
            if (element == null) {
                break;
            }
            node = element;
            value = index != null || key != null ? Steps.element(value, index, key) : value;
        }
        return node.location();
    }

    private static @Nullable Node element(Node list, int index) {
        boolean isThere = list.kind() == Node.Kind.LIST
                && index >= 0
                && index < list.parts().size();
        return isThere ? list.parts().get(index) : null;
    }
}
