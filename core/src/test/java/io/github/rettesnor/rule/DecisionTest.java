// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.Applications.example;
import static io.github.rettesnor.testing.TestRules.rule;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The decision that follows from the outcomes of a document: an ERROR rule violated, else an ERROR rule not evaluated, else acceptable. */
class DecisionTest {

    private record Comes(Outcome outcome) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> outcome;
        }
    }

    @Property
    void onlyErrorsDecide(
            @ForAll @Size(min = 1, max = 6) List<Severity> severities, @ForAll @Size(6) List<Outcome> outcomes) {
        List<Rule> rules = new ArrayList<>();
        boolean violated = false;
        boolean notEvaluated = false;
        boolean open = false;
        for (int i = 0; i < severities.size(); i++) {
            rules.add(rule("xx.a.r" + i, severities.get(i), new Comes(outcomes.get(i))));
            if (severities.get(i) == Severity.ERROR) {
                violated |= outcomes.get(i) == Outcome.VIOLATED;
                notEvaluated |= outcomes.get(i) == Outcome.NOT_EVALUATED;
                open |= outcomes.get(i) == Outcome.TO_JUDGE;
            }
        }
        Decision expected = violated
                ? Decision.NOT_ACCEPTABLE
                : notEvaluated ? Decision.UNDECIDED : open ? Decision.TO_JUDGE : Decision.ACCEPTABLE;

        Verdict verdict = set(Application.class, rules.toArray(new Rule[0])).check(example());

        assertThat(verdict.decision()).isEqualTo(expected);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (int i = 0; i < severities.size(); i++) {
            assertThat(verdict.outcome("xx.a.r" + i)).isEqualTo(outcomes.get(i));
            counts.merge(outcomes.get(i), 1, Integer::sum);
        }
        for (Rule common : CommonRules.ALL) {
            counts.merge(verdict.outcome(common.id().value()), 1, Integer::sum);
        }
        assertThat(verdict.counts()).isEqualTo(counts);
    }
}
