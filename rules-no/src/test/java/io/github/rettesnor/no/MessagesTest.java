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

    private static void assertSentences(Finding finding, String nb, String nn, String da, String en) {
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
        assertSentences(
                application(late -> late.submittedAt(OffsetDateTime.parse("2019-06-02T08:05:00+02:00"))),
                "Sendt inn 2. juni 2019 kl. 08:05. Fristen var 1. juni 2019.",
                "Sendt inn 2. juni 2019 kl. 08:05. Fristen var 1. juni 2019.",
                "Indsendt den 2. juni 2019 kl. 08:05. Fristen var den 1. juni 2019.",
                "Sent in on 2 June 2019 at 08:05. The deadline was 1 June 2019.");
    }

    @Test
    void anApplicantThatMayNotApply() {
        assertSentences(
                application(company -> company.applicants(List.of(new Party("COMPANY", "Eksempel AS")))),
                "Ingen av søkerne er et nasjonalt medisinsk kvalitetsregister eller en avdeling som vil bruke data fra et slikt register til lokalt, pasientrettet kvalitetsforbedringsarbeid.",
                "Ingen av søkjarane er eit nasjonalt medisinsk kvalitetsregister eller ei avdeling som vil bruke data frå eit slikt register til lokalt, pasientretta kvalitetsforbetringsarbeid.",
                "Ingen af ansøgerne er et nationalt medicinsk kvalitetsregister eller en afdeling, som vil bruge data fra et sådant register til lokalt, patientrettet kvalitetsforbedringsarbejde.",
                "No applicant is a national medical quality registry or a department that will use data from one for local improvement work directed at patients.");
    }

    @Test
    void aRegistryThatIsNotNational() {
        assertSentences(
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
        assertSentences(
                finding,
                "Linje 5 kommer på 1 750,50 kr per deltaker per natt. Taket for overnatting er 1 500 kr.",
                "Linje 5 kjem på 1 750,50 kr per deltakar per natt. Taket for overnatting er 1 500 kr.",
                "Linje 5 løber op i 1.750,50 NOK pr. deltager pr. nat. Loftet for overnatning er 1.500 NOK.",
                "Line 5 comes to NOK 1,750.50 per participant per night. The ceiling for accommodation is NOK 1,500.");
        // 250.50 kr too much, for 10 persons on 2 nights
        assertThat(finding.cure(Language.NB.locale()))
                .hasToString("Reduser linjen med 5\u00a0010\u00a0kr i alt (250,50\u00a0kr per deltaker og gang).");
    }

    @Test
    void aSalaryThatIsNotExplained() {
        assertSentences(
                application(silent -> silent.budget(Documents.and(
                        Documents.budget(),
                        BudgetLineBuilder.from(Documents.salary("1", 1)).withNeed(null)))),
                "Budsjettlinje 5: behovet for lønnsmidler eller frikjøp er ikke beskrevet.",
                "Budsjettlinje 5: behovet for lønsmidlar eller frikjøp er ikkje skildra.",
                "Budgetlinje 5: behovet for lønmidler eller frikøb er ikke beskrevet.",
                "Budget line 5: the need for salary funding or bought-out working time is not described.");
    }

    @Test
    void anUnknownGoal() {
        assertSentences(
                application(unknown -> unknown.goals(List.of("12"))),
                "«12» er ikke et mål i strategien. Bruk en av kodene 1 (Høy datakvalitet og dekningsgrad), 2 (Kvalitetsforbedring og ledelse – økt bruk av resultater), 3 (Utvikling av nasjonale kvalitetsindikatorer), 4 (Økt pasientsikkerhet), 5 (Økt pasient- og brukermedvirkning), 6 (Økt bruk av kvalitetsregistre i forskning), 7 (Hensiktsmessige registerstrukturer), 8 (Formålstjenlig hjemmelsgrunnlag for medisinske kvalitetsregistre), 9 (Effektive og robuste IKT-løsninger), 10 (Tilstrekkelige økonomiske rammevilkår) eller 11 (Tydelig og effektiv organisering av arbeidet med medisinske kvalitetsregistre).",
                "«12» er ikkje eit mål i strategien. Bruk ein av kodane 1 (Høg datakvalitet og dekningsgrad), 2 (Kvalitetsforbetring og leiing – auka bruk av resultat), 3 (Utvikling av nasjonale kvalitetsindikatorar), 4 (Auka pasienttryggleik), 5 (Auka pasient- og brukarmedverknad), 6 (Auka bruk av kvalitetsregister i forsking), 7 (Føremålstenlege registerstrukturar), 8 (Føremålstenleg heimelsgrunnlag for medisinske kvalitetsregister), 9 (Effektive og robuste IKT-løysingar), 10 (Tilstrekkelege økonomiske rammevilkår) eller 11 (Tydeleg og effektiv organisering av arbeidet med medisinske kvalitetsregister).",
                "»12« er ikke et mål i strategien. Brug en af koderne 1 (Høj datakvalitet og dækningsgrad), 2 (Kvalitetsforbedring og ledelse – øget brug af resultater), 3 (Udvikling af nationale kvalitetsindikatorer), 4 (Øget patientsikkerhed), 5 (Øget patient- og brugerinddragelse), 6 (Øget brug af kvalitetsregistre i forskning), 7 (Hensigtsmæssige registerstrukturer), 8 (Hensigtsmæssigt hjemmelsgrundlag for medicinske kvalitetsregistre), 9 (Effektive og robuste it-løsninger), 10 (Tilstrækkelige økonomiske rammevilkår) eller 11 (Tydelig og effektiv organisering af arbejdet med medicinske kvalitetsregistre).",
                "“12” is not a goal of the strategy. Use one of the codes 1 (High data quality and coverage), 2 (Quality improvement and management – more use of results), 3 (Development of national quality indicators), 4 (Greater patient safety), 5 (More patient and user involvement), 6 (More use of quality registries in research), 7 (Suitable registry structures), 8 (A suitable legal basis for medical quality registries), 9 (Efficient and robust ICT solutions), 10 (Sufficient funding) or 11 (Clear and efficient organisation of the work with medical quality registries).");
    }

    @Test
    void aLateReport() {
        assertSentences(
                Judgement.of(
                                Norway.finalReport(2019),
                                FinalReportBuilder.from(Documents.report())
                                        .withDeliveredAt(OffsetDateTime.parse("2021-02-01T00:00:00+01:00")))
                        .finding(),
                "Sluttrapporten var oppdragsgiver i hende 1. februar 2021 kl. 00:00. Fristen var 31. januar 2021.",
                "Sluttrapporten var oppdragsgivaren i hende 1. februar 2021 kl. 00:00. Fristen var 31. januar 2021.",
                "Slutrapporten var bevillingsgiver i hænde den 1. februar 2021 kl. 00:00. Fristen var den 31. januar 2021.",
                "The final report was received on 1 February 2021 at 00:00. The deadline was 31 January 2021.");
    }

    @Test
    void aQuestionToThePersonWhoJudges() {
        assertSentences(
                Norway.finalReport(2019).check(Documents.report()).questions().get(0),
                "Beskriver sammendraget både bakgrunn, mål, tiltak og måloppfyllelse eller resultater?",
                "Skildrar samandraget både bakgrunn, mål, tiltak og måloppnåing eller resultat?",
                "Beskriver sammendraget både baggrund, mål, tiltag og målopfyldelse eller resultater?",
                "Does the summary cover the background, the aims, the interventions, and either how far the aims were reached or the results?");
    }

    @Test
    void aTextOfTheTemplateAndAMissingSignatory() {
        assertSentences(
                Judgement.of(
                                Norway.invitation(2019),
                                InvitationBuilder.from(Documents.invitation()).withPlace("(DATO)"))
                        .finding(),
                "Her står det igjen tekst fra malen: «(DATO)».",
                "Her står det att tekst frå malen: «(DATO)».",
                "Her står der stadig tekst fra skabelonen: »(DATO)«.",
                "Text of the template is left here: “(DATO)”.");
        assertSentences(
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
        assertSentences(
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
