// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, written as Jakarta Validation writes it: {@code budget.lines[3].unitCost}, {@code answers[1]}, {@code
 * sections[summary]}. Indexes count from 0.
 *
 * <p>Two paths are equal when they are written alike: {@code answers[1]} is one place, whether {@code 1} is the index or the key.
 */
public final class Path {

    /** The document itself. */
    public static final Path ROOT = new Path(null, "", null, null);

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\[\\]]*)])?(?:\\.(?!\\z)|\\z)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final int LONGEST = 10_000;
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

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
     * Returns the path of a written form.
     *
     * @param text the path as {@link #toString} writes it; whole numbers in brackets are read as indexes
     * @return a path that is written as the text, whatever the text is
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Path parse(String text) {
        Path path = ROOT;
        Matcher step = STEP.matcher(text);
        while (text.length() <= LONGEST && step.lookingAt()) {
            String selector = step.group(2);
            path = path.field(step.group(1));
            if (selector != null) {
                path = INDEX.matcher(selector).matches() ? path.index(Integer.parseInt(selector)) : path.key(selector);
            }
            step.region(step.end(), text.length());
        }
        return step.regionStart() == text.length() ? path : ROOT.field(text);
    }

    /**
     * Returns a field of this place.
     *
     * @param field the field's name
     * @return its path
     */
    public Path field(String field) {
        return new Path(this, field, null, null);
    }

    /**
     * Returns an element of the list at this place.
     *
     * @param position its position, from 0
     * @return its path
     */
    public Path index(int position) {
        return new Path(parent, name, position, null);
    }

    /**
     * Returns the path of the value under a key at this place.
     *
     * @param code the key
     * @return its path
     */
    public Path key(String code) {
        return new Path(parent, name, null, code);
    }

    /**
     * Returns the value under a key at this place.
     *
     * @param name the key: the name of a field, or a code
     * @return its path; a key that is not a plain name is in brackets, as codes do, where this is a field
     */
    public Path under(String name) {
        boolean isElement = parent == null || index != null || key != null;
        return isElement || PLAIN.matcher(name).matches() ? field(name) : key(name);
    }

    /**
     * Returns the steps from the document to this place.
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
        return other instanceof Path path && toString().equals(path.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The path as it is written; empty for the document itself. */
    @Override
    @JsonValue
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
