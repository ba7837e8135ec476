// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.LktCall2021.L0;
import static io.github.rettesnor.dk.LktCall2021.L1;
import static io.github.rettesnor.dk.LktCall2021.L10;
import static io.github.rettesnor.dk.LktCall2021.L2;
import static io.github.rettesnor.dk.LktCall2021.L3;
import static io.github.rettesnor.dk.LktCall2021.L4;
import static io.github.rettesnor.dk.LktCall2021.L5;
import static io.github.rettesnor.dk.LktCall2021.L6;
import static io.github.rettesnor.dk.LktCall2021.L7;
import static io.github.rettesnor.dk.LktCall2021.L9;
import static io.github.rettesnor.dk.LktCall2021.Q1;
import static io.github.rettesnor.dk.LktCall2021.Q10;
import static io.github.rettesnor.dk.LktCall2021.Q11;
import static io.github.rettesnor.dk.LktCall2021.Q12;
import static io.github.rettesnor.dk.LktCall2021.Q2;
import static io.github.rettesnor.dk.LktCall2021.Q3;
import static io.github.rettesnor.dk.LktCall2021.Q4;
import static io.github.rettesnor.dk.LktCall2021.Q5;
import static io.github.rettesnor.dk.LktCall2021.Q6;
import static io.github.rettesnor.dk.LktCall2021.Q7;
import static io.github.rettesnor.dk.LktCall2021.Q8;
import static io.github.rettesnor.dk.LktCall2021.Q9;
import static io.github.rettesnor.model.SourceKind.CLINICAL_DATABASE;
import static io.github.rettesnor.requirement.AnyHas.anyHas;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.InOrder.inOrder;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.Needs.needs;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.PartyNamed.partyNamed;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.requirement.DataFrom;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;

/**
 * What the 2021 invitation asks of a nomination for a national learning and quality team (da: indstilling til LKT). The answers to
 * questions 1 to 6 are central to the assessment. A question to the officer is an error where the source demands what is asked
 * about ({@code skal}), also where it only demands that the form's question is answered.
 */
final class LktNomination2021 {

    private static final List<String> BASIC =
            List.of("answers[1]", "answers[2]", "answers[3]", "answers[4]", "answers[5]", "answers[6]", "applicants");
    /** The goals are a way to answer question 11. */
    private static final List<String> FURTHER =
            List.of("answers[8]", "answers[9]", "answers[10]", "goals", "answers[11]", "answers[12]");

    static final RuleSet<Application> RULES = RuleSet.of(
                    "dk:lkt-nomination:2021",
                    Application.class,
                    Denmark.WORDS,
                    must("dk.lkt.deadline", L9, handedInBy("submittedAt", "2021-08-27", Denmark.ZONE)),
                    must("dk.lkt.q1", Q1, given("answers[1]")),
                    must("dk.lkt.delimited", L1, question("answers[1]", "answers[2]")),
                    must("dk.lkt.q2", Q2, given("answers[2]")),
                    must("dk.lkt.local-project", L0, question("answers[2]")),
                    must("dk.lkt.local-results", L5, question("answers[2]")),
                    must("dk.lkt.q3", Q3, given("answers[3]")),
                    must("dk.lkt.aims", Q3, question("answers[3]")),
                    must("dk.lkt.patient-group", Q3, question("answers[3]")),
                    must("dk.lkt.larger-group", L3, question("answers[3]")),
                    must("dk.lkt.project-aims", L4, question("answers[2]", "answers[3]")),
                    must("dk.lkt.q4", Q4, given("answers[4]")),
                    must("dk.lkt.process-indicator", Q4, ofIndicators(includes("indicators", "kind", "PROCESS"))),
                    must("dk.lkt.outcome-indicator", Q4, ofIndicators(includes("indicators", "kind", "OUTCOME"))),
                    may("dk.lkt.balancing-indicator", Q4, ofIndicators(includes("indicators", "kind", "BALANCING"))),
                    must("dk.lkt.measurement", Q4, ofIndicators(given("indicators[].measurement"))),
                    must("dk.lkt.data-source", Q4, ofIndicators(new DataFrom(CLINICAL_DATABASE))),
                    should("dk.lkt.indicators-proposed", L7, inWords("indicators", "answers[4]", given("indicators"))),
                    must("dk.lkt.q5", Q5, given("answers[5]")),
                    must("dk.lkt.evidence", L2, question("answers[2]", "answers[5]")),
                    must("dk.lkt.q6", Q6, given("answers[6]")),
                    must("dk.lkt.professional-forum", Q6, question("answers[6]")),
                    must("dk.lkt.professional-resonance", L2, question("answers[6]")),
                    must("dk.lkt.q7", Q7, given("applicants")),
                    must("dk.lkt.nominator-known", Q7, oneOf("applicants[].type", Nominators.CODES)),
                    must(
                            "dk.lkt.region-named",
                            Q7,
                            partyNamed("applicants", Nominators.REGIONS, Nominators.REGION_NAMES)),
                    must("dk.lkt.contact-complete", Q7, anyHas("contacts", "title", "name", "workplace")),
                    must("dk.lkt.order", L10, inOrder(BASIC, FURTHER)),
                    may("dk.lkt.q8", Q8, given("answers[8]")),
                    may("dk.lkt.q9", Q9, given("answers[9]")),
                    may("dk.lkt.q10", Q10, given("answers[10]")),
                    may("dk.lkt.q11", Q11, given("answers[11]", "goals")),
                    should("dk.lkt.national-goals-known", Q11, oneOf("goals[]", NationalGoals.CODES)),
                    may("dk.lkt.national-goals-named", Q11, given("goals")),
                    may("dk.lkt.q12", Q12, given("answers[12]")),
                    should("dk.lkt.cross-sector", L6, given("declarations[CROSS_SECTOR]")))
            .withValidity(LocalDate.of(2021, 1, 1), null);

    /** Indicators may also be described in words, in the answer to question 4. That one of the two is given is question 4's demand. */
    private static Requirement ofIndicators(Requirement requirement) {
        return needs(List.of("answers[4]", "indicators"), inWords("indicators", "answers[4]", requirement));
    }

    private LktNomination2021() {}
}
