// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.InvitationTemplate.I5;
import static io.github.rettesnor.no.InvitationTemplate.I8;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.AsManyAs.asManyAs;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Within.within;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.rule.RuleSet;

/** What the template for invitations asks of the agreement by which a department takes part. */
final class CooperationAgreement2019 {

    static final RuleSet<CooperationAgreement> RULES = RuleSet.of(
                    "no:cooperation-agreement:2019",
                    CooperationAgreement.class,
                    Norway.WORDS,
                    must("no.agreement.leader-signed", I8, allOf(given("leader.name"), given("leader.signed"))),
                    must(
                            "no.agreement.resource-persons-signed",
                            I8,
                            allOf(
                                    given("resourcePersons"),
                                    given("resourcePersons[].name"),
                                    given("resourcePersons[].signed"))),
                    should(
                            "no.agreement.as-many-as-asked",
                            I5.item(1),
                            asManyAs("resourcePersons", "name", "resourcePersonsAsked")),
                    should("no.agreement.returned-in-time", I8, within("returnedAt", "returnBy", 0, Norway.ZONE)))
            .withValidity(Norway.YEAR_2019, null);

    private CooperationAgreement2019() {}
}
