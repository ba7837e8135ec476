// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.rule.Rule.may;
import static io.github.rettesnor.rule.Rule.must;
import static io.github.rettesnor.rule.Rule.should;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSetValidatorTest {

    private static final Source SOURCE = Source.document("A call");

    private static final Clause CLAUSE = new Clause() {
        @Override
        public String id() {
            return "X1";
        }

        @Override
        public Source source() {
            return SOURCE;
        }

        @Override
        public boolean isInformative() {
            return false;
        }
    };

    private static final RuleSet<Budget> BUDGET =
            TestRules.set("xx:budget:1", Budget.class, CoreRules.BUDGET_LINES, CoreRules.BUDGET_LINE_COMPLETE);

    private static final RuleSet<Application> APPLICATION = TestRules.set(
                    "xx:application:1",
                    Application.class,
                    CoreRules.TITLE.with(Severity.ERROR),
                    must("xx.answer", SOURCE, given("answers[1]")),
                    must("xx.measurement", SOURCE, given("indicators[].measurement")),
                    must("xx.goal", SOURCE, given("goals[]")),
                    should("xx.track", CLAUSE, given("track")),
                    may("xx.patients", CLAUSE, given("patientGroup")))
            .include("budget", BUDGET);

    private final Validator validator = RuleSetValidator.of(APPLICATION);

    @Test
    void eachRuleIsAConstraintThatShowsItsIdItsSeverityAndItsGroups() {
        assertThat(validator.getConstraintsForClass(Application.class).getConstraintDescriptors())
                .extracting(
                        rule -> rule.getAttributes().get("value"),
                        rule -> rule.getAttributes().get("ruleSet"),
                        rule -> rule.getPayload(),
                        rule -> rule.getGroups())
                .containsExactlyInAnyOrder(
                        error("core.title", "xx:application:1", Topic.Application.class),
                        error("xx.answer", "xx:application:1", Topic.Application.class),
                        error("xx.measurement", "xx:application:1", Topic.Application.class),
                        error("xx.goal", "xx:application:1", Topic.Application.class),
                        tuple("xx.track", "xx:application:1", Set.of(Weight.Warning.class), Set.of(Encouraged.class)),
                        tuple("xx.patients", "xx:application:1", Set.of(Weight.Info.class), Set.of(Advised.class)),
                        error("core.budget.lines", "xx:budget:1", Topic.Budget.class),
                        error("core.budget.line-complete", "xx:budget:1", Topic.Budget.class),
                        tuple(
                                "core.codes-known",
                                "xx:application:1",
                                Set.of(Weight.Warning.class),
                                Set.of(Encouraged.class)),
                        tuple(
                                "core.rule-set-named",
                                "xx:application:1",
                                Set.of(Weight.Warning.class),
                                Set.of(Encouraged.class)),
                        tuple("core.not-judged", "xx:application:1", Set.of(Weight.Info.class), Set.of(Advised.class)));
    }

    private static org.assertj.core.groups.Tuple error(String rule, String ruleSet, Class<?> topic) {
        return tuple(rule, ruleSet, Set.of(Weight.Error.class), Set.of(Default.class, topic));
    }

    @Test
    void withoutAGroupOnlyRulesOfSeverityErrorAreAskedFor() {
        assertThat(rules(validator.validate(empty())))
                .containsExactlyInAnyOrder("core.title", "xx.answer", "core.budget.lines", "core.budget.line-complete");
    }

    @Test
    void whatIsEncouragedOrAdvisedCanBeAskedFor() {
        assertThat(rules(validator.validate(empty(), Encouraged.class))).containsExactly("xx.track");
        assertThat(rules(validator.validate(empty(), Advised.class))).containsExactly("xx.patients");
        assertThat(rules(validator.validate(empty(), Default.class, Encouraged.class, Advised.class)))
                .hasSize(6);
    }

    @Test
    void aPageOfAFormCanBeJudgedByItself() {
        assertThat(rules(validator.validate(empty(), Topic.Budget.class)))
                .containsExactlyInAnyOrder("core.budget.lines", "core.budget.line-complete");
    }

    @Test
    void anotherKindOfDocumentIsRefused() {
        Budget budget = BudgetBuilder.builder().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validate(budget))
                .withMessage("xx:application:1 judges a Application; a Budget is not one, and has none under @Valid");
    }

    @Test
    void aPropertyHasWhatIsFoundThereAndBelow() {
        assertThat(rules(validator.validateProperty(empty(), "budget")))
                .containsExactlyInAnyOrder("core.budget.line-complete", "core.budget.lines");
        assertThat(rules(validator.validateProperty(empty(), "budget.lines")))
                .containsExactlyInAnyOrder("core.budget.line-complete", "core.budget.lines");
        assertThat(rules(validator.validateProperty(empty(), "title"))).containsExactly("core.title");
        assertThat(rules(validator.validateProperty(empty(), "answers"))).containsExactly("xx.answer");
        assertThat(rules(validator.validateProperty(empty(), "track"))).isEmpty();
        assertThat(rules(validator.validateProperty(empty(), "track", Encouraged.class)))
                .containsExactly("xx.track");
    }

    @Test
    void aPropertyThatDocumentsDoNotHaveIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> validator.validateProperty(empty(), "titel"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validateProperty(empty(), "budget.lines[0].cost"))
                .withMessage("Application has no property 'budget.lines[0].cost'");
        assertThat(validator.validateProperty(empty(), "budget.lines[0].unitCost"))
                .isEmpty();
    }

    @Test
    void aValueWithoutItsDocumentIsRefused() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> validator.validateValue(Application.class, "title", ""))
                .withMessage(
                        "xx:application:1 judges a whole Application, not a value without one; use validateProperty");
    }

    @Test
    void pathsStateWhichElementIsMeant() {
        Application application = ApplicationBuilder.builder()
                .title("A title")
                .indicators(List.of(indicator("measured"), indicator(null)))
                .goals(List.of("1", ""))
                .budget(BudgetBuilder.builder()
                        .lines(List.of(
                                BudgetLineBuilder.builder()
                                        .category(Category.TRAVEL)
                                        .unitCost(BigDecimal.ONE)
                                        .build(),
                                BudgetLineBuilder.builder()
                                        .category(Category.TRAVEL)
                                        .build()))
                        .build())
                .build();
        assertThat(validator.validate(application))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "answers[1]", "indicators[1].measurement", "goals[1]", "budget.lines[1].unitCost");
    }

    @Test
    void theFindingComesWithItsViolation() {
        ConstraintViolation<Application> violation =
                validator.validate(empty(), Topic.Budget.class).iterator().next();
        assertThat(Findings.of(violation).stream())
                .containsAnyElementsOf(APPLICATION.check(empty()).findings());
        assertThat(violation.getInvalidValue()).isEqualTo(empty());
    }

    @Test
    void eachRequestIsAnsweredInItsOwnLanguage() {
        AtomicReference<Locale> request = new AtomicReference<>(Locale.ENGLISH);
        Validator speaking = RuleSetValidator.of(APPLICATION, request::get);
        List<Finding> findings = APPLICATION.check(empty()).findings().stream()
                .filter(finding -> finding.rule().value().startsWith("core.budget"))
                .toList();
        for (String tag : List.of("nb", "nn", "da", "en")) {
            request.set(Locale.forLanguageTag(tag));
            assertThat(speaking.validate(empty(), Topic.Budget.class))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(findings.stream()
                            .map(finding -> finding.message(Locale.forLanguageTag(tag)))
                            .toList());
        }
    }

    @Test
    void documentsWithinAnObjectAreJudgedWhereTheyStand() {
        record Round(@Valid List<Application> applications) {}
        assertThat(validator.validate(new Round(List.of(titled(), empty())), Topic.Application.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "applications[0].answers[1]", "applications[1].answers[1]", "applications[1].title");
    }

    @Test
    void noViolationIsLostWhereManyLookTheSame() {
        List<Indicator> unmeasured =
                IntStream.range(0, 2000).mapToObj(i -> indicator(null)).toList();
        Application application =
                ApplicationBuilder.builder().indicators(unmeasured).build();
        assertThat(validator.validate(application))
                .filteredOn(violation -> violation.getPropertyPath().toString().startsWith("indicators["))
                .hasSize(2000);
    }

    private static Application empty() {
        return ApplicationBuilder.builder().build();
    }

    private static Application titled() {
        return ApplicationBuilder.builder().title("A title").build();
    }

    private static Indicator indicator(@Nullable String measurement) {
        return IndicatorBuilder.builder().measurement(measurement).build();
    }

    private static List<String> rules(Set<ConstraintViolation<Application>> violations) {
        return violations.stream()
                .map(violation -> Findings.of(violation).orElseThrow().rule().value())
                .toList();
    }
}
