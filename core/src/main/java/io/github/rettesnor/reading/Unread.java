// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of a document that could not be read, as a tree: a part of it is there only where something in it is unreadable. */
public final class Unread {

    private final Map<Object, Unread> parts = new LinkedHashMap<>();
    private final Path path;
    private boolean itself;

    private Unread(Path path) {
        this.path = path;
    }

    /**
     * Returns the tree of some places.
     *
     * @param paths the places, from the root of the document; elements of lists by their positions
     * @return the tree, null if there are no places
     */
    static @Nullable Unread of(Collection<Path> paths) {
        Unread root = new Unread(Path.ROOT);
        for (Path path : paths) {
            Unread at = root;
            for (Path.Step step : path.steps()) {
                at = at.enter(step.name(), at.path.field(step.name()));
                if (step.index() != null) {
                    at = at.enter(step.index(), at.path.index(step.index()));
                } else if (step.key() != null) {
                    at = at.enter(step.key(), at.path.key(step.key()));
                }
            }
            at.itself = true;
        }
        return root.itself || !root.parts.isEmpty() ? root : null;
    }

    private Unread enter(Object step, Path at) {
        return parts.computeIfAbsent(step, unknown -> new Unread(at));
    }

    /**
     * Returns a part of this place.
     *
     * @param step the name of a field, the position of an element ({@code Integer}), or a key
     * @return what is unreadable there; this place itself if it is unreadable as a whole; null if all of the part was read
     */
    public @Nullable Unread at(Object step) {
        return itself ? this : parts.get(step);
    }

    /**
     * Returns whether this place is unreadable as a whole, and not only something in it.
     *
     * @return true if so
     */
    public boolean isWhole() {
        return itself;
    }

    /**
     * Returns the first place here that could not be read.
     *
     * @return its path, from the root of the document
     */
    public Path first() {
        return firstPart().path;
    }

    /**
     * Returns the first part of this place that is unreadable as a whole.
     *
     * @return the part; this place itself if it is
     */
    public Unread firstPart() {
        Unread at = this;
        while (!at.itself) {
            at = at.parts.values().iterator().next();
        }
        return at;
    }

    /**
     * All places here that could not be read.
     *
     * @param to where they are added, by their paths from the root of the document
     */
    public void collect(Collection<Path> to) {
        if (itself) {
            to.add(path);
        } else {
            parts.values().forEach(part -> part.collect(to));
        }
    }
}
