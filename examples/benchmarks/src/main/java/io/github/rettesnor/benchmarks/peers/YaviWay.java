// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.constraint.BigDecimalConstraint;
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
 * YAVI. What no built-in constraint can express is a predicate on the application, so the rule is reported, but neither the place nor its
 * outcome.
 */
public final class YaviWay implements Way {

    private static final BigDecimal MOST = new BigDecimal("999999999999999.99");
    private static final String COMPLETE = "core.budget.line-complete";
    private static final String CO_FUNDING = "core.budget.co-funding-named";

    private final Validator<ApplicationForm> validator = judged()._object(
                    ApplicationForm::submittedAt,
                    "submittedAt",
                    it -> it.notNull().message("no.application.deadline"))
            ._object(ApplicationForm::period, "period", it -> it.notNull().message("core.period"))
            .nestIfPresent(ApplicationForm::period, "period", period())
            .nest(ApplicationForm::budget, "budget", budget())
            .build();

    private static Validator<PeriodForm> period() {
        return ValidatorBuilder.of(PeriodForm.class)
                ._object(PeriodForm::start, "start", it -> it.notNull().message("core.period"))
                ._integer(
                        PeriodForm::months,
                        "months",
                        it -> it.greaterThanOrEqual(1).message("core.period"))
                .build();
    }

    private static Validator<BudgetForm> budget() {
        return ValidatorBuilder.of(BudgetForm.class)
                ._object(BudgetForm::currency, "currency", it -> it.notNull().message("core.budget.currency"))
                .forEach(BudgetForm::lines, "lines", line())
                .forEach(BudgetForm::coFunding, "coFunding", coFunder())
                .build();
    }

    private static Validator<LineForm> line() {
        return ValidatorBuilder.of(LineForm.class)
                ._object(LineForm::category, "category", it -> it.notNull().message(COMPLETE))
                ._bigDecimal(LineForm::unitCost, "unitCost", it -> cost(it, COMPLETE))
                ._bigDecimal(LineForm::lumpSum, "lumpSum", it -> cost(it, COMPLETE))
                ._integer(
                        LineForm::persons,
                        "persons",
                        it -> it.greaterThanOrEqual(1).message(COMPLETE))
                ._bigDecimal(
                        LineForm::occasions,
                        "occasions",
                        it -> cost(it, COMPLETE).positive().message(COMPLETE))
                .build();
    }

    private static Validator<CoFunderForm> coFunder() {
        return ValidatorBuilder.of(CoFunderForm.class)
                ._bigDecimal(
                        CoFunderForm::amount, "amount", it -> cost(it.notNull().message(CO_FUNDING), CO_FUNDING))
                .build();
    }

    private static <F> BigDecimalConstraint<F> cost(BigDecimalConstraint<F> it, String rule) {
        return it.positiveOrZero()
                .message(rule)
                .lessThanOrEqual(MOST)
                .message(rule)
                .predicate(YaviWay::isInOre, ViolationMessage.of(rule, rule));
    }

    private static boolean isInOre(BigDecimal cost) {
        return cost.scale() <= 2 || cost.stripTrailingZeros().scale() <= 2;
    }

    private static ValidatorBuilder<ApplicationForm> judged() {
        ValidatorBuilder<ApplicationForm> builder = ValidatorBuilder.of(ApplicationForm.class);
        for (Judge judge : Judge.BEYOND_STANDARD) {
            builder.constraintOnTarget(form -> judge.agrees(form.of()), "", judge.rule(), judge.rule());
        }
        return builder;
    }

    @Override
    public Supplier<ConstraintViolations> on(Application application) {
        ApplicationForm form = ApplicationForm.of(application);
        return () -> validator.validate(form.anew());
    }

    @Override
    public List<Found> found(Object result) {
        return ((ConstraintViolations) result)
                .stream()
                        .map(ConstraintViolation::message)
                        .map(rule -> RuleMessage.read(rule, ""))
                        .distinct()
                        .toList();
    }
}
