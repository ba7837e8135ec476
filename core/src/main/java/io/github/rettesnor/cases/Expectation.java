// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of the rules.
 *
 * @param decision the decision, and where it is written
 * @param outcomes the outcomes of some rules
 * @param findings the findings: these and no others
 * @param place where the findings are written
 */
record Expectation(
        Written<Decision> decision,
        Map<RuleId, Written<Outcome>> outcomes,
        List<ExpectedFinding> findings,
        Position place) {

    /**
     * A value, and where it is written.
     *
     * @param value the value
     * @param at its position in the case's file
     */
    record Written<T>(T value, Position at) {

        static <T> Written<T> of(Placed<T> placed) {
            return new Written<>(placed.value(), placed.at().position());
        }
    }

    /** What a case expects of some rules; null if there are problems. */
    static @Nullable Expectation of(CaseForm.Expect form, RuleSet<?> rules, Problems problems) {
        Map<RuleId, Written<Outcome>> outcomes = byRule(form.outcomes(), rules, problems);
        List<ExpectedFinding> findings = new ArrayList<>();
        if (form.findings() != null) {
            for (Placed<CaseForm.Finding> given : form.findings().value()) {
                ExpectedFinding finding = ExpectedFinding.of(given, rules, problems);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        if (form.decision() == null) {
            return null;
        }
        Node place =
                form.findings() == null ? form.decision().at() : form.findings().at();
        return new Expectation(Written.of(form.decision()), outcomes, findings, place.position());
    }

    /** What is written for each of some rules. */
    static <T> Map<RuleId, Written<T>> byRule(
            @Nullable Map<String, Placed<T>> some, RuleSet<?> rules, Problems problems) {
        Map<RuleId, Written<T>> byRule = new LinkedHashMap<>();
        if (some != null) {
            some.forEach((rule, value) -> {
                if (rules.rule(rule).isEmpty()) {
                    problems.addKey(value.at(), rules.unknown(rule));
                } else {
                    byRule.put(new RuleId(rule), Written.of(value));
                }
            });
        }
        return byRule;
    }

    /** One rule, or a list of rules. */
    static Set<RuleId> rules(@Nullable Node node, RuleSet<?> rules, Problems problems) {
        Set<RuleId> ids = new TreeSet<>();
        if (node != null) {
            for (Node each : node.is(Node.Kind.LIST) ? node.parts() : List.of(node)) {
                if (!each.is(Node.Kind.TEXT)) {
                    problems.add(each, BadValue.not("rule", each));
                } else if (rules.rule(each.written()).isEmpty()) {
                    problems.add(each, rules.unknown(each.written()));
                } else {
                    ids.add(new RuleId(each.written()));
                }
            }
        }
        return ids;
    }
}
