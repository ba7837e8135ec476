// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of the rules.
 *
 * @param decision the decision, and where it is written
 * @param outcomes what must come of some rules
 * @param findings the findings: these and no others
 * @param place where the findings are written
 */
record Expectation(
        Written<Decision> decision,
        Map<RuleId, Written<Outcome>> outcomes,
        List<ExpectedFinding> findings,
        Position place) {

    private static final String DECISION = "decision";
    private static final String OUTCOMES = "outcomes";
    private static final String FINDINGS = "findings";
    private static final List<String> KEYS = List.of(DECISION, OUTCOMES, FINDINGS);

    /**
     * A value, and where it is written.
     *
     * @param value the value
     * @param at its position in the case's file
     */
    record Written<T>(T value, Position at) {}

    static Expectation read(Node node, RuleSet<?> rules) {
        node.fields(KEYS);
        Node decision = node.require(DECISION, "ACCEPTABLE, NOT_ACCEPTABLE or UNDECIDED");
        Node outcomes = given(node, OUTCOMES);
        Node findings = given(node, FINDINGS);
        return new Expectation(
                new Written<>(Constants.read(decision, DECISION, List.of(Decision.values())), decision.position()),
                outcomes == null
                        ? Map.of()
                        : byRule(
                                outcomes,
                                rules,
                                outcome -> Constants.read(outcome, "outcome", List.of(Outcome.values()))),
                findings == null
                        ? List.of()
                        : findings.elements().stream()
                                .map(finding -> ExpectedFinding.read(finding, rules))
                                .toList(),
                findings == null ? decision.position() : findings.position());
    }

    /** What is written for each of some rules. */
    static <T> Map<RuleId, Written<T>> byRule(Node some, RuleSet<?> rules, Function<Node, T> read) {
        Map<RuleId, Written<T>> byRule = new LinkedHashMap<>();
        some.fields().forEach((rule, value) -> {
            String unknown = unknown(rule, rules);
            if (unknown != null) {
                throw some.unreadableKey(rule, unknown);
            }
            byRule.put(new RuleId(rule), new Written<>(read.apply(value), value.position()));
        });
        return byRule;
    }

    static @Nullable Node given(Node node, String key) {
        Node value = node.get(key);
        return value == null || value.is(Node.Kind.NOTHING) ? null : value;
    }

    static Set<RuleId> rules(@Nullable Node node, RuleSet<?> rules) {
        Set<RuleId> ids = new TreeSet<>();
        if (node != null) {
            (node.is(Node.Kind.LIST) ? node.elements() : List.of(node)).forEach(rule -> ids.add(rule(rule, rules)));
        }
        return ids;
    }

    static RuleId rule(Node node, RuleSet<?> rules) {
        String id = node.text("a rule's id");
        String unknown = unknown(id, rules);
        if (unknown != null) {
            throw node.unreadable(unknown);
        }
        return new RuleId(id);
    }

    private static @Nullable String unknown(String rule, RuleSet<?> rules) {
        return rules.rule(rule).isPresent()
                ? null
                : "there is no rule '" + rule + "' in " + rules.id()
                        + Nearest.choice(
                                rule,
                                rules.allRules().stream()
                                        .map(known -> known.id().value())
                                        .toList());
    }
}
