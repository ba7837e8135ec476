// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

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

import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.rule.RuleSet;

/**
 * What the template asks of an invitation to take part in a project.
 *
 * <p>What a section must tell weighs as much as the section itself, so the questions about it are errors too: the template says of
 * each of these things that it is to be described (nb: beskriv), or that it must be so (nb: må).
 */
final class Invitation2019 {

    static final RuleSet<Invitation> RULES = RuleSet.of(
                    "no:invitation:2019",
                    Invitation.class,
                    Norway.WORDS,
                    must("no.invitation.project-named", I1, given("title")),
                    must("no.invitation.registry-named", I1, given("registry.name")),
                    must("no.invitation.about-registry", I2, given("sections[about-registry]")),
                    must("no.invitation.background", I3, given("sections[background]")),
                    may("no.invitation.funding", I4_1, given("funding")),
                    must("no.invitation.period", I4, periodOrdered("period")),
                    must("no.invitation.scope", I4, given("scope")),
                    must("no.invitation.baseline", I4, given("baseline")),
                    must("no.invitation.obligations", I5, given("sections[obligations]")),
                    must("no.invitation.resource-persons", I5, atLeast("resourcePersons", 1)),
                    must("no.invitation.meetings", I5, atLeast("meetings", 1)),
                    must("no.invitation.preparation-time", I5, question("sections[obligations]")),
                    must("no.invitation.seminars", I5, question("sections[obligations]")),
                    must("no.invitation.leadership-support", I5, question("sections[obligations]")),
                    must("no.invitation.feedback", I5, question("sections[obligations]")),
                    must("no.invitation.reporting-time", I5, question("sections[obligations]")),
                    must("no.invitation.aims", I6, given("sections[aims]")),
                    must("no.invitation.aims-measurable", I6, question("sections[aims]")),
                    must("no.invitation.gains", I7, given("sections[gains]")),
                    must("no.invitation.anchoring", I8, given("sections[anchoring]")),
                    must("no.invitation.agreement-enclosed", I8, given("agreement.enclosed")),
                    must("no.invitation.agreement-return-date", I8, given("agreement.returnBy")),
                    must("no.invitation.time-at-meetings", I8, question("sections[anchoring]")),
                    must("no.invitation.place-and-date", I9, allOf(given("place"), given("date"))),
                    must(
                            "no.invitation.signatories",
                            I9,
                            allOf(reachable("signatories[PROJECT_LEADER]"), reachable("signatories[PROJECT_OWNER]"))),
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
