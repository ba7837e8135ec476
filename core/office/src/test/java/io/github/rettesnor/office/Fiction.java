// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Map;

/** Rules of a country that does not exist, with a form of its own. */
final class Fiction {

    /** The form's questions with their guidance; its digests stand in {@code nomination.digests}. */
    static final String FIRST =
            "Which ward is the proposal about?\nName the ward, and the patients who are treated there.";

    static final String SECOND =
            "What is to be reached?\nDescribe the aim in words of your own. How will you measure it?\nEnclose what you have.";

    static final String THIRD = "Who proposes it?\n(mark all of them)";

    static final String NAMED = "Write the names of the wards";

    private static final Source SOURCE = Source.document("The fictional call").at("Form");

    private static final Phrasebook WORDS = Phrasebook.CORE
            .with(Map.of(
                    Language.EN,
                    Map.ofEntries(
                            Map.entry("xx.nomination.q1", "answer to question 1 about the ward"),
                            Map.entry("xx.nomination.q2", "answer to question 2 about the aim"),
                            Map.entry("xx.nomination.aim", "the aim"),
                            Map.entry("xx.nomination.aim.question", "Does the answer to question 2 state an aim?"),
                            Map.entry("xx.nomination.proposer", "who proposes it"),
                            Map.entry("xx.nomination.proposer-known", "who may propose it"),
                            Map.entry("xx.nomination.indicators", "a process indicator"),
                            Map.entry("xx.nomination.deadline", "the deadline"),
                            Map.entry("xx.nomination.contact", "a contact"),
                            Map.entry("xx.nomination.shared", "shared freely"),
                            Map.entry("xx.nomination.goals", "known goals"),
                            Map.entry("xx.report.summary", "the report in short"),
                            Map.entry("xx.report.background", "why it was done"),
                            Map.entry("xx.report.method", "how it was done"),
                            Map.entry("xx.report.implementation", "what was done when"),
                            Map.entry("xx.report.results", "what was reached"),
                            Map.entry("xx.report.accounts", "the accounts"),
                            Map.entry("xx.invitation.registry", "the registry"),
                            Map.entry("xx.invitation.gains", "what is gained"),
                            Map.entry("term.WARD", "a ward of a hospital"),
                            Map.entry("term.CLINIC", "a clinic"),
                            Map.entry("term.LIBRARY", "a library"),
                            Map.entry("goal.1", "fewer falls"),
                            Map.entry("goal.2", "better sleep"))))
            .with(Forms.of(Map.of("answers", List.of("1", "2", "3"))).with(Fiction.class, "nomination"));

    static final RuleSet<Application> NOMINATION = RuleSet.of(
            "xx:nomination:2030",
            Application.class,
            WORDS,
            must("xx.nomination.deadline", SOURCE, handedInBy("submittedAt", "2030-05-01", "Europe/Oslo")),
            must("xx.nomination.q1", SOURCE, given("answers[1]")),
            must("xx.nomination.q2", SOURCE, given("answers[2]")),
            must("xx.nomination.aim", SOURCE, question("answers[2]")),
            must("xx.nomination.proposer", SOURCE, given("applicants")),
            must("xx.nomination.proposer-known", SOURCE, oneOf("applicants[].type", "WARD", "CLINIC", "LIBRARY")),
            must("xx.nomination.contact", SOURCE, given("contacts")),
            must("xx.nomination.shared", SOURCE, given("declarations[SHARED]")),
            must("xx.nomination.goals", SOURCE, oneOf("goals[]", "1", "2")),
            must("xx.nomination.indicators", SOURCE, includes("indicators", "kind", "PROCESS")));

    static final RuleSet<FinalReport> REPORT = RuleSet.of(
            "xx:report:2030",
            FinalReport.class,
            WORDS,
            must("xx.report.summary", SOURCE, given("sections[summary]")),
            must("xx.report.background", SOURCE, given("sections[background]")),
            must("xx.report.method", SOURCE, given("sections[method]")),
            must("xx.report.implementation", SOURCE, given("sections[implementation]")),
            must("xx.report.results", SOURCE, given("sections[results]")),
            must("xx.report.accounts", SOURCE, given("attachments[PROJECT_ACCOUNTS]")));

    static final RuleSet<Invitation> INVITATION = RuleSet.of(
            "xx:invitation:2030",
            Invitation.class,
            WORDS,
            must("xx.invitation.registry", SOURCE, given("registry.name")),
            must("xx.invitation.gains", SOURCE, given("sections[gains]")));

    private Fiction() {}
}
