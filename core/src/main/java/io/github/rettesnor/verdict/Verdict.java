// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.WrittenByModule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a rule set on a document.
 *
 * @param ruleSet the rule set
 * @param language the language of its sentences where it is written as JSON
 * @param decision the decision
 * @param findings the places where a rule is violated or could not be evaluated, in the order of the rules
 * @param questions the open questions that only a person can answer, in the order of the rules
 * @param outcomes the outcome of every rule of the set and of the sets that it includes, in their order
 * @param judgements the answers that officers have given to its questions, none unless rulings were given
 * @param waivers the rules that officers have set aside for this document, none unless rulings were given
 * @param changes how the rule set differs from the one that it was made from, none if it was not changed
 * @param problems what could not be read of the document; with any, the document is never acceptable
 */
public record Verdict(
        RuleSetId ruleSet,
        Language language,
        Decision decision,
        List<Finding> findings,
        List<Finding> questions,
        Map<RuleId, Outcome> outcomes,
        List<Judgement> judgements,
        List<Waiver> waivers,
        List<Change> changes,
        List<Problem> problems)
        implements WrittenByModule {

    /**
     * Returns this verdict with its sentences in another language.
     *
     * @param locale the language; English where it is not nb, nn or da
     * @return the verdict
     */
    public Verdict in(Locale locale) {
        return new Verdict(
                ruleSet,
                Language.of(locale),
                decision,
                findings,
                questions,
                outcomes,
                judgements,
                waivers,
                changes,
                problems);
    }

    /** Copies the collections. */
    public Verdict {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        outcomes = outcomes instanceof Outcomes ? outcomes : Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        judgements = List.copyOf(judgements);
        waivers = List.copyOf(waivers);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * A verdict whose decision follows from what was found: from the findings and questions that no waiver sets aside, and from the
     * problems.
     *
     * @param ruleSet the rule set
     * @param language the language of its sentences
     * @param findings the places where a rule is violated or could not be evaluated
     * @param questions the open questions
     * @param outcomes the outcome of every rule
     * @param judgements the answers of officers
     * @param waivers the rules that officers have set aside
     * @param changes how the rule set was changed
     * @param problems what could not be read
     */
    public Verdict(
            RuleSetId ruleSet,
            Language language,
            List<Finding> findings,
            List<Finding> questions,
            Map<RuleId, Outcome> outcomes,
            List<Judgement> judgements,
            List<Waiver> waivers,
            List<Change> changes,
            List<Problem> problems) {
        this(
                ruleSet,
                language,
                new Basis(findings, questions, waivers, problems).decision(),
                findings,
                questions,
                outcomes,
                judgements,
                waivers,
                changes,
                problems);
    }

    /**
     * Returns the outcome of one rule.
     *
     * @param rule the id of a rule of the set, or of one of the {@linkplain Rulings#RULES rules about rulings}
     * @return its outcome
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Outcome outcome(String rule) {
        RuleId known = known(rule);
        Outcome outcome = outcomes.get(known);
        return outcome == null && findings(rule).isEmpty()
                ? Outcome.PASSED
                : Objects.requireNonNullElse(outcome, Outcome.VIOLATED);
    }

    private RuleId known(String rule) {
        List<RuleId> known = Stream.concat(outcomes.keySet().stream(), Rulings.RULES.stream())
                .toList();
        return known.stream()
                .filter(id -> id.value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ruleSet + " has no rule '" + rule + "'"
                        + Nearest.hint(rule, known.stream().map(RuleId::value).toList())));
    }

    /**
     * Returns the waiver by which a finding or question is set aside, so that it does not decide.
     *
     * @param finding one of the findings or questions
     * @return the waiver, null if it is not waived
     */
    public @Nullable Waiver waiver(Finding finding) {
        return new Basis(findings, questions, waivers, problems).waiver(finding);
    }

    /**
     * Returns whether a finding or question is set aside by a waiver.
     *
     * @param finding one of the findings or questions
     * @return true if so
     */
    public boolean isWaived(Finding finding) {
        return waiver(finding) != null;
    }

    /**
     * Returns whether everything that a rule finds or asks is set aside by waivers.
     *
     * @param rule the rule
     * @return true if so, false also where it finds and asks nothing
     */
    public boolean isWaived(RuleId rule) {
        List<Finding> all = Stream.concat(findings.stream(), questions.stream())
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(this::isWaived);
    }

    /**
     * Returns the open questions that decide: those of severity {@link Severity#ERROR} that no waiver covers.
     *
     * @return the questions, in the order of the rules
     */
    public List<Finding> decidingQuestions() {
        return questions.stream()
                .filter(question -> question.severity() == Severity.ERROR && !isWaived(question))
                .toList();
    }

    /**
     * Returns whether the document passes the formal check: it is acceptable, or would be once an officer has answered what is asked.
     *
     * @return true for {@link Decision#ACCEPTABLE}, and for {@link Decision#TO_JUDGE} where every open question that decides is the
     *     officer's
     */
    public boolean isFormallyAcceptable() {
        return decision == Decision.ACCEPTABLE
                || (decision == Decision.TO_JUDGE
                        && decidingQuestions().stream().allMatch(question -> question.by() == Settler.OFFICER));
    }

    /**
     * Returns how many rules had each outcome.
     *
     * @return a number for every outcome, 0 where there is none
     */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        outcomes.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return counts;
    }

    /**
     * Returns the findings of one rule.
     *
     * @param rule the id of a rule of the set, or of one of the {@linkplain Rulings#RULES rules about rulings}
     * @return its findings, none if it passed
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public List<Finding> findings(String rule) {
        RuleId known = known(rule);
        return findings.stream().filter(finding -> finding.rule().equals(known)).toList();
    }
}
