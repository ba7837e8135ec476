// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.cases.RuleCase;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What cases show of each rule: that it passes, that it is violated, its boundary, and when it reports nothing. */
public final class Shown {

    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private boolean boundary;

    private Shown() {}

    /**
     * What is not shown of the rules. A rule that only a person can judge is shown by its question and by both answers. A rule is idle
     * where it does not apply, could not be evaluated, or leaves to a person what it can judge itself elsewhere.
     *
     * @param sets the rule sets
     * @param cases the cases
     * @param neverIdle the rules that are never idle, by the reason
     * @return what is missing, by rule; also where a case shows a rule idle that is listed as never idle
     */
    public static Map<RuleId, List<String>> missing(
            List<RuleSet<?>> sets, List<RuleCase> cases, Map<String, List<String>> neverIdle) {
        Map<RuleId, Shown> shown = new TreeMap<>();
        Map<RuleId, Rule> rules = new TreeMap<>();
        sets.forEach(set -> set.allRules().forEach(rule -> rules.put(rule.id(), rule)));
        CommonRules.ALL.forEach(rule -> rules.remove(rule.id()));
        for (RuleCase each : cases) {
            each.expectedOutcomes()
                    .forEach((rule, outcome) -> shown.computeIfAbsent(rule, id -> new Shown())
                            .outcomes
                            .add(outcome));
            each.boundaries().forEach(rule -> shown.computeIfAbsent(rule, id -> new Shown()).boundary = true);
        }
        Map<RuleId, List<String>> missing = new TreeMap<>();
        Set<RuleId> busy = neverIdle.values().stream()
                .flatMap(List::stream)
                .map(RuleId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.forEach((id, rule) -> {
            List<String> lacks = shown.getOrDefault(id, new Shown()).lacks(rule, busy.contains(id));
            if (!lacks.isEmpty()) {
                missing.put(id, lacks);
            }
        });
        busy.stream()
                .filter(id -> !rules.containsKey(id))
                .forEach(id -> missing.put(id, List.of("there is no such rule")));
        return missing;
    }

    private List<String> lacks(Rule rule, boolean neverIdle) {
        List<String> lacks = new ArrayList<>();
        boolean person = rule.requirement().isQuestion();
        for (Outcome outcome : List.of(Outcome.PASSED, Outcome.VIOLATED, Outcome.TO_JUDGE)) {
            if (!outcomes.contains(outcome) && (person || outcome != Outcome.TO_JUDGE)) {
                lacks.add(outcome.name());
            }
        }
        if (!boundary) {
            lacks.add("boundary");
        }
        boolean idle = outcomes.contains(Outcome.NOT_APPLICABLE)
                || outcomes.contains(Outcome.NOT_EVALUATED)
                || (!person && outcomes.contains(Outcome.TO_JUDGE));
        if (idle == neverIdle) {
            lacks.add(
                    idle
                            ? "is listed as never idle, but a case shows it"
                            : person ? "NOT_APPLICABLE or NOT_EVALUATED" : "NOT_APPLICABLE, NOT_EVALUATED or TO_JUDGE");
        }
        return lacks;
    }
}
