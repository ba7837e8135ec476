// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, written as Jakarta Validation writes it: {@code budget.lines[3].unitCost}, {@code answers[1]}, {@code
 * sections[summary]}. Indexes count from 0.
 */
public final class Path {

    /** The document itself. */
    public static final Path ROOT = new Path(null, "", null, null);

    private final @Nullable Path parent;
    private final String name;
    private final @Nullable Integer index;
    private final @Nullable String key;

    private Path(@Nullable Path parent, String name, @Nullable Integer index, @Nullable String key) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.key = key;
    }

    /**
     * A field of this place.
     *
     * @param field the field's name
     * @return its path
     */
    public Path field(String field) {
        return new Path(this, field, null, null);
    }

    /**
     * An element of the list at this place.
     *
     * @param position its position, from 0
     * @return its path
     */
    public Path index(int position) {
        return new Path(parent, name, position, null);
    }

    /**
     * What stands under a key at this place.
     *
     * @param code the key
     * @return its path
     */
    public Path key(String code) {
        return new Path(parent, name, null, code);
    }

    /**
     * The steps from the document to this place.
     *
     * @return the steps; none for the document itself
     */
    public List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        for (Path at = this; at.parent != null; at = at.parent) {
            steps.addFirst(new Step(at.name, at.index, at.key));
        }
        return List.copyOf(steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && steps().equals(path.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /** The path as it is written; empty for the document itself. */
    @Override
    public String toString() {
        return write(new StringBuilder()).toString();
    }

    private StringBuilder write(StringBuilder text) {
        if (parent == null) {
            return text;
        }
        parent.write(text).append(text.isEmpty() ? "" : ".").append(name);
        if (index != null || key != null) {
            text.append('[').append(index == null ? key : index).append(']');
        }
        return text;
    }

    /**
     * One step of a path: a field, and which element of it.
     *
     * @param name the field's name
     * @param index the element's position, from 0; null if the step takes none
     * @param key the element's key, null if the step takes none
     */
    public record Step(
            String name, @Nullable Integer index, @Nullable String key) {}
}
