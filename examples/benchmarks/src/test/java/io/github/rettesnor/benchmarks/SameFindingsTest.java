// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.benchmarks.byhand.ApplicationByHand;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameFindingsTest {

    private static final RuleSet<Application> RULES = Norway.grantApplication(2019);

    @Test
    void theValidApplicationHasNoFindings() {
        assertThat(RULES.check(Samples.VALID).findings()).isEmpty();
        assertThat(RULES.check(Samples.ofLines(10_000)).findings()).isEmpty();
    }

    @Test
    void theInvalidApplicationBreaksFifteenRules() {
        assertThat(RULES.check(Samples.INVALID).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactlyInAnyOrder(
                        "core.title",
                        "no.application.deadline",
                        "no.application.improvement-method",
                        "no.application.indicators-in-registry",
                        "no.application.final-report-accepted",
                        "no.application.guidance-sought",
                        "no.application.salary-need",
                        "no.strategy.goal-known",
                        "no.budget.requested-matches-lines",
                        "no.budget.salary-share",
                        "no.budget.salary-basic-pay",
                        "no.budget.no-on-call-supplement",
                        "no.budget.no-overhead",
                        "no.budget.travel-ceiling",
                        "no.budget.accommodation-ceiling");
    }

    @Test
    void byHandTheSameIsFoundWithTheSameFigures() {
        for (Application application : documents()) {
            assertThat(ApplicationByHand.check(application).stream().map(Found::of))
                    .as(application::toString)
                    .containsExactlyInAnyOrderElementsOf(RULES.check(application).findings().stream()
                            .map(Found::of)
                            .toList());
        }
    }

    private static List<Application> documents() {
        List<Application> documents = new java.util.ArrayList<>(Mutations.of(5_000));
        documents.add(Samples.VALID);
        documents.add(Samples.INVALID);
        return documents;
    }
}
