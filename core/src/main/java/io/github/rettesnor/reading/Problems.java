// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The problems of an input, collected while it is read. For use by one thread. */
public final class Problems {

    /** More problems than anyone reads, and few enough that their findings are. */
    static final int MOST = 1000;

    private final List<Problem> all = new ArrayList<>(0);

    /** No problems so far. */
    public Problems() {}

    /**
     * Adds a problem of a value.
     *
     * @param at the value
     * @param kind what is wrong: the key of its sentence
     * @param values the values of the sentence's names in braces
     */
    public void add(Node at, String kind, Map<String, String> values) {
        add(new Problem(at.input(), at.location(), at.path(), kind, values));
    }

    /**
     * Adds a problem of a value.
     *
     * @param at the value
     * @param value why it cannot be read
     */
    public void add(Node at, BadValue value) {
        add(at, value.kind(), value.values());
    }

    /**
     * Adds a problem of a value that was refused.
     *
     * @param at the value
     * @param refusal why: a {@link Refusal}, or another exception, whose message is then the sentence
     */
    public void add(Node at, RuntimeException refusal) {
        Refusal.reasons(refusal).forEach(reason -> add(at, reason));
    }

    /**
     * Adds a problem of a key.
     *
     * @param at the value of the key
     * @param key why the key cannot be read
     */
    public void addKey(Node at, BadValue key) {
        add(new Problem(at.input(), at.keyLocation(), at.path(), key.kind(), key.values()));
    }

    /**
     * Adds the problem that an object lacks a value.
     *
     * @param object the object
     * @param key the key of the value
     * @param purpose the name of what it is needed for, among the words of problems under {@code needed}
     */
    public void addMissing(Node object, String key, String purpose) {
        Path path = object.path().under(key);
        add(new Problem(object.input(), object.location(), path, "missing", Map.of("needed", purpose)));
    }

    /**
     * Adds problems that were collected elsewhere.
     *
     * @param problems the problems
     */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Adds a problem; of the problems past the bound only the first is kept, as the one that there are more. */
    void add(Problem problem) {
        if (!isFull()) {
            all.add(problem);
        } else if (!isOverfull()) {
            addLast(problem.input(), problem.location());
        }
    }

    /** Adds that there are more problems in an input than are listed. */
    void addLast(Node input) {
        addLast(input.input(), input.location());
    }

    private void addLast(String input, Location location) {
        all.add(new Problem(input, location, Path.ROOT, "more-problems", Map.of("most", Integer.toString(MOST))));
    }

    /** Whether there are as many problems as are listed. */
    boolean isFull() {
        return all.size() >= MOST;
    }

    /** Whether there are more problems than are listed. */
    boolean isOverfull() {
        return all.size() > MOST;
    }

    /**
     * Returns the number of problems so far.
     *
     * @return the number
     */
    public int count() {
        return all.size();
    }

    /**
     * Returns the problems so far.
     *
     * @return the problems in the order in which they were found
     */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /**
     * Refuses the input if it has problems.
     *
     * @throws Unreadable if there are problems; with all of them, in the order of their places
     */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new Unreadable(ordered());
        }
    }

    /** Input by input, by the places in the text; cells keep their order. */
    private List<Problem> ordered() {
        List<String> inputs = all.stream().map(Problem::input).distinct().toList();
        return all.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> inputs.indexOf(problem.input()))
                        .thenComparingInt(problem -> position(problem).line())
                        .thenComparingInt(problem -> position(problem).column()))
                .toList();
    }

    private static Position position(Problem problem) {
        return problem.location() instanceof Position position ? position : Position.START;
    }
}
