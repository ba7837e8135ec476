// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.benchmarks.byhand.ApplicationByHand;
import io.github.rettesnor.benchmarks.byhand.Rule;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameFindingsTest {

    private static final RuleSet<Application> RULES = Norway.grantApplication(2019);
    private static final Way DIRECT = Ways.DIRECT.make();
    private static final Pattern COST =
            Pattern.compile("budget\\.(lines|coFunding)\\[(\\d+)]\\.(unitCost|lumpSum|occasions|amount)");

    @Test
    void theValidApplicationHasNoFindingsAndTwoQuestions() {
        for (Application valid : List.of(Samples.VALID, Samples.ofLines(10_000))) {
            Verdict verdict = RULES.check(valid);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.questions())
                    .extracting(question -> question.rule().value())
                    .containsExactly("no.application.outline-on-template", "no.budget.other-lines");
        }
    }

    @Test
    void theInvalidApplicationBreaksFourteenRules() {
        assertThat(RULES.check(Samples.INVALID).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactlyInAnyOrder(
                        "core.title",
                        "no.application.deadline",
                        "no.application.improvement-method",
                        "no.application.indicators-in-registry",
                        "no.application.final-report-accepted",
                        "no.application.guidance-sought",
                        "no.application.salary-need",
                        "no.strategy.goal-known",
                        "no.budget.salary-share",
                        "no.budget.salary-basic-pay",
                        "no.budget.no-on-call-supplement",
                        "no.budget.no-overhead",
                        "no.budget.travel-ceiling",
                        "no.budget.accommodation-ceiling");
    }

    @Test
    void eachRuleOfTheCallIsCheckedByHandWithItsSeverity() {
        Map<String, Severity> byHand = Arrays.stream(Rule.values()).collect(Collectors.toMap(Rule::id, Rule::severity));
        Map<String, Severity> ours = Stream.concat(
                        Stream.of(RULES, Norway.budget(2019)).flatMap(set -> set.rules().stream()),
                        CommonRules.ALL.stream())
                .filter(rule -> !rule.equals(CommonRules.NOT_JUDGED))
                .collect(Collectors.toMap(rule -> rule.id().value(), io.github.rettesnor.rule.Rule::severity));
        assertThat(byHand).isEqualTo(ours);
    }

    @Test
    void theMutationsBreakEachRuleOrLeaveItOpen() {
        Set<String> reported = documents().stream()
                .flatMap(application -> ApplicationByHand.check(application).stream())
                .map(problem -> problem.rule().id())
                .collect(Collectors.toSet());
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void byHandTheSameIsFoundWithTheSameFigures() {
        for (Application application : documents()) {
            assertThat(Ways.BY_HAND.make().found(ApplicationByHand.check(application)))
                    .as(application::toString)
                    .containsExactlyInAnyOrderElementsOf(DIRECT.found(RULES.check(application)));
        }
    }

    /** A violation of a constraint is not a question to a person. */
    @Test
    void throughJakartaValidationTheSameIsFoundButNothingIsAsked() {
        Way way = Ways.JAKARTA.make();
        for (Application application : documents()) {
            Set<Found> ours = withoutFigures(DIRECT.found(DIRECT.on(application).get()));
            ours.removeIf(found -> found.outcome() == Outcome.TO_JUDGE);
            assertThat(withoutFigures(way.found(way.on(application).get())))
                    .as(application::toString)
                    .isEqualTo(ours);
        }
    }

    /** Of a cost such as 2300.000 kr the annotation {@code @Digits} counts three decimals; the rules count no zeros. */
    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_VALIDATOR", "AVAJE", "EASY_RULES", "DROOLS"})
    void theOthersFindTheSameAtTheSamePlaces(Ways peer) {
        Way way = peer.make();
        boolean countsZeros = peer == Ways.HIBERNATE_VALIDATOR || peer == Ways.AVAJE;
        for (Application application : documents()) {
            Set<Found> others = withoutFigures(way.found(way.on(application).get()));
            Set<Found> ours = withoutFigures(DIRECT.found(DIRECT.on(application).get()));
            if (countsZeros) {
                others.removeIf(found -> !ours.contains(found) && isOfZeros(found, application));
            }
            assertThat(others).as(application::toString).isEqualTo(ours);
        }
    }

    /** A predicate reports only that a rule is not met: no place and no outcome. */
    @Test
    void yaviFindsTheSameRulesUnmet() {
        Way yavi = Ways.YAVI.make();
        for (Application application : documents()) {
            assertThat(rules(yavi, application)).as(application::toString).isEqualTo(rules(DIRECT, application));
        }
    }

    private static Set<String> rules(Way way, Application application) {
        return way.found(way.on(application).get()).stream().map(Found::rule).collect(Collectors.toSet());
    }

    private static Set<Found> withoutFigures(List<Found> found) {
        return found.stream().map(Found::withoutFigures).collect(Collectors.toSet());
    }

    private static boolean isOfZeros(Found found, Application application) {
        Matcher place = COST.matcher(found.path());
        Budget budget = application.budget();
        if (!place.matches() || budget == null) {
            return false;
        }
        int position = Integer.parseInt(place.group(2));
        BigDecimal cost = switch (place.group(3)) {
            case "unitCost" -> budget.lines().get(position).unitCost();
            case "lumpSum" -> budget.lines().get(position).lumpSum();
            case "occasions" -> budget.lines().get(position).occasions();
            default -> budget.coFunding().get(position).amount();
        };
        return cost != null && cost.scale() > 2 && cost.stripTrailingZeros().scale() <= 2;
    }

    private static List<Application> documents() {
        List<Application> documents = new ArrayList<>(Mutations.of(2_000));
        documents.add(Samples.VALID);
        documents.add(Samples.INVALID);
        return documents;
    }
}
