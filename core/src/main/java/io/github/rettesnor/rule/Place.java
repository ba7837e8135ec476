// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a kind of document something is asked for: {@code title}, {@code registry.national}, {@code answers[1]}, {@code
 * sections[summary]}, or with {@code []} every element of a list: {@code indicators[].measurement}.
 *
 * @param text the place as it is written
 */
public record Place(String text) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not a place
     */
    public Place {
        parse(text);
    }

    /**
     * Returns a place in a kind of document.
     *
     * @param text the place as it is written
     * @return the place
     * @throws IllegalArgumentException if it is not a place
     */
    public static Place of(String text) {
        return new Place(text);
    }

    /**
     * Returns the code of the value at this place: the key of its last step, else that step's field.
     *
     * @return for {@code signatories[PROJECT_LEADER]} the key, for {@code leader.name} the field {@code name}
     */
    public String what() {
        List<Step> steps = steps();
        Step last = steps.get(steps.size() - 1);
        return last.key() == null || last.key().isEmpty() ? last.name() : last.key();
    }

    /**
     * Returns the key of the element that this place is.
     *
     * @return for {@code sections[summary]} the key; null where the place is not an element of a key
     */
    public @Nullable String key() {
        List<Step> steps = steps();
        String key = steps.get(steps.size() - 1).key();
        return key == null || key.isEmpty() ? null : key;
    }

    /**
     * Returns the steps to the place.
     *
     * @return at least one
     */
    List<Step> steps() {
        return parse(text);
    }

    private static List<Step> parse(String text) {
        List<Step> steps = Path.parse(text).steps().stream().map(Step::of).toList();
        if (steps.isEmpty()
                || !steps.stream().allMatch(step -> NAME.matcher(step.name).matches())) {
            throw new Refusal("not-a-place", Map.of("text", text));
        }
        return steps;
    }

    /** The place as it is written. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * One step to a place.
     *
     * @param name the field
     * @param each whether every element of the list there is meant
     * @param key the key of the element that is meant; null or empty for none
     */
    record Step(String name, boolean each, @Nullable String key) {

        static Step of(Path.Step step) {
            String key = step.index() == null ? step.key() : step.index().toString();
            return new Step(step.name(), key != null && key.isEmpty(), key);
        }

        boolean selects() {
            return key != null;
        }

        Path from(Path path, int index) {
            Path field = path.field(name);
            if (each) {
                return index < 0 ? field : field.index(index);
            }
            return key == null ? field : field.key(key);
        }
    }
}
