// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CooperationAgreementBuilder;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.Signatory;
import io.github.rettesnor.verdict.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How findings read. A no-break space stands between a number and its unit. */
class MessagesTest {

    private static void says(Finding finding, String nb, String nn, String da, String en) {
        String[] expected = {nb, nn, da, en};
        Language[] languages = {Language.NB, Language.NN, Language.DA, Language.EN};
        for (int i = 0; i < languages.length; i++) {
            assertThat(finding.message(languages[i].locale()).replace('\u00a0', ' '))
                    .isEqualTo(expected[i]);
        }
    }

    private static Finding application(Consumer<ApplicationBuilder> change) {
        Application application =
                ApplicationBuilder.from(Documents.application()).with(change);
        return Judgement.of(Norway.grantApplication(2019), application).finding();
    }

    @Test
    void aLateApplication() {
        says(
                application(late -> late.submittedAt(OffsetDateTime.parse("2019-06-02T08:05:00+02:00"))),
                "Sendt inn 2. juni 2019 kl. 08:05. Fristen var 1. juni 2019.",
                "Sendt inn 2. juni 2019 kl. 08:05. Fristen var 1. juni 2019.",
                "Indsendt den 2. juni 2019 kl. 08:05. Fristen var den 1. juni 2019.",
                "Submitted on 2 June 2019 at 08:05. The deadline was 1 June 2019.");
    }

    @Test
    void anApplicantThatMayNotApply() {
        says(
                application(company -> company.applicants(List.of(new Party("COMPANY", "Eksempel AS")))),
                "Søker nr. 1 er oppgitt som «COMPANY». Disse kan søke: nasjonalt medisinsk kvalitetsregister eller sykehusavdeling.",
                "Søkjar nr. 1 er oppgitt som «COMPANY». Desse kan søkje: nasjonalt medisinsk kvalitetsregister eller sjukehusavdeling.",
                "Ansøger nr. 1 er angivet som »COMPANY«. Følgende kan søge: nationalt medicinsk kvalitetsregister eller sygehusafdeling.",
                "Applicant no. 1 is stated to be “COMPANY”. These may apply: national medical quality registry or hospital department.");
    }

    @Test
    void aRegistryThatIsNotNational() {
        says(
                application(local -> local.registry(new Registry("Lokalt register", false))),
                "Det er oppgitt at registeret ikke har nasjonal status.",
                "Det er oppgitt at registeret ikkje har nasjonal status.",
                "Det er angivet, at registret ikke har national status.",
                "The registry is stated not to have national status.");
    }

    @Test
    void lodgingAboveTheCeiling() {
        Finding finding = application(costly -> costly.budget(
                Documents.and(Documents.budget(), Documents.line(Category.ACCOMMODATION, "1750.50", 10, 2))));
        says(
                finding,
                "Linje 5 kommer på 1 750,50 kr per deltaker per natt. Øvre tak for overnatting er 1 500 kr.",
                "Linje 5 kjem på 1 750,50 kr per deltakar per natt. Øvre tak for overnatting er 1 500 kr.",
                "Linje 5 kommer op på 1.750,50 NOK pr. deltager pr. nat. Loftet for overnatning er 1.500 NOK.",
                "Line 5 comes to NOK 1,750.50 per participant per night. The ceiling for lodging is NOK 1,500.");
        // 250.50 kr too much, for 10 persons on 2 nights
        assertThat(finding.cure(Language.NB.locale()))
                .hasToString("Reduser linjen med 5\u00a0010\u00a0kr i alt (250,50\u00a0kr per deltaker).");
    }

    @Test
    void aSalaryThatIsNotExplained() {
        says(
                application(silent -> silent.budget(Documents.and(
                        Documents.budget(),
                        BudgetLineBuilder.from(Documents.salary("1", 1)).withNeed(null)))),
                "Linje 5: behovet for lønnsmidler eller frikjøp er ikke beskrevet.",
                "Linje 5: behovet for lønsmidlar eller frikjøp er ikkje skildra.",
                "Linje 5: behovet for lønmidler eller frikøb er ikke beskrevet.",
                "Line 5: the need for salary or release from duty is not described.");
    }

    @Test
    void anUnknownGoal() {
        says(
                application(unknown -> unknown.goals(List.of("12"))),
                "«12» er ikke et mål i strategien. Bruk en av kodene 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 eller 11.",
                "«12» er ikkje eit mål i strategien. Bruk ein av kodane 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 eller 11.",
                "»12« er ikke et mål i strategien. Brug en af koderne 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 eller 11.",
                "“12” is not a goal of the strategy. Use one of the codes 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 or 11.");
    }

    @Test
    void aLateReport() {
        says(
                Judgement.of(
                                Norway.finalReport(2019),
                                FinalReportBuilder.from(Documents.report())
                                        .withDeliveredAt(OffsetDateTime.parse("2021-02-01T00:00:00+01:00")))
                        .finding(),
                "Sluttrapporten ble levert 1. februar 2021 kl. 00:00. Fristen var 31. januar 2021.",
                "Sluttrapporten blei levert 1. februar 2021 kl. 00:00. Fristen var 31. januar 2021.",
                "Slutrapporten blev afleveret den 1. februar 2021 kl. 00:00. Fristen var den 31. januar 2021.",
                "The final report was delivered on 1 February 2021 at 00:00. The deadline was 31 January 2021.");
    }

    @Test
    void aQuestionToThePersonWhoJudges() {
        says(
                Norway.finalReport(2019).check(Documents.report()).questions().get(0),
                "Beskriver sammendraget både bakgrunn, mål, tiltak og måloppfyllelse eller resultater?",
                "Skildrar samandraget både bakgrunn, mål, tiltak og måloppnåing eller resultat?",
                "Beskriver sammendraget både baggrund, mål, tiltag og målopfyldelse eller resultater?",
                "Does the summary cover the background, the aims, the interventions, and how far the aims were reached?");
    }

    @Test
    void aTextOfTheTemplateAndAMissingSignatory() {
        says(
                Judgement.of(
                                Norway.invitation(2019),
                                InvitationBuilder.from(Documents.invitation()).withPlace("(DATO)"))
                        .finding(),
                "Her står det igjen tekst fra malen: «(DATO)».",
                "Her står det att tekst frå malen: «(DATO)».",
                "Her står der stadig tekst fra skabelonen: »(DATO)«.",
                "Text of the template is left here: “(DATO)”.");
        says(
                Judgement.of(
                                Norway.invitation(2019),
                                InvitationBuilder.from(Documents.invitation())
                                        .withSignatories(List.of(Documents.person("PROJECT_LEADER"))))
                        .finding(),
                "Prosjektansvarlig mangler.",
                "Prosjektansvarleg manglar.",
                "Projektansvarlig mangler.",
                "The project owner is missing.");
    }

    @Test
    void aSignatureThatIsMissing() {
        says(
                Judgement.of(
                                Norway.cooperationAgreement(2019),
                                CooperationAgreementBuilder.from(Documents.agreement())
                                        .withLeader(new Signatory("Leder Eksempelsen", false)))
                        .finding(),
                "Ansvarlig leder: underskrift mangler.",
                "Ansvarleg leiar: underskrift manglar.",
                "Den ansvarlige leder: underskrift mangler.",
                "The responsible leader: the signature is missing.");
    }
}
