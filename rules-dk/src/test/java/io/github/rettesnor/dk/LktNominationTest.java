// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.answersBut;
import static io.github.rettesnor.dk.Samples.asked;
import static io.github.rettesnor.dk.Samples.contact;
import static io.github.rettesnor.dk.Samples.having;
import static io.github.rettesnor.dk.Samples.judge;
import static io.github.rettesnor.dk.Samples.nomination;
import static io.github.rettesnor.dk.Samples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LktNominationTest {

    @Test
    void aCompleteNominationLeavesTenQuestionsToTheOfficer() {
        Verdict verdict = judge(nomination());
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        assertThat(verdict.findings()).isEmpty();
        assertThat(having(verdict, Outcome.PASSED)).hasSize(26);
        assertThat(asked(verdict))
                .containsExactly(
                        "dk.lkt.delimited TO_JUDGE answers[1]",
                        "dk.lkt.local-project TO_JUDGE answers[2]",
                        "dk.lkt.local-results TO_JUDGE answers[2]",
                        "dk.lkt.aims TO_JUDGE answers[3]",
                        "dk.lkt.patient-group TO_JUDGE answers[3]",
                        "dk.lkt.larger-group TO_JUDGE answers[3]",
                        "dk.lkt.project-aims TO_JUDGE answers[2]",
                        "dk.lkt.evidence TO_JUDGE answers[2]",
                        "dk.lkt.professional-forum TO_JUDGE answers[6]",
                        "dk.lkt.professional-resonance TO_JUDGE answers[6]");
    }

    @Test
    void anEmptyNominationLacksAllThatTheFormDemands() {
        Verdict verdict = judge(ApplicationBuilder.builder());
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.deadline NOT_EVALUATED submittedAt",
                        "dk.lkt.q1 VIOLATED answers[1]",
                        "dk.lkt.delimited NOT_EVALUATED answers[1]",
                        "dk.lkt.q2 VIOLATED answers[2]",
                        "dk.lkt.local-project NOT_EVALUATED answers[2]",
                        "dk.lkt.local-results NOT_EVALUATED answers[2]",
                        "dk.lkt.q3 VIOLATED answers[3]",
                        "dk.lkt.aims NOT_EVALUATED answers[3]",
                        "dk.lkt.patient-group NOT_EVALUATED answers[3]",
                        "dk.lkt.larger-group NOT_EVALUATED answers[3]",
                        "dk.lkt.project-aims NOT_EVALUATED answers[2]",
                        "dk.lkt.q4 VIOLATED answers[4]",
                        "dk.lkt.process-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.outcome-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.balancing-indicator NOT_EVALUATED answers[4]",
                        "dk.lkt.measurement NOT_EVALUATED answers[4]",
                        "dk.lkt.data-source NOT_EVALUATED answers[4]",
                        "dk.lkt.indicators-proposed VIOLATED indicators",
                        "dk.lkt.q5 VIOLATED answers[5]",
                        "dk.lkt.evidence NOT_EVALUATED answers[2]",
                        "dk.lkt.q6 VIOLATED answers[6]",
                        "dk.lkt.professional-forum NOT_EVALUATED answers[6]",
                        "dk.lkt.professional-resonance NOT_EVALUATED answers[6]",
                        "dk.lkt.q7 VIOLATED applicants",
                        "dk.lkt.contact-complete VIOLATED contacts",
                        "dk.lkt.q8 VIOLATED answers[8]",
                        "dk.lkt.q9 VIOLATED answers[9]",
                        "dk.lkt.q10 VIOLATED answers[10]",
                        "dk.lkt.q11 VIOLATED answers[11]",
                        "dk.lkt.national-goals-named VIOLATED goals",
                        "dk.lkt.q12 VIOLATED answers[12]",
                        "dk.lkt.cross-sector VIOLATED declarations[CROSS_SECTOR]");
        assertThat(having(verdict, Outcome.NOT_APPLICABLE))
                .containsExactly(
                        "dk.lkt.nominator-known", "dk.lkt.region-named", "dk.lkt.order", "dk.lkt.national-goals-known");
    }

    @ParameterizedTest
    @CsvSource({
        "1, dk.lkt.q1 VIOLATED answers[1]",
        "2, dk.lkt.q2 VIOLATED answers[2] | dk.lkt.local-project NOT_EVALUATED answers[2]"
                + " | dk.lkt.local-results NOT_EVALUATED answers[2]",
        "3, dk.lkt.q3 VIOLATED answers[3] | dk.lkt.aims NOT_EVALUATED answers[3]"
                + " | dk.lkt.patient-group NOT_EVALUATED answers[3] | dk.lkt.larger-group NOT_EVALUATED answers[3]",
        "4, dk.lkt.q4 VIOLATED answers[4]",
        "5, dk.lkt.q5 VIOLATED answers[5]",
        "6, dk.lkt.q6 VIOLATED answers[6] | dk.lkt.professional-forum NOT_EVALUATED answers[6]"
                + " | dk.lkt.professional-resonance NOT_EVALUATED answers[6]"
    })
    void aCentralQuestionAnsweredByWhiteSpaceIsUnansweredAndBreaksTheOrder(String question, String findings) {
        Application complete = nomination().build();
        Verdict verdict =
                judge(ApplicationBuilder.builder(complete).answers(answersBut(complete, question, " \u00a0\n")));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(reported(verdict))
                .containsExactlyElementsOf(
                        Arrays.asList((findings + " | dk.lkt.order VIOLATED answers[8]").split(" \\| ", -1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12})
    void aFurtherQuestionLeftOpenIsMentionedButDoesNotDecide(int question) {
        Application complete = nomination().build();
        Verdict verdict = judge(ApplicationBuilder.builder(complete)
                .goals(question == 11 ? List.of() : complete.goals())
                .answers(answersBut(complete, question + "", "\t")));
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        assertThat(reported(verdict)).first().isEqualTo("dk.lkt.q" + question + " VIOLATED answers[" + question + "]");
        assertThat(reported(verdict)).hasSize(question == 11 ? 2 : 1);
        assertThat(verdict.findings().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void theGoalsAnswerQuestionElevenAsWellAsWordsDo() {
        Application complete = nomination().build();
        assertThat(judge(ApplicationBuilder.builder(complete).answers(answersBut(complete, "11", " ")))
                        .findings())
                .isEmpty();
        assertThat(reported(judge(ApplicationBuilder.builder(complete).goals(List.of()))))
                .containsExactly("dk.lkt.national-goals-named VIOLATED goals");
    }

    @Test
    void aQuestionAboutTwoAnswersIsAskedWhereOneOfThemIsGiven() {
        Application complete = nomination().build();
        Verdict verdict = judge(ApplicationBuilder.builder(complete).answers(answersBut(complete, "2", " ")));
        assertThat(asked(verdict))
                .contains(
                        "dk.lkt.delimited TO_JUDGE answers[1]",
                        "dk.lkt.project-aims TO_JUDGE answers[3]",
                        "dk.lkt.evidence TO_JUDGE answers[5]");
    }

    @Test
    void questionSevenIsAnsweredByAtLeastOneNominator() {
        Verdict verdict = judge(nomination().applicants(List.of()));
        assertThat(reported(verdict))
                .containsExactly("dk.lkt.q7 VIOLATED applicants", "dk.lkt.order VIOLATED answers[8]");
        assertThat(verdict.outcome("dk.lkt.nominator-known")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.outcome("dk.lkt.region-named")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KL",
                "RKKP",
                "SUNDHEDSMINISTERIET",
                "SUNDHEDSSTYRELSEN",
                "LAEGEMIDDELSTYRELSEN",
                "SUNDHEDSDATASTYRELSEN",
                "STYRELSEN_FOR_PATIENTSIKKERHED",
                "DANSKE_PATIENTER",
                "DANSK_SELSKAB_FOR_PATIENTSIKKERHED",
                "PLO",
                "LVS"
            })
    void eachNominatorOfTheFormIsKnownAndNeedsNoRegion(String code) {
        Verdict verdict = judge(nomination().applicants(List.of(new Party(code, null))));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome("dk.lkt.nominator-known")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.outcome("dk.lkt.region-named")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aNominatorThatTheFormDoesNotListIsReportedAndSoIsOneWithoutType() {
        Verdict verdict = judge(nomination()
                .applicants(
                        List.of(new Party("PLO", null), new Party("HOSPITAL_DEPARTMENT", "x"), new Party(" ", "y"))));
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.nominator-known VIOLATED applicants[1].type",
                        "dk.lkt.nominator-known NOT_EVALUATED applicants[2].type");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void aNominatorWithoutTypeLeavesTheNominationUndecided() {
        Verdict verdict = judge(nomination().applicants(List.of(new Party(null, "Region Sjælland"))));
        assertThat(reported(verdict)).containsExactly("dk.lkt.nominator-known NOT_EVALUATED applicants[0].type");
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Sjælland og Region Syddanmark",
                "Region Hovedstaden, Region Sjælland, Region Syddanmark, Region Midtjylland og Region Nordjylland",
                "Regionerne Midtjylland og Nordjylland",
                "Hovedstaden/Sjælland",
                "Region Hovedstaden",
                "Region Sjælland",
                "Region Syddanmark",
                "Region Midtjylland",
                "Region Nordjylland",
                " REGION SJÆLLAND "
            })
    void eachOfTheFiveRegionsIsKnownByItsNameAndSeveralMayStandInOneEntry(String name) {
        Verdict verdict = judge(nomination().applicants(List.of(new Party("REGIONS", name))));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome("dk.lkt.region-named")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void eachRegionThatNominatesStatesWhichItIs() {
        Verdict verdict = judge(nomination()
                .applicants(List.of(
                        new Party("REGIONS", "Region Sjælland"),
                        new Party("REGIONS", null),
                        new Party("REGIONS", " "),
                        new Party("REGIONS", "Region Eksempel"))));
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.region-named VIOLATED applicants[1].name",
                        "dk.lkt.region-named VIOLATED applicants[2].name",
                        "dk.lkt.region-named VIOLATED applicants[3].name");
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo(
                        "Indstiller nr. 2: Det fremgår ikke, hvilken region der indstiller. Angiv en eller flere af disse:"
                                + " Region Hovedstaden, Region Sjælland, Region Syddanmark, Region Midtjylland eller Region Nordjylland.");
        assertThat(verdict.findings().get(2).figures().get("name").text()).isEqualTo("Region Eksempel");
        assertThat(verdict.findings().get(2).figures().get("number").text()).isEqualTo("4");
        assertThat(verdict.findings().get(2).figures().get("type").text()).isEqualTo("REGIONS");
    }

    @Test
    void oneContactWithTitleNameAndWorkplaceWillDoWhereverItStands() {
        Contact whole = contact("Overlæge", "Eksempel Eksempelsen", "Eksempelby Sygehus");
        Contact part = contact(" ", "Prøve Prøvesen", null);
        assertThat(judge(nomination().contacts(List.of(part, whole))).findings())
                .isEmpty();
        Verdict verdict = judge(nomination().contacts(List.of(part, contact("Konsulent", null, "Region Eksempel"))));
        assertThat(reported(verdict)).containsExactly("dk.lkt.contact-complete VIOLATED contacts");
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Alle kontaktpersoner mangler mindst én af disse oplysninger: titel, navn og arbejdssted.");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void whatTheOnlyContactLacksIsReportedByField() {
        Verdict verdict = judge(nomination().contacts(List.of(contact(" ", "Prøve Prøvesen", null))));
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.contact-complete VIOLATED contacts[0].title",
                        "dk.lkt.contact-complete VIOLATED contacts[0].workplace");
        assertThat(verdict.findings().get(1).message(Locale.forLanguageTag("da")))
                .isEqualTo("Kontaktperson nr. 1: arbejdssted mangler.");
    }

    @Test
    void aContactNeedsNeitherEmailNorTelephoneSinceTheFormAsksForNone() {
        Verdict verdict = judge(nomination()
                .contacts(List.of(
                        new Contact(null, "Eksempel Eksempelsen", "Overlæge", "Eksempelby", null, null, null))));
        assertThat(verdict.outcome("dk.lkt.contact-complete")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void withoutContactsTheContactIsMissing() {
        assertThat(reported(judge(nomination().contacts(List.of()))))
                .containsExactly("dk.lkt.contact-complete VIOLATED contacts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8"})
    void theEightNationalGoalsAreKnown(String goal) {
        Verdict verdict = judge(nomination().goals(List.of(goal)));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome("dk.lkt.national-goals-known")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.outcome("dk.lkt.national-goals-named")).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "11", "01", "Mål 1"})
    void anythingElseIsNoNationalGoal(String goal) {
        Verdict verdict = judge(nomination().goals(List.of("1", goal)));
        assertThat(reported(verdict)).containsExactly("dk.lkt.national-goals-known VIOLATED goals[1]");
        assertThat(verdict.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
    }

    @Test
    void anUnknownGoalIsReportedWithTheNumbersAndNamesOfTheKnownOnes() {
        Verdict verdict = judge(nomination().goals(List.of("9")));
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo(
                        "»9« er ikke et af de nationale mål: 1 (bedre sammenhængende patientforløb), 2 (styrket indsats for"
                                + " kronikere og ældre patienter), 3 (forbedret overlevelse og patientsikkerhed), 4 (behandling af høj"
                                + " kvalitet), 5 (hurtig udredning og behandling), 6 (øget patientinddragelse), 7 (flere sunde leveår)"
                                + " eller 8 (mere effektivt sundhedsvæsen).");
        assertThat(verdict.findings().get(0).figures().get("codes").text()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8");
    }

    @Test
    void withoutGoalsNoneIsUnknownAndThatNoneIsNamedDoesNotDecide() {
        Verdict verdict = judge(nomination().goals(List.of()));
        assertThat(reported(verdict)).containsExactly("dk.lkt.national-goals-named VIOLATED goals");
        assertThat(verdict.outcome("dk.lkt.national-goals-known")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
    }

    @Test
    void aProjectWithinOneDisciplineAndSectorIsAcceptableToo() {
        Verdict verdict = judge(nomination().declarations(List.of("RESULTS_REUSABLE")));
        assertThat(reported(verdict))
                .containsExactly(
                        "dk.lkt.cross-sector VIOLATED declarations[CROSS_SECTOR]",
                        "core.codes-known VIOLATED declarations[0]");
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
    }

    @Test
    void aNominationIsAskedForNeitherTitleNorBudgetNorPeriod() {
        assertThat(Denmark.lktNomination(2021).allRules())
                .extracting(rule -> rule.id().value())
                .allMatch(id -> id.matches("dk\\.lkt\\..*|core\\.(codes-known|rule-set-named|not-judged)"));
    }
}
