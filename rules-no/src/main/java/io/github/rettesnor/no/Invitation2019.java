// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.model.ContactWay.ADDRESS;
import static io.github.rettesnor.model.ContactWay.EMAIL;
import static io.github.rettesnor.model.ContactWay.PHONE;
import static io.github.rettesnor.no.InvitationTemplate.I1;
import static io.github.rettesnor.no.InvitationTemplate.I10;
import static io.github.rettesnor.no.InvitationTemplate.I2;
import static io.github.rettesnor.no.InvitationTemplate.I3;
import static io.github.rettesnor.no.InvitationTemplate.I4;
import static io.github.rettesnor.no.InvitationTemplate.I4_1;
import static io.github.rettesnor.no.InvitationTemplate.I5;
import static io.github.rettesnor.no.InvitationTemplate.I6;
import static io.github.rettesnor.no.InvitationTemplate.I7;
import static io.github.rettesnor.no.InvitationTemplate.I8;
import static io.github.rettesnor.no.InvitationTemplate.I9;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.FilledIn.filledIn;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.PeriodOrdered.periodOrdered;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Reachable.reachable;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.rule.RuleSet;

/**
 * What the template proposes for an invitation to take part in a project.
 *
 * <p>It is a proposal (nb: forslag til innhold), so most rules are warnings. An error is what makes it an invitation at all: the project
 * and the registry are named, no text of the template is left, and the agreement, which a leader must sign, is enclosed.
 */
final class Invitation2019 {

    static final RuleSet<Invitation> RULES = RuleSet.of(
                    "no:invitation:2019",
                    Invitation.class,
                    Norway.WORDS,
                    must("no.invitation.project-named", I1, given("title")),
                    must("no.invitation.registry-named", I1, given("registry.name")),
                    should("no.invitation.about-registry", I2, given("sections[about-registry]")),
                    should("no.invitation.background", I3, given("sections[background]")),
                    may("no.invitation.funding", I4_1, given("funding")),
                    should("no.invitation.period", I4.item(2), periodOrdered("period")),
                    should("no.invitation.scope", I4.item(3), given("scope")),
                    should("no.invitation.baseline", I4.item(4), given("baseline")),
                    should("no.invitation.obligations", I5, given("sections[obligations]")),
                    should("no.invitation.resource-persons", I5.item(1), atLeast("resourcePersons", 1)),
                    should("no.invitation.meetings", I5.item(2), atLeast("meetings", 1)),
                    should("no.invitation.preparation-time", I5.item(3), question("sections[obligations]")),
                    should("no.invitation.seminars", I5.item(4), question("sections[obligations]")),
                    should("no.invitation.leadership-support", I5.item(5), question("sections[obligations]")),
                    should("no.invitation.feedback", I5.item(6), question("sections[obligations]")),
                    should("no.invitation.reporting-time", I5.item(7), question("sections[obligations]")),
                    should("no.invitation.aims", I6, given("sections[aims]")),
                    should("no.invitation.aims-measurable", I6, question("sections[aims]")),
                    should("no.invitation.gains", I7, given("sections[gains]")),
                    should("no.invitation.anchoring", I8, given("sections[anchoring]")),
                    must("no.invitation.agreement-enclosed", I8, given("agreement.enclosed")),
                    should("no.invitation.agreement-return-date", I8, given("agreement.returnBy")),
                    should("no.invitation.time-at-meetings", I8, question("sections[anchoring]")),
                    should("no.invitation.place-and-date", I9, allOf(given("place"), given("date"))),
                    should(
                            "no.invitation.signatories",
                            I9,
                            allOf(
                                    reachable("signatories[PROJECT_LEADER]", EMAIL, PHONE, ADDRESS),
                                    reachable("signatories[PROJECT_OWNER]", EMAIL, PHONE, ADDRESS))),
                    must(
                            "no.invitation.placeholders-filled",
                            I10,
                            filledIn(
                                    "(forslag til innhold i invitasjon)",
                                    "(Prosjektnavn)",
                                    "(navn på det nasjonale medisinske kvalitetsregisteret)",
                                    "(registernavn)",
                                    "(DATO)",
                                    "(sett inn",
                                    "xx.xx.xxxx",
                                    "__.__",
                                    "Sted og dato",
                                    "Navn på prosjektleder",
                                    "Navn på prosjektansvarlig",
                                    "Kontaktinformasjon",
                                    "___")))
            .withValidity(Norway.YEAR_2019, null);

    private Invitation2019() {}
}
