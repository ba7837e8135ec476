// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Problem;
import org.junit.jupiter.api.Test;

/** A host's own format is found as a service, and its values are read as those of JSON are. */
class OwnFormatTest {

    @Test
    void aDocumentInAHostsOwnFormatIsJudgedByTheRulesItNames() {
        Judged<?> judged = judge("ruleSet;no:grant-application:2019\ntitle;An example\n");

        assertThat(judged.title()).isEqualTo("An example");
        assertThat(judged.verdict().problems()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsReportedWithItsCell() {
        Judged<?> judged = judge("ruleSet;no:grant-application:2019\nsubmittedAt;soon\ntilte;An example\n");

        assertThat(judged.verdict().problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "a.ledger:Ledger!B2: submittedAt: must be a time such as 2019-05-31T14:30:00+02:00, is 'soon'",
                        "a.ledger:Ledger!B3: tilte: unknown key 'tilte'; did you mean 'title'?");
    }

    private static Judged<?> judge(String ledger) {
        return Judge.of(RuleSets.all()).judge(Input.of("a.ledger", ledger));
    }
}
