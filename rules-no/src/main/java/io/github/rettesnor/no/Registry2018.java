// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.ActionPlan2018.A2;
import static io.github.rettesnor.no.ActionPlan2018.A3;
import static io.github.rettesnor.no.ActionPlan2018.A4;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.requirement.Unless.unless;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;

/** What the 2018 action plan expects of a national registry. It expects nothing of one that states that it is not national. */
final class Registry2018 {

    static final RuleSet<RegistryProfile> RULES = RuleSet.of(
                    "no:registry:2018",
                    RegistryProfile.class,
                    Norway.WORDS,
                    should(
                            "no.registry.interactive-results",
                            A2,
                            ifNational(allOf(
                                    given("interactiveResults"),
                                    isTrue("interactiveResults.published"),
                                    where(
                                            "interactiveResults.published",
                                            "true",
                                            handedInBy("interactiveResults.since", "2019-12-31", Norway.ZONE))))),
                    may(
                            "no.registry.coverage-reported",
                            A3,
                            ifNational(allOf(given("coverage"), isTrue("coverage.reportedPerHospital")))),
                    may(
                            "no.registry.patient-representative",
                            A4,
                            ifNational(atLeast("advisoryBoard.patientRepresentatives", 1))))
            .withValidity(LocalDate.of(2018, 1, 1), null);

    private static Requirement ifNational(Requirement expected) {
        return unless("national", "false", expected);
    }

    private Registry2018() {}
}
