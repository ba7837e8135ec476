// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How many documents came to what. */
public final class Tally {

    /** The kind of problem of a line that the program itself failed at. */
    static final String FAILED = "failed";

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
    private final Map<String, Rule> rules = new HashMap<>();
    private int unreadable;
    private int withProblems;
    private int failed;

    /**
     * How many documents one rule found fault with.
     *
     * @param id the rule
     * @param violated how many violate it
     * @param notEvaluated for how many it could not be evaluated
     */
    public record Rule(String id, int violated, int notEvaluated) {

        private Rule and(Rule other) {
            return new Rule(id, violated + other.violated, notEvaluated + other.notEvaluated);
        }
    }

    void add(Verdict verdict) {
        add(verdict.decision());
        withProblems += verdict.problems().isEmpty() ? 0 : 1;
        verdict.outcomes().forEach((rule, outcome) -> add(rule.value(), outcome));
    }

    void addUnreadable() {
        unreadable++;
    }

    void addFailed() {
        failed++;
    }

    void add(Tally other) {
        other.decisions.forEach((decision, documents) -> decisions.merge(decision, documents, Integer::sum));
        other.rules.values().forEach(this::add);
        unreadable += other.unreadable;
        withProblems += other.withProblems;
        failed += other.failed;
    }

    /**
     * Counts a line as it was written.
     *
     * @throws IllegalArgumentException if none was ever written so
     */
    void add(byte[] line) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            Decision decision = null;
            List<String> problems = List.of();
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = in.currentName();
                in.nextToken();
                switch (field) {
                    case "decision" -> decision = Decision.valueOf(in.getString());
                    case "outcomes" -> addOutcomes(in);
                    case "problems" -> problems = kinds(in);
                    default -> in.skipChildren();
                }
            }
            if (decision != null) {
                add(decision);
                withProblems += problems.isEmpty() ? 0 : 1;
            } else if (problems.contains(FAILED)) {
                addFailed();
            } else {
                addUnreadable();
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static List<String> kinds(JsonParser in) {
        List<String> kinds = new ArrayList<>(0);
        while (in.nextToken() == JsonToken.START_OBJECT) {
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isKind = in.currentName().equals("kind");
                in.nextToken();
                if (isKind) {
                    kinds.add(in.getString());
                } else {
                    in.skipChildren();
                }
            }
        }
        return kinds;
    }

    private void addOutcomes(JsonParser in) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String rule = in.currentName();
            in.nextToken();
            add(rule, Outcome.valueOf(in.getString()));
        }
    }

    private void add(Decision decision) {
        decisions.merge(decision, 1, Integer::sum);
    }

    private void add(String rule, Outcome outcome) {
        if (outcome == Outcome.VIOLATED) {
            add(new Rule(rule, 1, 0));
        } else if (outcome == Outcome.NOT_EVALUATED) {
            add(new Rule(rule, 0, 1));
        }
    }

    private void add(Rule rule) {
        rules.merge(rule.id(), rule, Rule::and);
    }

    /**
     * How many documents there were of a decision.
     *
     * @param decision the decision
     * @return how many
     */
    public int of(Decision decision) {
        return decisions.getOrDefault(decision, 0);
    }

    /**
     * How many lines could not be read.
     *
     * @return how many
     */
    public int unreadable() {
        return unreadable;
    }

    /**
     * How many documents were judged though not all of them could be read; they are counted by their decisions too.
     *
     * @return how many
     */
    public int withProblems() {
        return withProblems;
    }

    /**
     * How many lines the program itself failed at.
     *
     * @return how many
     */
    public int failed() {
        return failed;
    }

    /**
     * How many lines there were.
     *
     * @return how many, of all kinds
     */
    public int lines() {
        return decisions.values().stream().mapToInt(Integer::intValue).sum() + unreadable + failed;
    }

    /**
     * The rules that found fault with any document.
     *
     * @return the rules, those first that most documents violate
     */
    public List<Rule> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparingInt(Rule::violated)
                        .thenComparingInt(Rule::notEvaluated)
                        .reversed()
                        .thenComparing(Rule::id))
                .toList();
    }
}
