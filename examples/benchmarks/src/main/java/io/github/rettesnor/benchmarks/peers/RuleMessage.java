// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.byhand.Rule;
import io.github.rettesnor.benchmarks.byhand.Sink;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Map;

/** Rule and outcome as one message: the rule's id, after a question mark where it cannot be evaluated, a tilde where a person must judge. */
final class RuleMessage {

    private RuleMessage() {}

    static String of(Rule rule, Outcome outcome) {
        return switch (outcome) {
            case NOT_EVALUATED -> "?" + rule.id();
            case TO_JUDGE -> "~" + rule.id();
            default -> rule.id();
        };
    }

    /** Takes what the judges find, rule, outcome and place. */
    static Sink to(List<Found> all) {
        return (rule, outcome, list, index, field, figures) ->
                all.add(new Found(rule.id(), outcome, Sink.path(list, index, field), Map.of()));
    }

    static Found read(String message, String path) {
        return switch (message.charAt(0)) {
            case '?' -> new Found(message.substring(1), Outcome.NOT_EVALUATED, path, Map.of());
            case '~' -> new Found(message.substring(1), Outcome.TO_JUDGE, path, Map.of());
            default -> new Found(message, Outcome.VIOLATED, path, Map.of());
        };
    }
}
