// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.registry;
import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.Unless.unless;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.model.AdvisoryBoard;
import io.github.rettesnor.model.Coverage;
import io.github.rettesnor.model.InteractiveResults;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.model.RegistryProfileBuilder;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class Registry2018Test {

    private static final String RESULTS = "no.registry.interactive-results";
    private static final String COVERAGE = "no.registry.coverage-reported";
    private static final String REPRESENTATIVE = "no.registry.patient-representative";

    private static Judgement judge(RegistryProfile registry) {
        return Judgement.of(Norway.registry(2018), registry);
    }

    private static Judgement with(Consumer<RegistryProfileBuilder> change) {
        return judge(RegistryProfileBuilder.from(registry()).with(change));
    }

    private static Judgement results(Boolean published, LocalDate since) {
        return with(registry -> registry.interactiveResults(new InteractiveResults(published, since)));
    }

    @Test
    void aRegistryThatDoesWhatThePlanExpects() {
        judge(registry())
                .passes(RESULTS)
                .passes(COVERAGE)
                .passes(REPRESENTATIVE)
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void thePlanOnlyEncourages() {
        judge(RegistryProfileBuilder.builder().build())
                .outcome(RESULTS, Outcome.VIOLATED)
                .outcome(COVERAGE, Outcome.VIOLATED)
                .outcome(REPRESENTATIVE, Outcome.VIOLATED)
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void resultsAreInteractiveByTheEndOf2019() {
        results(true, LocalDate.of(2019, 12, 31)).passes(RESULTS);
        results(true, LocalDate.of(2020, 1, 1))
                .violates(RESULTS, "interactiveResults.since")
                .with("deadline", "2019-12-31")
                .with("day", "2020-01-01")
                .with("days", "1");
        results(false, LocalDate.of(2019, 1, 1)).violates(RESULTS, "interactiveResults.published");
        results(true, null).cannotEvaluate(RESULTS, "interactiveResults.since");
        results(null, LocalDate.of(2019, 1, 1)).cannotEvaluate(RESULTS, "interactiveResults.published");
        results(null, null).violates(RESULTS, "interactiveResults", "interactiveResults.published");
        with(registry -> registry.interactiveResults(null))
                .violates(RESULTS, "interactiveResults", "interactiveResults.published");
    }

    @Test
    void coverageIsShownForEachHospital() {
        with(registry -> registry.coverage(new Coverage(false))).violates(COVERAGE, "coverage.reportedPerHospital");
        with(registry -> registry.coverage(new Coverage(null)))
                .violates(COVERAGE, "coverage", "coverage.reportedPerHospital");
        with(registry -> registry.coverage(null)).violates(COVERAGE, "coverage", "coverage.reportedPerHospital");
    }

    @Test
    void theAdvisoryBoardHasAPatientRepresentative() {
        String path = "advisoryBoard.patientRepresentatives";
        with(registry -> registry.advisoryBoard(new AdvisoryBoard(1))).passes(REPRESENTATIVE);
        with(registry -> registry.advisoryBoard(new AdvisoryBoard(0)))
                .violates(REPRESENTATIVE, path)
                .with("minimum", "1");
        with(registry -> registry.advisoryBoard(new AdvisoryBoard(null))).violates(REPRESENTATIVE, path);
        with(registry -> registry.advisoryBoard(null)).violates(REPRESENTATIVE, path);
    }

    @Test
    void ofARegistryThatIsNotNationalNothingIsExpected() {
        judge(RegistryProfileBuilder.builder().national(false).build())
                .doesNotApply(RESULTS)
                .doesNotApply(COVERAGE)
                .doesNotApply(REPRESENTATIVE);
        with(registry -> registry.national(null))
                .passes(RESULTS)
                .passes(COVERAGE)
                .passes(REPRESENTATIVE);
    }

    @Test
    void aFileChangesAParameterByItsNameWhereverInTheRuleItStands() {
        RuleSet<?> call = Calls.read(List.of(Input.of("call.yaml", """
                                ruleSet: no:registry:2027
                                basedOn: no:registry:2018
                                from: 2027-01-01
                                office: Kontoret
                                reason: To representanter
                                change:
                                  no.registry.patient-representative: {minimum: 2}
                                  no.registry.interactive-results: {date: 2027-12-31}
                                """)), List.of(Norway.registry(2018)))
                .get(0);

        assertThat(call.rule(REPRESENTATIVE).orElseThrow().requirement())
                .isEqualTo(unless("national", "false", atLeast("advisoryBoard.patientRepresentatives", 2)));
        assertThat(call.rule(RESULTS).orElseThrow().toString())
                .contains("2027-12-31")
                .doesNotContain("2019-12-31");
    }
}
