// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.message.Phrasebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people have decided about a document: answers to its open questions, and rules set aside. Decisions are data given to a verdict;
 * nothing of them is stored.
 *
 * @param judgements the answers
 * @param waivers the rules set aside
 */
public record Decisions(List<Judgement> judgements, List<Waiver> waivers) {

    /** No decisions. */
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    private static final RuleId JUDGEMENT = new RuleId("core.decisions.judgement");
    private static final RuleId WAIVER = new RuleId("core.decisions.waiver");

    /** The rules about decisions themselves, which no rule set has. */
    public static final List<RuleId> RULES = List.of(JUDGEMENT, WAIVER);

    private static final Source GENERAL = Source.document("Rettesnor");

    /** Copies the lists. */
    public Decisions {
        judgements = List.copyOf(judgements);
        waivers = List.copyOf(waivers);
    }

    /**
     * The verdict that is reached with these decisions. A question that is answered has passed or is violated like any other rule;
     * of two answers, the one that says it is not met counts. What is
     * waived does not decide. A judgement or waiver of an unknown rule, a judgement of what is no open question, a second judgement of one question, and a waiver that has
     * expired or finds nothing to waive are findings of their own, of severity {@link Severity#WARNING}.
     *
     * @param verdict the verdict without them
     * @param day the day for which the decision is reached; a waiver holds to the end of its last day
     * @return the verdict with them
     */
    public Verdict applyTo(Verdict verdict, LocalDate day) {
        if (judgements.isEmpty() && waivers.isEmpty()) {
            return verdict;
        }
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>(verdict.outcomes());
        List<Finding> findings = new ArrayList<>(verdict.findings());
        List<Finding> questions = new ArrayList<>(verdict.questions());
        Set<RuleId> judged = new HashSet<>();
        for (boolean met : new boolean[] {false, true}) {
            for (Judgement judgement : judgements) {
                if (judgement.met() == met) {
                    judge(judgement, judged, outcomes, findings, questions);
                }
            }
        }
        List<Waiver> holding = new ArrayList<>();
        List<Finding> unfit = new ArrayList<>();
        for (Waiver waiver : waivers) {
            String fault = fault(waiver, outcomes, findings, questions, day);
            if (fault.isEmpty()) {
                holding.add(waiver);
            } else {
                unfit.add(about(
                        WAIVER,
                        fault,
                        Figures.of("rule", text(waiver.rule().value())).and("expires", day(waiver.expires()))));
            }
        }
        findings.addAll(unfit);
        return new Verdict(
                verdict.ruleSet(),
                verdict.language(),
                decision(findings, questions, holding, verdict.problems()),
                List.copyOf(findings),
                List.copyOf(questions),
                Collections.unmodifiableMap(outcomes),
                verdict.changes(),
                List.copyOf(holding),
                verdict.problems());
    }

    private static void judge(
            Judgement judgement,
            Set<RuleId> judged,
            Map<RuleId, Outcome> outcomes,
            List<Finding> findings,
            List<Finding> questions) {
        RuleId rule = judgement.rule();
        boolean twice = judged.contains(rule);
        if (outcomes.get(rule) != Outcome.TO_JUDGE) {
            String fault = twice ? "twice" : outcomes.containsKey(rule) ? "not-open" : "unknown";
            findings.add(about(JUDGEMENT, fault, Figures.of("rule", text(rule.value()))));
            return;
        }
        judged.add(rule);
        outcomes.put(rule, judgement.met() ? Outcome.PASSED : Outcome.VIOLATED);
        Figures figures = Figures.of("office", text(judgement.office())).and("reason", text(judgement.reason()));
        for (Finding question : List.copyOf(questions)) {
            if (question.rule().equals(rule)) {
                questions.remove(question);
                if (!judgement.met()) {
                    findings.add(question.judged(Outcome.VIOLATED, "not-met", figures));
                }
            }
        }
    }

    private static String fault(
            Waiver waiver,
            Map<RuleId, Outcome> outcomes,
            List<Finding> findings,
            List<Finding> questions,
            LocalDate day) {
        if (!outcomes.containsKey(waiver.rule())) {
            return "unknown";
        } else if (waiver.expires().isBefore(day)) {
            return "expired";
        }
        return Stream.concat(findings.stream(), questions.stream()).anyMatch(waiver::covers) ? "" : "unused";
    }

    private static Finding about(RuleId rule, String fault, Figures figures) {
        Message message = new Message(Phrasebook.CORE, rule.value(), rule.value(), fault, figures);
        return new Finding(rule, Outcome.VIOLATED, null, Severity.WARNING, Path.ROOT, null, GENERAL, message);
    }

    private static Decision decision(
            List<Finding> findings, List<Finding> questions, List<Waiver> holding, List<Problem> problems) {
        Decision decision = problems.isEmpty() ? Decision.ACCEPTABLE : Decision.UNDECIDED;
        for (List<Finding> found : List.of(findings, questions)) {
            for (Finding finding : found) {
                if (holding.stream().noneMatch(waiver -> waiver.covers(finding))) {
                    decision = decision.and(Decision.of(finding.outcome(), finding.severity()));
                }
            }
        }
        return decision;
    }
}
