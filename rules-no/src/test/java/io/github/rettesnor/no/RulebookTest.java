// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules there are, with which weight, and which clause each of them comes from. */
class RulebookTest {

    private static final List<String> CLAUSES = List.of(
            // the call
            "C1",
            "C2",
            "C3.1",
            "C3.2",
            "C3.3",
            "C3.4",
            "C3.5",
            "C4",
            "C5",
            "C6",
            "C7",
            "C8.1",
            "C8.2",
            "C8.3",
            "C8.4",
            "C8.5",
            "C8.6",
            "C9",
            "C10",
            "C11",
            "C12",
            "C13",
            "C14.1",
            "C14.2",
            "C14.3",
            "C14.4",
            "C14.5",
            "C14.6",
            "C14.7",
            "C14.8",
            "C14.9",
            "C14.10",
            "C14.11",
            "C14.12",
            "C15",
            // the invitation; I10 is the template as a whole
            "I1",
            "I2",
            "I3",
            "I4",
            "I4.1",
            "I5",
            "I6",
            "I7",
            "I8",
            "I9",
            "I10",
            // the action plan
            "A1",
            "A2",
            "A3",
            "A4",
            "A5");

    private static List<Rule> rules(String set) {
        return new Norway()
                .ruleSets().stream()
                        .filter(known -> known.id().toString().equals(set))
                        .map(RuleSet::rules)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theClausesAreThoseOfTheSources() {
        assertThat(new Norway().clauses()).extracting(Clause::id).containsExactlyElementsOf(CLAUSES);
    }

    @Test
    void eachClauseIsCitedByARuleOrStatesWhyNot() {
        Set<String> cited = new Norway()
                .ruleSets().stream()
                        .flatMap(set -> set.rules().stream())
                        .map(rule -> rule.source().clause())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        for (Clause clause : new Norway().clauses()) {
            assertThat(cited.contains(clause.id())).as(clause.id()).isEqualTo(!clause.isInformative());
            assertThat(clause.source().clause()).isEqualTo(clause.id());
            assertThat(clause.source().document()).isNotBlank();
        }
        assertThat(new Norway().clauses().stream().filter(Clause::isInformative))
                .extracting(Clause::id)
                .containsExactly("C6", "C7", "A5");
        for (Language language : Language.values()) {
            for (String clause : List.of("C6", "C7", "A5")) {
                assertThat(Norway.grantApplication(2019).words().phrase(language, "clause." + clause + ".informative"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void aSourceStatesWhereTheClauseStands() {
        assertThat(Call2019.C8_2.source())
                .hasToString(
                        "Kvalitetsforbedring ved bruk av data fra medisinske kvalitetsregistre (2019), Lønnsmidler, 2");
        assertThat(Call2019.C8_2.source().url())
                .hasToString("https://www.kvalitetsregistre.no/prosjekt/kvalitetsforbedring");
        assertThat(Call2019.C1.source().section()).isEqualTo("Bistand til kliniske kvalitetsforbedringsprosjekter");
        assertThat(InvitationTemplate.I4_1.source()).hasToString("Forslag til innhold i invitasjon, Prosjektet, 1");
        assertThat(InvitationTemplate.I5.item(7).source())
                .hasToString("Forslag til innhold i invitasjon, Hva innebærer prosjektet for avdelingen, 7");
        assertThat(InvitationTemplate.I10.source()).hasToString("Forslag til innhold i invitasjon");
        assertThat(ActionPlan2018.A4.source())
                .hasToString("Revidert handlingsplan for arbeidet med medisinske kvalitetsregistre (2018), "
                        + "Noen av satsningsområdene i 2018, 3");
    }

    @ParameterizedTest
    @CsvSource({
        "no:budget:2019, 17",
        "no:accounts:2019, 12",
        "no:grant-application:2019, 17",
        "no:final-report:2019, 17",
        "no:invitation:2019, 26",
        "no:cooperation-agreement:2019, 4",
        "no:registry:2018, 3"
    })
    void noSetHasOtherRulesThanTheseTestsKnow(String set, int rules) {
        assertThat(rules(set)).hasSize(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "no:budget:2019, core.budget.lines, ERROR, ",
        "no:budget:2019, core.budget.currency, ERROR, ",
        "no:budget:2019, core.budget.line-complete, ERROR, ",
        "no:budget:2019, core.budget.sum-row, WARNING, ",
        "no:budget:2019, core.budget.adds-up, WARNING, ",
        "no:budget:2019, core.budget.co-funding-named, INFO, ",
        "no:budget:2019, no.budget.other-lines, ERROR, C8.6",
        "no:accounts:2019, core.budget.currency, ERROR, ",
        "no:accounts:2019, core.budget.line-complete, ERROR, ",
        "no:accounts:2019, no.accounts.no-registry-operations, ERROR, C3.4",
        "no:accounts:2019, no.accounts.no-hospital-operations, ERROR, C3.5",
        "no:accounts:2019, no.accounts.no-on-call-supplement, ERROR, C8.5",
        "no:accounts:2019, no.accounts.no-overhead, ERROR, C8.6",
        "no:accounts:2019, no.accounts.no-dissemination, ERROR, C12",
        "no:accounts:2019, no.accounts.other-lines, ERROR, C8.6",
        "no:accounts:2019, no.accounts.salary-share, WARNING, C8.2",
        "no:accounts:2019, no.accounts.day-package-ceiling, WARNING, C9",
        "no:accounts:2019, no.accounts.travel-ceiling, WARNING, C10",
        "no:accounts:2019, no.accounts.accommodation-ceiling, WARNING, C11",
        "no:budget:2019, no.budget.salary-share, ERROR, C8.2",
        "no:budget:2019, no.budget.salary-basic-pay, ERROR, C8.4",
        "no:budget:2019, no.budget.no-on-call-supplement, ERROR, C8.5",
        "no:budget:2019, no.budget.no-overhead, ERROR, C8.6",
        "no:budget:2019, no.budget.day-package-ceiling, ERROR, C9",
        "no:budget:2019, no.budget.travel-ceiling, ERROR, C10",
        "no:budget:2019, no.budget.accommodation-ceiling, ERROR, C11",
        "no:budget:2019, no.budget.no-dissemination, ERROR, C12",
        "no:budget:2019, no.budget.no-registry-operations, ERROR, C3.4",
        "no:budget:2019, no.budget.no-hospital-operations, ERROR, C3.5",
        "no:grant-application:2019, core.title, WARNING, ",
        "no:grant-application:2019, core.contact, WARNING, ",
        "no:grant-application:2019, core.period, WARNING, ",
        "no:grant-application:2019, no.application.deadline, ERROR, C1",
        "no:grant-application:2019, no.application.applicant-eligible, ERROR, C2",
        "no:grant-application:2019, no.application.national-registry, ERROR, C3.1",
        "no:grant-application:2019, no.application.indicators-in-registry, ERROR, C3.2",
        "no:grant-application:2019, no.application.results-reusable, ERROR, C3.3",
        "no:grant-application:2019, no.application.final-report-accepted, INFO, C3.3",
        "no:grant-application:2019, no.application.improvement-method, WARNING, C4",
        "no:grant-application:2019, no.application.project-outline, ERROR, C5",
        "no:grant-application:2019, no.application.outline-on-template, ERROR, C5",
        "no:grant-application:2019, no.application.salary-need, ERROR, C8.1",
        "no:grant-application:2019, no.application.salary-competence, ERROR, C8.3",
        "no:grant-application:2019, no.application.guidance-sought, WARNING, C13",
        "no:grant-application:2019, no.strategy.goal-known, WARNING, A1",
        "no:grant-application:2019, no.strategy.goal-named, INFO, A1",
        "no:final-report:2019, no.report.summary, ERROR, C14.1",
        "no:final-report:2019, no.report.summary-complete, ERROR, C14.1",
        "no:final-report:2019, no.report.background, ERROR, C14.2",
        "no:final-report:2019, no.report.aims, ERROR, C14.3",
        "no:final-report:2019, no.report.interventions, ERROR, C14.4",
        "no:final-report:2019, no.report.method, ERROR, C14.5",
        "no:final-report:2019, no.report.sample, ERROR, C14.6",
        "no:final-report:2019, no.report.implementation, ERROR, C14.7",
        "no:final-report:2019, no.report.variables, ERROR, C14.8",
        "no:final-report:2019, no.report.results, ERROR, C14.9",
        "no:final-report:2019, no.report.indicators-reported, INFO, C14.9",
        "no:final-report:2019, no.report.team-evaluation, ERROR, C14.10",
        "no:final-report:2019, no.report.departments, ERROR, C14.11",
        "no:final-report:2019, no.report.team-continuation, WARNING, C14.10",
        "no:final-report:2019, no.report.departments-continuation, WARNING, C14.11",
        "no:final-report:2019, no.report.accounts-attached, ERROR, C14.12",
        "no:final-report:2019, no.report.deadline, ERROR, C15",
        "no:invitation:2019, no.invitation.project-named, ERROR, I1",
        "no:invitation:2019, no.invitation.registry-named, ERROR, I1",
        "no:invitation:2019, no.invitation.about-registry, WARNING, I2",
        "no:invitation:2019, no.invitation.background, WARNING, I3",
        "no:invitation:2019, no.invitation.funding, INFO, I4.1",
        "no:invitation:2019, no.invitation.period, WARNING, I4",
        "no:invitation:2019, no.invitation.scope, WARNING, I4",
        "no:invitation:2019, no.invitation.baseline, WARNING, I4",
        "no:invitation:2019, no.invitation.obligations, WARNING, I5",
        "no:invitation:2019, no.invitation.resource-persons, WARNING, I5",
        "no:invitation:2019, no.invitation.meetings, WARNING, I5",
        "no:invitation:2019, no.invitation.preparation-time, WARNING, I5",
        "no:invitation:2019, no.invitation.seminars, WARNING, I5",
        "no:invitation:2019, no.invitation.leadership-support, WARNING, I5",
        "no:invitation:2019, no.invitation.feedback, WARNING, I5",
        "no:invitation:2019, no.invitation.reporting-time, WARNING, I5",
        "no:invitation:2019, no.invitation.aims, WARNING, I6",
        "no:invitation:2019, no.invitation.aims-measurable, WARNING, I6",
        "no:invitation:2019, no.invitation.gains, WARNING, I7",
        "no:invitation:2019, no.invitation.anchoring, WARNING, I8",
        "no:invitation:2019, no.invitation.agreement-enclosed, ERROR, I8",
        "no:invitation:2019, no.invitation.agreement-return-date, WARNING, I8",
        "no:invitation:2019, no.invitation.time-at-meetings, WARNING, I8",
        "no:invitation:2019, no.invitation.place-and-date, WARNING, I9",
        "no:invitation:2019, no.invitation.signatories, WARNING, I9",
        "no:invitation:2019, no.invitation.placeholders-filled, ERROR, I10",
        "no:cooperation-agreement:2019, no.agreement.leader-signed, ERROR, I8",
        "no:cooperation-agreement:2019, no.agreement.resource-persons-signed, ERROR, I8",
        "no:cooperation-agreement:2019, no.agreement.as-many-as-asked, WARNING, I5",
        "no:cooperation-agreement:2019, no.agreement.returned-in-time, WARNING, I8",
        "no:registry:2018, no.registry.interactive-results, WARNING, A2",
        "no:registry:2018, no.registry.coverage-reported, INFO, A3",
        "no:registry:2018, no.registry.patient-representative, INFO, A4"
    })
    void aRuleHasItsWeightAndItsClause(String set, String id, String severity, String clause) {
        assertThat(rules(set))
                .filteredOn(rule -> rule.id().value().equals(id))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.severity()).hasToString(severity);
                    assertThat(rule.source().clause()).isEqualTo(clause);
                });
    }
}
