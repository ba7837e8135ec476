// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.benchmarks.byhand.ApplicationByHand;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameFindingsTest {

    private static final RuleSet<Application> RULES = Norway.grantApplication(2019);
    private static final Way DIRECT = Ways.DIRECT.make();
    private static final Pattern COST =
            Pattern.compile("budget\\.(lines|coFunding)\\[(\\d+)]\\.(unitCost|lumpSum|amount)");

    @Test
    void theValidApplicationHasNoFindings() {
        assertThat(RULES.check(Samples.VALID).findings()).isEmpty();
        assertThat(RULES.check(Samples.ofLines(10_000)).findings()).isEmpty();
    }

    @Test
    void theInvalidApplicationBreaksFifteenRules() {
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
                        "no.budget.requested-matches-lines",
                        "no.budget.salary-share",
                        "no.budget.salary-basic-pay",
                        "no.budget.no-on-call-supplement",
                        "no.budget.no-overhead",
                        "no.budget.travel-ceiling",
                        "no.budget.accommodation-ceiling");
    }

    @Test
    void byHandTheSameIsFoundWithTheSameFigures() {
        for (Application application : documents()) {
            assertThat(ApplicationByHand.check(application).stream()
                            .map(Found::of)
                            .toList())
                    .as(application::toString)
                    .containsExactlyInAnyOrderElementsOf(RULES.check(application).findings().stream()
                            .map(Found::of)
                            .toList());
        }
    }

    /** Of a cost such as 2300.000 kr the annotation {@code @Digits} says that it has three decimals; the rules count no zeros. */
    @ParameterizedTest
    @EnumSource(names = {"JAKARTA", "HIBERNATE_VALIDATOR", "AVAJE", "EASY_RULES", "DROOLS"})
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

    /** A predicate tells no more than that a rule is not met: no place, nor whether the rule could be evaluated. */
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
