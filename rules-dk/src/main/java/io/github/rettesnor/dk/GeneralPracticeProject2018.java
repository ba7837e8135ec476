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
import static io.github.rettesnor.requirement.EachTiedTo.eachTiedTo;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;

/**
 * What the 2018 programme asks of a project in general practice (da: almen praksis). A project belongs to one of five tracks (da:
 * projektspor) and is asked for what all tracks are asked for, and for what its own track is. The source demands only some of it
 * ({@code skal}); the rest describes what a track does. Whether the answers are good is one question to the officer a track.
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
                    CoreRules.TITLE.with(Severity.INFO),
                    CoreRules.CONTACT.with(Severity.INFO),
                    must(
                            "dk.gp.track",
                            GeneralPractice2018.programme(),
                            oneOf("track", DATA, REGIONAL, INDICATORS, NATIONAL, CLUSTERS)),
                    must("dk.gp.existing-knowledge", G0_1, given("answers[existing-knowledge]")),
                    must("dk.gp.continuing-education", G0_2, given("answers[continuing-education]")),
                    must("dk.gp.prior-experience", G0_3, given("answers[prior-experience]")),
                    may("dk.gp.representatives", G0_4, given("answers[representatives]")),
                    must("dk.gp.data.clinic-population", G1_1, on(DATA, given("answers[clinic-population]"))),
                    must("dk.gp.data.exchange", G1_2, on(DATA, given("answers[exchange]"))),
                    must("dk.gp.data.patient-benefit", G1_3, on(DATA, given("answers[patient-benefit]"))),
                    must("dk.gp.data.legal-basis", G1_4, on(DATA, given("answers[legal-basis]"))),
                    must(
                            "dk.gp.data.substance",
                            GeneralPractice2018.dataDriven().clause("G1.1–G1.4"),
                            on(
                                    DATA,
                                    question(
                                            "answers[clinic-population]",
                                            "answers[exchange]",
                                            "answers[patient-benefit]",
                                            "answers[legal-basis]"))),
                    may("dk.gp.regional.interplay", G2_1, on(REGIONAL, given("answers[interplay]"))),
                    may("dk.gp.regional.mapping", G2_2, on(REGIONAL, given("answers[mapping]"))),
                    may("dk.gp.regional.existing-schemes", G2_3, on(REGIONAL, given("answers[existing-schemes]"))),
                    must(
                                    "dk.gp.regional.substance",
                                    GeneralPractice2018.regional().clause("G2.1–G2.3"),
                                    on(
                                            REGIONAL,
                                            question(
                                                    "answers[interplay]",
                                                    "answers[mapping]",
                                                    "answers[existing-schemes]")))
                            .with(Severity.INFO),
                    may("dk.gp.indicators.national-goals", G3_1, on(INDICATORS, ofNationalGoals())),
                    may(
                            "dk.gp.indicators.professional-basis",
                            G3_2,
                            on(INDICATORS, given("answers[professional-basis]"))),
                    must(
                            "dk.gp.indicators.aspects",
                            G3_3,
                            on(
                                    INDICATORS,
                                    question("indicators", "answers[national-goals]", "answers[professional-basis]"))),
                    may("dk.gp.national.transition", G4_1, on(NATIONAL, given("answers[transition]"))),
                    may("dk.gp.national.economy", G4_2, on(NATIONAL, given("answers[economy]"))),
                    must("dk.gp.national.synergy", G4_3, on(NATIONAL, given("answers[synergy]"))),
                    must(
                            "dk.gp.national.substance",
                            GeneralPractice2018.national().clause("G4.1–G4.3"),
                            on(NATIONAL, question("answers[synergy]", "answers[transition]", "answers[economy]"))),
                    may("dk.gp.clusters.guidance", G5_1, on(CLUSTERS, given("answers[guidance]"))),
                    may("dk.gp.clusters.collaboration", G5_2, on(CLUSTERS, given("answers[collaboration]"))),
                    may("dk.gp.clusters.quality-data", G5_3, on(CLUSTERS, given("answers[quality-data]"))),
                    must("dk.gp.clusters.programme-link", G5_4, on(CLUSTERS, given("answers[programme-link]"))),
                    must(
                            "dk.gp.clusters.substance",
                            GeneralPractice2018.clusters().clause("G5.1–G5.4"),
                            on(
                                    CLUSTERS,
                                    question(
                                            "answers[programme-link]",
                                            "answers[guidance]",
                                            "answers[collaboration]",
                                            "answers[quality-data]"))))
            .withValidity(LocalDate.of(2018, 1, 1), null);

    private static Requirement on(String track, Requirement requirement) {
        return where("track", track, requirement);
    }

    /** The indicators may also be described in words, in the answer about the national goals. */
    private static Requirement ofNationalGoals() {
        return inWords(
                "indicators",
                "answers[national-goals]",
                allOf(given("indicators"), eachTiedTo("indicators", "goals", NationalGoals.CODES)));
    }

    private GeneralPracticeProject2018() {}
}
