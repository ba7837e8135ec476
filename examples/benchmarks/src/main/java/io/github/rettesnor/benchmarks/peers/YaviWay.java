// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.model.Application;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * YAVI. What no built-in constraint can say is a predicate on the form, so the rule and the form are told, and neither the place in
 * the form nor whether the rule could be evaluated.
 */
public final class YaviWay implements Way {

    private static final BigDecimal MOST = new BigDecimal("999999999999999.99");
    private static final String COMPLETE = "core.budget.line-complete";
    private static final String CO_FUNDING = "no.budget.co-funding-named";

    private final Validator<ApplicationForm> validator = judged(ApplicationForm.class)
            ._string(ApplicationForm::title, "title", it -> it.notBlank().message("core.title"))
            ._object(
                    ApplicationForm::submittedAt,
                    "submittedAt",
                    it -> it.notNull().message("no.application.deadline"))
            ._collection(
                    ApplicationForm::applicants,
                    "applicants",
                    it -> it.notEmpty().message("no.application.applicant-eligible"))
            .forEach(
                    ApplicationForm::applicants,
                    "applicants",
                    judged(ApplicantForm.class).build())
            ._object(ApplicationForm::period, "period", it -> it.notNull().message("core.period"))
            .nestIfPresent(ApplicationForm::period, "period", period())
            ._collection(ApplicationForm::goals, "goals", it -> it.notEmpty().message("no.strategy.goal-named"))
            ._collection(
                    ApplicationForm::indicators,
                    "indicators",
                    it -> it.notEmpty().message("no.application.indicators-present"))
            .nest(ApplicationForm::budget, "budget", budget())
            .build();

    private static Validator<PeriodForm> period() {
        return judged(PeriodForm.class)
                ._object(PeriodForm::start, "start", it -> it.notNull().message("core.period"))
                ._object(PeriodForm::end, "end", it -> it.notNull().message("core.period"))
                .build();
    }

    private static Validator<BudgetForm> budget() {
        return judged(BudgetForm.class)
                ._collection(BudgetForm::lines, "lines", it -> it.notEmpty().message("core.budget.lines"))
                .forEach(BudgetForm::lines, "lines", line())
                .forEach(BudgetForm::coFunding, "coFunding", coFunder())
                .build();
    }

    private static Validator<LineForm> line() {
        return judged(LineForm.class)
                ._object(LineForm::category, "category", it -> it.notNull().message(COMPLETE))
                ._bigDecimal(
                        LineForm::unitCost,
                        "unitCost",
                        it -> it.positiveOrZero()
                                .message(COMPLETE)
                                .lessThanOrEqual(MOST)
                                .message(COMPLETE)
                                .predicate(YaviWay::isInOre, message(COMPLETE)))
                ._bigDecimal(
                        LineForm::lumpSum,
                        "lumpSum",
                        it -> it.positiveOrZero()
                                .message(COMPLETE)
                                .lessThanOrEqual(MOST)
                                .message(COMPLETE)
                                .predicate(YaviWay::isInOre, message(COMPLETE)))
                ._integer(
                        LineForm::persons,
                        "persons",
                        it -> it.greaterThanOrEqual(1).message(COMPLETE))
                ._integer(
                        LineForm::occasions,
                        "occasions",
                        it -> it.greaterThanOrEqual(1).message(COMPLETE))
                .build();
    }

    private static Validator<CoFunderForm> coFunder() {
        return ValidatorBuilder.of(CoFunderForm.class)
                ._string(CoFunderForm::source, "source", it -> it.notBlank().message(CO_FUNDING))
                ._bigDecimal(
                        CoFunderForm::amount,
                        "amount",
                        it -> it.notNull()
                                .message(CO_FUNDING)
                                .positiveOrZero()
                                .message(CO_FUNDING)
                                .lessThanOrEqual(MOST)
                                .message(CO_FUNDING)
                                .predicate(YaviWay::isInOre, message(CO_FUNDING)))
                .build();
    }

    private static boolean isInOre(BigDecimal cost) {
        return cost.scale() <= 2 || cost.stripTrailingZeros().scale() <= 2;
    }

    private static ViolationMessage message(String rule) {
        return ViolationMessage.of(rule, rule);
    }

    private static <F> ValidatorBuilder<F> judged(Class<F> form) {
        ValidatorBuilder<F> builder = ValidatorBuilder.of(form);
        for (Judge judge : Judge.of(form)) {
            builder.constraintOnTarget(judge::agrees, "", judge.rule(), judge.rule());
        }
        return builder;
    }

    @Override
    public Supplier<ConstraintViolations> on(Application application) {
        ApplicationForm form = ApplicationForm.of(application);
        return () -> validator.validate(form);
    }

    @Override
    public List<Found> found(Object result) {
        return ((ConstraintViolations) result)
                .stream()
                        .map(ConstraintViolation::message)
                        .map(rule -> Found.told(rule, ""))
                        .distinct()
                        .toList();
    }
}
