// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.testing.TestRules.APPLICATION;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static io.github.rettesnor.testing.TestRules.INVITATION;
import static io.github.rettesnor.testing.TestRules.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.testing.AnyDocument;
import io.github.rettesnor.testing.Applications;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for every document, however odd. */
class DocumentLawsTest {

    @Provide
    Arbitrary<Budget> anyBudget() {
        return AnyDocument.of(BUDGET);
    }

    @Provide
    Arbitrary<Application> anyApplication() {
        return AnyDocument.of(APPLICATION);
    }

    @Provide
    Arbitrary<FinalReport> anyReport() {
        return AnyDocument.of(REPORT);
    }

    @Provide
    Arbitrary<Invitation> anyInvitation() {
        return AnyDocument.of(INVITATION);
    }

    @Provide
    Arbitrary<Application> nearlyValid() {
        return Applications.nearlyValid();
    }

    @Provide
    Arbitrary<Application> valid() {
        return Applications.valid();
    }

    @Provide
    Arbitrary<Budget> nearlyValidBudget() {
        return Budgets.nearlyValid();
    }

    @Property
    void anyBudgetIsJudged(@ForAll("anyBudget") Budget budget) {
        holds(BUDGET, budget);
    }

    @Property
    void anyApplicationIsJudged(@ForAll("anyApplication") Application application) {
        holds(APPLICATION, application);
    }

    @Property
    void anyReportIsJudged(@ForAll("anyReport") FinalReport report) {
        holds(REPORT, report);
    }

    @Property
    void anyInvitationIsJudged(@ForAll("anyInvitation") Invitation invitation) {
        holds(INVITATION, invitation);
    }

    @Property
    void aNearlyValidApplicationIsJudged(@ForAll("nearlyValid") Application application) {
        holds(APPLICATION, application);
    }

    @Property
    void aNearlyValidBudgetIsJudged(@ForAll("nearlyValidBudget") Budget budget) {
        holds(BUDGET, budget);
    }

    @Property
    void aValidApplicationIsAcceptable(@ForAll("valid") Application application) {
        assertThat(APPLICATION.check(application).decision()).isIn(Decision.ACCEPTABLE, Decision.TO_JUDGE);
    }

    private static <D> void holds(RuleSet<D> rules, D document) {
        Verdict verdict = rules.check(document);
        assertThat(verdict.outcomes()).hasSize(rules.allRules().size());
        assertThat(verdict.decision()).isEqualTo(decision(rules, verdict));
        for (Rule rule : rules.allRules()) {
            Outcome outcome = verdict.outcome(rule.id().value());
            List<Outcome> reported = Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .map(Finding::outcome)
                    .toList();
            assertThat(reported.stream().reduce(Outcome.NOT_APPLICABLE, Outcome::and))
                    .as("%s: %s", rule.id(), outcome)
                    .isEqualTo(reported.isEmpty() ? Outcome.NOT_APPLICABLE : outcome);
            assertThat(reported.isEmpty()).isEqualTo(outcome.compareTo(Outcome.PASSED) <= 0);
        }
        for (Finding finding : verdict.findings()) {
            leadsSomewhere(finding.path(), document);
            for (Language language : Language.values()) {
                assertThat(finding.message(language.locale())).isNotBlank();
            }
        }
        assertThat(rules.check(document)).isEqualTo(verdict);
    }

    private static Decision decision(RuleSet<?> rules, Verdict verdict) {
        List<Outcome> deciding = rules.allRules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(rule -> verdict.outcomes().get(rule.id()))
                .toList();
        if (deciding.contains(Outcome.VIOLATED)) {
            return Decision.NOT_ACCEPTABLE;
        } else if (deciding.contains(Outcome.NOT_EVALUATED)) {
            return Decision.UNDECIDED;
        }
        return deciding.contains(Outcome.TO_JUDGE) ? Decision.TO_JUDGE : Decision.ACCEPTABLE;
    }

    /** Each step is a field that such a document has, and an index is within its list. */
    private static void leadsSomewhere(Path path, Object document) {
        Class<?> type = document.getClass();
        Object at = document;
        for (Path.Step step : path.steps()) {
            Fields.Field field = Fields.of(type).get(step.name());
            assertThat(field).as("%s in %s", step, path).isNotNull();
            at = at == null ? null : field.of(at);
            type = step.index() == null && step.key() == null ? field.type() : field.element();
            if (step.index() != null) {
                assertThat(step.index()).as(path.toString()).isLessThan(((List<?>) Objects.requireNonNull(at)).size());
                at = ((List<?>) at).get(step.index());
            } else if (step.key() != null && at instanceof Map<?, ?> map) {
                at = map.get(step.key());
            } else if (step.key() != null && at instanceof List<?> list) {
                at = list.stream()
                        .filter(element -> step.key().equals(element instanceof Keyed keyed ? keyed.key() : element))
                        .findFirst()
                        .orElse(null);
            }
        }
    }

    @Property(tries = 20)
    void manyThreadsMayShareARuleSet(@ForAll @Size(8) List<@net.jqwik.api.From("nearlyValid") Application> applications)
            throws Exception {
        List<Verdict> alone = applications.stream().map(APPLICATION::check).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Verdict>> checks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                applications.forEach(application -> checks.add(() -> APPLICATION.check(application)));
            }
            List<Future<Verdict>> together = threads.invokeAll(checks);
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
