// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.Set;

/**
 * What a rule set is expected to report of a document. Only the rules that a test names may be violated or not evaluated: each
 * expectation of a rule also asks that all other rules that were not named find nothing.
 */
final class Judgement {

    private final Verdict verdict;

    private Judgement(Verdict verdict) {
        this.verdict = verdict;
    }

    static <D> Judgement of(RuleSet<D> rules, D document) {
        return new Judgement(rules.check(document));
    }

    Judgement passes(String rule) {
        return outcome(rule, Outcome.PASSED).findsOnly();
    }

    Judgement doesNotApply(String rule) {
        return outcome(rule, Outcome.NOT_APPLICABLE).findsOnly();
    }

    /** The one rule that is violated, and where. */
    Judgement violates(String rule, String... paths) {
        return outcome(rule, Outcome.VIOLATED).findsOnly(rule).at(rule, paths);
    }

    /** The one rule that cannot be evaluated, and where what it needs is missing. */
    Judgement cannotEvaluate(String rule, String... paths) {
        return outcome(rule, Outcome.NOT_EVALUATED).findsOnly(rule).at(rule, paths);
    }

    Judgement asks(String rule, String... paths) {
        outcome(rule, Outcome.TO_JUDGE);
        assertThat(verdict.questions().stream()
                        .filter(question -> question.rule().value().equals(rule))
                        .map(question -> question.path().toString()))
                .containsExactly(paths);
        return this;
    }

    Judgement outcome(String rule, Outcome outcome) {
        assertThat(verdict.outcome(rule)).as(rule).isEqualTo(outcome);
        return this;
    }

    Judgement at(String rule, String... paths) {
        assertThat(verdict.findings(rule))
                .extracting(finding -> finding.path().toString())
                .containsExactly(paths);
        return this;
    }

    /** No other rules than these have findings. */
    Judgement findsOnly(String... rules) {
        assertThat(verdict.findings())
                .extracting(finding -> finding.rule().value())
                .isSubsetOf(Set.of(rules));
        return this;
    }

    /** An exact figure of the only finding. */
    Judgement with(String figure, String exact) {
        assertThat(verdict.findings()).hasSize(1);
        assertThat(finding().figures().byName()).containsKey(figure);
        assertThat(finding().figures().get(figure).text()).as(figure).isEqualTo(exact);
        return this;
    }

    Judgement decides(Decision decision) {
        assertThat(verdict.decision()).isEqualTo(decision);
        return this;
    }

    Finding finding() {
        return verdict.findings().get(0);
    }

    Verdict verdict() {
        return verdict;
    }
}
