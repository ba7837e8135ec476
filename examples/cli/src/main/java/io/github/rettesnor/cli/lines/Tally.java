// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Settler;
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
    private int formallyAcceptable;
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
        formallyAcceptable += verdict.isFormallyAcceptable() ? 1 : 0;
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
        formallyAcceptable += other.formallyAcceptable;
        unreadable += other.unreadable;
        withProblems += other.withProblems;
        failed += other.failed;
    }

    /**
     * Counts a line as it was written.
     *
     * @throws IllegalArgumentException if no result is written in this form
     */
    void add(byte[] line) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            Decision decision = null;
            boolean asksApplicant = false;
            List<String> problems = List.of();
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = in.currentName();
                in.nextToken();
                switch (field) {
                    case "decision" -> decision = Decision.valueOf(in.getString());
                    case "questions" -> asksApplicant = asksApplicant(in);
                    case "outcomes" -> addOutcomes(in);
                    case "problems" -> problems = kinds(in);
                    default -> in.skipChildren();
                }
            }
            if (decision != null) {
                add(decision);
                boolean isFormallyOpen = decision == Decision.TO_JUDGE && !asksApplicant;
                formallyAcceptable += decision == Decision.ACCEPTABLE || isFormallyOpen ? 1 : 0;
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
        return objects(in, List.of("kind")).stream()
                .flatMap(problem -> problem.values().stream())
                .toList();
    }

    /** Whether a question that decides is one that the applicant must settle. */
    private static boolean asksApplicant(JsonParser in) {
        return objects(in, List.of("by", "severity")).stream()
                .anyMatch(question -> Settler.APPLICANT.name().equals(question.get("by"))
                        && Severity.ERROR.name().equals(question.get("severity")));
    }

    /** Some fields of each object of an array. */
    private static List<Map<String, String>> objects(JsonParser in, List<String> fields) {
        List<Map<String, String>> objects = new ArrayList<>(0);
        while (in.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> object = new HashMap<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = in.currentName();
                in.nextToken();
                if (fields.contains(field)) {
                    object.put(field, in.getString());
                } else {
                    in.skipChildren();
                }
            }
            objects.add(object);
        }
        return objects;
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
     * Returns how many documents there were of a decision.
     *
     * @param decision the decision
     * @return how many
     */
    public int of(Decision decision) {
        return decisions.getOrDefault(decision, 0);
    }

    /**
     * Returns how many documents pass the formal check.
     *
     * @return how many are acceptable, or leave nothing open but questions of an officer
     */
    public int formallyAcceptable() {
        return formallyAcceptable;
    }

    /**
     * Returns how many lines could not be read.
     *
     * @return how many
     */
    public int unreadable() {
        return unreadable;
    }

    /**
     * Returns how many documents were judged though not all of them could be read; they are counted by their decisions too.
     *
     * @return how many
     */
    public int withProblems() {
        return withProblems;
    }

    /**
     * Returns how many lines the program itself failed at.
     *
     * @return how many
     */
    public int failed() {
        return failed;
    }

    /**
     * Returns how many lines there were.
     *
     * @return how many, of all kinds
     */
    public int lines() {
        return decisions.values().stream().mapToInt(Integer::intValue).sum() + unreadable + failed;
    }

    /**
     * Returns the rules that found fault with any document.
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
