// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.GeneralPractice2018.G0_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G0_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G0_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G0_4;
import static io.github.rettesnor.dk.GeneralPractice2018.G1_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G1_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G1_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G1_4;
import static io.github.rettesnor.dk.GeneralPractice2018.G2_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G2_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G2_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G3_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G3_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G3_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G4_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G4_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G4_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G5_1;
import static io.github.rettesnor.dk.GeneralPractice2018.G5_2;
import static io.github.rettesnor.dk.GeneralPractice2018.G5_3;
import static io.github.rettesnor.dk.GeneralPractice2018.G5_4;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Covers.covers;
import static io.github.rettesnor.requirement.EachTiedTo.eachTiedTo;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;

/**
 * What the 2018 programme asks of a project in general practice (da: almen praksis). A project belongs to one of five tracks (da:
 * projektspor) and is asked for what all tracks are asked for, and for what its own track is. That the answers are good is one
 * question to the officer a track.
 */
final class GeneralPracticeProject2018 {

    private static final String DATA = "data-driven";
    private static final String REGIONAL = "regional-organisation";
    private static final String INDICATORS = "indicators";
    private static final String NATIONAL = "national-organisation";
    private static final String CLUSTERS = "cluster-formation";

    static final RuleSet<Application> RULES = RuleSet.of(
                    "dk:general-practice-project:2018",
                    Application.class,
                    Denmark.WORDS,
                    CoreRules.TITLE,
                    CoreRules.CONTACT,
                    must(
                            "dk.gp.track",
                            GeneralPractice2018.programme(),
                            oneOf("track", DATA, REGIONAL, INDICATORS, NATIONAL, CLUSTERS)),
                    must("dk.gp.existing-knowledge", G0_1, given("answers[existing-knowledge]")),
                    must("dk.gp.continuing-education", G0_2, given("answers[continuing-education]")),
                    must("dk.gp.prior-experience", G0_3, given("answers[prior-experience]")),
                    should("dk.gp.representatives", G0_4, given("answers[representatives]")),
                    must(
                            "dk.gp.data.clinic-population",
                            G1_1,
                            where("track", DATA, given("answers[clinic-population]"))),
                    must("dk.gp.data.exchange", G1_2, where("track", DATA, given("answers[exchange]"))),
                    must("dk.gp.data.patient-benefit", G1_3, where("track", DATA, given("answers[patient-benefit]"))),
                    must("dk.gp.data.legal-basis", G1_4, where("track", DATA, given("answers[legal-basis]"))),
                    must(
                            "dk.gp.data.substance",
                            GeneralPractice2018.dataDriven(),
                            where("track", DATA, question("answers"))),
                    must("dk.gp.regional.interplay", G2_1, where("track", REGIONAL, given("answers[interplay]"))),
                    must("dk.gp.regional.mapping", G2_2, where("track", REGIONAL, given("answers[mapping]"))),
                    must(
                            "dk.gp.regional.existing-schemes",
                            G2_3,
                            where("track", REGIONAL, given("answers[existing-schemes]"))),
                    must(
                            "dk.gp.regional.substance",
                            GeneralPractice2018.regional(),
                            where("track", REGIONAL, question("answers"))),
                    must(
                            "dk.gp.indicators.national-goals",
                            G3_1,
                            ofIndicators(allOf(
                                    given("indicators"), eachTiedTo("indicators", "goals", NationalGoals.CODES)))),
                    must(
                            "dk.gp.indicators.professional-basis",
                            G3_2,
                            where("track", INDICATORS, given("answers[professional-basis]"))),
                    should(
                            "dk.gp.indicators.breadth",
                            G3_3,
                            ofIndicators(covers("indicators", "goals", 2, NationalGoals.CODES))),
                    must(
                            "dk.gp.indicators.substance",
                            GeneralPractice2018.indicators(),
                            where("track", INDICATORS, question("answers"))),
                    must("dk.gp.national.transition", G4_1, where("track", NATIONAL, given("answers[transition]"))),
                    must("dk.gp.national.economy", G4_2, where("track", NATIONAL, given("answers[economy]"))),
                    must("dk.gp.national.synergy", G4_3, where("track", NATIONAL, given("answers[synergy]"))),
                    must(
                            "dk.gp.national.substance",
                            GeneralPractice2018.national(),
                            where("track", NATIONAL, question("answers"))),
                    must("dk.gp.clusters.guidance", G5_1, where("track", CLUSTERS, given("answers[guidance]"))),
                    must(
                            "dk.gp.clusters.collaboration",
                            G5_2,
                            where("track", CLUSTERS, given("answers[collaboration]"))),
                    must("dk.gp.clusters.quality-data", G5_3, where("track", CLUSTERS, given("answers[quality-data]"))),
                    must(
                            "dk.gp.clusters.programme-link",
                            G5_4,
                            where("track", CLUSTERS, given("answers[programme-link]"))),
                    must(
                            "dk.gp.clusters.substance",
                            GeneralPractice2018.clusters(),
                            where("track", CLUSTERS, question("answers"))))
            .withValidity(LocalDate.of(2018, 1, 1), null);

    /** On the track of indicators these may also be told in words, in the answer about the national goals. */
    private static Requirement ofIndicators(Requirement requirement) {
        return where("track", INDICATORS, inWords("indicators", "answers[national-goals]", requirement));
    }

    private GeneralPracticeProject2018() {}
}
