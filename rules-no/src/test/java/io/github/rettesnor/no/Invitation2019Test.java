// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.invitation;
import static io.github.rettesnor.no.Documents.person;
import static io.github.rettesnor.no.Documents.without;

import io.github.rettesnor.model.AgreementForm;
import io.github.rettesnor.model.ContactBuilder;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Invitation2019Test {

    private static Judgement judge(Invitation invitation) {
        return Judgement.of(Norway.invitation(2019), invitation);
    }

    private static Judgement with(Consumer<InvitationBuilder> change) {
        return judge(InvitationBuilder.from(invitation()).with(change));
    }

    @Test
    void aCompleteInvitationIsAcceptable() {
        judge(invitation()).findsOnly().decides(Decision.ACCEPTABLE);
    }

    @Test
    void theProjectIsNamed() {
        judge(invitation()).passes("no.invitation.project-named");
        with(invitation -> invitation.title(" ")).violates("no.invitation.project-named", "title");
    }

    @Test
    void theRegistryIsNamed() {
        judge(invitation()).passes("no.invitation.registry-named");
        with(invitation -> invitation.registry(null)).violates("no.invitation.registry-named", "registry.name");
        with(invitation -> invitation.registry(new Registry("", true)))
                .violates("no.invitation.registry-named", "registry.name");
    }

    @ParameterizedTest
    @CsvSource({
        "no.invitation.about-registry, about-registry",
        "no.invitation.background, background",
        "no.invitation.gains, gains"
    })
    void aSectionThatIsMissingIsNamed(String rule, String code) {
        judge(invitation()).passes(rule);
        with(invitation -> invitation.sections(without(invitation().sections(), code)))
                .violates(rule, "sections[" + code + "]")
                .decides(Decision.ACCEPTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "no.invitation.aims-measurable, aims",
        "no.invitation.time-at-meetings, anchoring",
        "no.invitation.preparation-time, obligations",
        "no.invitation.seminars, obligations",
        "no.invitation.leadership-support, obligations",
        "no.invitation.feedback, obligations",
        "no.invitation.reporting-time, obligations"
    })
    void aPersonJudgesTheTextOfASection(String question, String code) {
        judge(invitation()).outcome("no.invitation." + code, Outcome.PASSED).asks(question, "sections[" + code + "]");
        with(invitation -> invitation.sections(without(invitation().sections(), code)))
                .outcome("no.invitation." + code, Outcome.VIOLATED)
                .at("no.invitation." + code, "sections[" + code + "]")
                .outcome(question, Outcome.NOT_EVALUATED)
                .at(question, "sections[" + code + "]")
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void fundingNeedNotBeNamed() {
        judge(invitation()).passes("no.invitation.funding");
        with(invitation -> invitation.funding(null))
                .violates("no.invitation.funding", "funding")
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void thePeriodHasAStartAndADuration() {
        String rule = "no.invitation.period";
        LocalDate day = LocalDate.of(2019, 9, 1);
        with(invitation -> invitation.period(new ProjectPeriod(day, day, null))).passes(rule);
        with(invitation -> invitation.period(new ProjectPeriod(day, LocalDate.of(2019, 8, 31), null)))
                .violates(rule, "period");
        with(invitation -> invitation.period(new ProjectPeriod(null, day, null)))
                .violates(rule, "period.start");
        with(invitation -> invitation.period(new ProjectPeriod(day, null, null)))
                .violates(rule, "period.end");
        with(invitation -> invitation.period(null)).violates(rule, "period");
    }

    @Test
    void whomItConcernsAndWhatItStartsFromAreReported() {
        judge(invitation()).passes("no.invitation.scope").passes("no.invitation.baseline");
        with(invitation -> invitation.scope(null)).violates("no.invitation.scope", "scope");
        with(invitation -> invitation.baseline("\t")).violates("no.invitation.baseline", "baseline");
    }

    @Test
    void resourcePersonsAndMeetingsAreNumbers() {
        with(invitation -> invitation.resourcePersons(1)).passes("no.invitation.resource-persons");
        with(invitation -> invitation.resourcePersons(0))
                .violates("no.invitation.resource-persons", "resourcePersons")
                .with("stated", "0");
        with(invitation -> invitation.resourcePersons(null))
                .violates("no.invitation.resource-persons", "resourcePersons");
        with(invitation -> invitation.meetings(1)).passes("no.invitation.meetings");
        with(invitation -> invitation.meetings(0)).violates("no.invitation.meetings", "meetings");
        with(invitation -> invitation.meetings(null)).violates("no.invitation.meetings", "meetings");
    }

    @Test
    void theAgreementIsEnclosedWithADateToReturnIt() {
        String enclosed = "no.invitation.agreement-enclosed";
        String date = "no.invitation.agreement-return-date";
        LocalDate day = LocalDate.of(2019, 9, 15);
        judge(invitation()).passes(enclosed).passes(date);
        with(invitation -> invitation.agreement(new AgreementForm(false, day)))
                .violates(enclosed, "agreement.enclosed");
        with(invitation -> invitation.agreement(new AgreementForm(null, day))).violates(enclosed, "agreement.enclosed");
        with(invitation -> invitation.agreement(new AgreementForm(true, null))).violates(date, "agreement.returnBy");
        with(invitation -> invitation.agreement(null))
                .findsOnly(enclosed, date)
                .outcome(enclosed, Outcome.VIOLATED)
                .outcome(date, Outcome.VIOLATED);
    }

    @Test
    void placeAndDateAreGiven() {
        String rule = "no.invitation.place-and-date";
        judge(invitation()).passes(rule);
        with(invitation -> invitation.place(" ")).violates(rule, "place").with("what", "place");
        with(invitation -> invitation.date(null)).violates(rule, "date").with("what", "date");
        with(invitation -> invitation.place(null).date(null)).violates(rule, "place", "date");
    }

    @Test
    void leaderAndOwnerCanBeReached() {
        String rule = "no.invitation.signatories";
        judge(invitation()).passes(rule);
        with(invitation -> invitation.signatories(List.of(person("PROJECT_LEADER"))))
                .violates(rule, "signatories[PROJECT_OWNER]")
                .with("what", "PROJECT_OWNER");
        with(invitation -> invitation.signatories(List.of(
                        ContactBuilder.from(person("PROJECT_LEADER")).withEmail(null), person("PROJECT_OWNER"))))
                .violates(rule, "signatories[PROJECT_LEADER]");
        with(invitation -> invitation.signatories(List.of()))
                .violates(rule, "signatories[PROJECT_LEADER]", "signatories[PROJECT_OWNER]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prosjektet (Prosjektnavn)",
                "(PROSJEKTNAVN)",
                "data fra (navn på det nasjonale medisinske kvalitetsregisteret), har",
                "(navn på det\n  nasjonale\u00a0medisinske kvalitetsregisteret)",
                "bruk av (registernavn) i",
                "innen (DATO).",
                "innen (dato)",
                "innen __.__.2019",
                "Sted ____",
                "(forslag til innhold i invitasjon)",
                "(DA\u200bTO)"
            })
    void noTextOfTheTemplateIsLeftAnywhere(String left) {
        String rule = "no.invitation.placeholders-filled";
        with(invitation -> invitation.title(left)).violates(rule, "title");
        with(invitation -> invitation.registry(new Registry(left, true))).violates(rule, "registry.name");
        with(invitation -> invitation.signatories(List.of(
                        person("PROJECT_LEADER"),
                        ContactBuilder.from(person("PROJECT_OWNER")).withName(left))))
                .violates(rule, "signatories[1].name");
        List<Section> sections = new ArrayList<>(invitation().sections());
        sections.set(2, new Section("obligations", "Hva prosjektet innebærer", left));
        with(invitation -> invitation.sections(sections)).violates(rule, "sections[2].text");
    }

    @Test
    void eachPlaceAndEachTextOfTheTemplateIsReported() {
        with(invitation -> invitation.title("(Prosjektnavn) (DATO)").place("Sted: ____"))
                .violates("no.invitation.placeholders-filled", "title", "title", "place");
        with(invitation -> invitation.place("Tromsø, (DATO)"))
                .violates("no.invitation.placeholders-filled", "place")
                .with("template", "(DATO)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prosjektnavn", "DATO", "(Dato: 1. mai)", "en_to", "(navn)", "( DATO", "a _ _"})
    void whatOnlyResemblesTheTemplateIsNoTemplate(String text) {
        with(invitation -> invitation.title(text)).passes("no.invitation.placeholders-filled");
    }
}
