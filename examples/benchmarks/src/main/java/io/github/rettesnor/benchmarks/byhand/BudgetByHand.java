// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import static io.github.rettesnor.benchmarks.byhand.ApplicationByHand.isBlank;
import static io.github.rettesnor.benchmarks.byhand.Problem.undecided;
import static io.github.rettesnor.benchmarks.byhand.Problem.violated;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.PayBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the 2019 call asks of a budget, in one pass over its lines. */
final class BudgetByHand {

    private static final BigDecimal SALARY_LIMIT = new BigDecimal("0.6");
    private static final BigDecimal OTHERS_LIMIT = BigDecimal.ONE.subtract(SALARY_LIMIT);

    private final Budget budget;
    private final Map<String, String> answers;
    private final List<Problem> problems;
    private final boolean inKroner;

    private BigDecimal funds = BigDecimal.ZERO;
    private BigDecimal salaries = BigDecimal.ZERO;
    private boolean anySalary;
    private boolean complete = true;

    BudgetByHand(Budget budget, Map<String, String> answers, List<Problem> problems) {
        this.budget = budget;
        this.answers = answers;
        this.problems = problems;
        this.inKroner =
                budget.currency() != null && budget.currency().getCurrencyCode().equals("NOK");
    }

    void check() {
        if (budget.lines().isEmpty()) {
            problems.add(violated("core.budget.lines", "budget.lines", Map.of()));
        }
        if (budget.currency() == null) {
            problems.add(violated("core.budget.currency", "budget.currency", Map.of("currency", "NOK")));
        } else if (!inKroner) {
            problems.add(violated(
                    "core.budget.currency",
                    "budget.currency",
                    Map.of("currency", "NOK", "stated", budget.currency().getCurrencyCode())));
        }
        boolean needTold = !isBlank(answers.get("salary-need"));
        boolean competenceTold = !isBlank(answers.get("salary-competence"));
        Ceiling dayPackages = ceiling("no.budget.day-package-ceiling", 700);
        Ceiling travel = ceiling("no.budget.travel-ceiling", 2300);
        Ceiling accommodation = ceiling("no.budget.accommodation-ceiling", 1500);
        List<BudgetLine> lines = budget.lines();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            BigDecimal total = Line.total(line);
            if (total == null || line.category() == null) {
                complete = false;
                Line.incomplete(line, i, problems);
            }
            if (total != null) {
                funds = funds.add(total);
            }
            if (line.category() == null) {
                continue;
            }
            switch (line.category()) {
                case SALARY -> salary(line, i, total, needTold, competenceTold);
                case DAY_PACKAGE -> dayPackages.add(line, i, total);
                case TRAVEL -> travel.add(line, i, total);
                case ACCOMMODATION -> accommodation.add(line, i, total);
                case ON_CALL_SUPPLEMENT -> forbidden("no.budget.no-on-call-supplement", line, i, total);
                case OVERHEAD -> forbidden("no.budget.no-overhead", line, i, total);
                case DISSEMINATION -> forbidden("no.budget.no-dissemination", line, i, total);
                case REGISTRY_OPERATIONS -> forbidden("no.budget.no-registry-operations", line, i, total);
                case HOSPITAL_OPERATIONS -> forbidden("no.budget.no-hospital-operations", line, i, total);
                case OTHER -> {}
            }
        }
        dayPackages.judgeActivities();
        travel.judgeActivities();
        accommodation.judgeActivities();
        salaryShare();
        requested();
        coFunding();
    }

    private Ceiling ceiling(String rule, int kroner) {
        return new Ceiling(rule, BigDecimal.valueOf(kroner), inKroner, problems);
    }

    private void salary(
            BudgetLine line, int position, @Nullable BigDecimal total, boolean needTold, boolean competenceTold) {
        anySalary = true;
        if (total != null) {
            salaries = salaries.add(total);
        }
        if (line.payBasis() == null) {
            problems.add(undecided(
                    "no.budget.salary-basic-pay",
                    "budget.lines[" + position + "].payBasis",
                    Map.of("line", position + 1, "basis", PayBasis.BASIC_PAY)));
        } else if (line.payBasis() != PayBasis.BASIC_PAY) {
            problems.add(violated(
                    "no.budget.salary-basic-pay",
                    "budget.lines[" + position + "].payBasis",
                    Map.of("line", position + 1, "basis", PayBasis.BASIC_PAY)));
        }
        if (!needTold && isBlank(line.need())) {
            problems.add(violated(
                    "no.application.salary-need",
                    "budget.lines[" + position + "].need",
                    Map.of("line", position + 1, "category", Category.SALARY)));
        }
        if (!competenceTold && isBlank(line.competence())) {
            problems.add(violated(
                    "no.application.salary-competence",
                    "budget.lines[" + position + "].competence",
                    Map.of("line", position + 1, "category", Category.SALARY)));
        }
    }

    private void forbidden(String rule, BudgetLine line, int position, @Nullable BigDecimal total) {
        if (total != null && total.signum() == 0) {
            return;
        }
        Map<String, Object> figures = total == null || budget.currency() == null
                ? Map.of("line", position + 1, "category", line.category())
                : Map.of("line", position + 1, "category", line.category(), "amount", total);
        problems.add(violated(rule, "budget.lines[" + position + "]", figures));
    }

    private void salaryShare() {
        String rule = "no.budget.salary-share";
        if (!anySalary) {
            return;
        }
        if (!inKroner) {
            problems.add(undecided(rule, "budget.currency", Map.of()));
        } else if (!complete) {
            problems.add(undecided(rule, "budget.lines", Map.of()));
        } else {
            BigDecimal excess = salaries.subtract(SALARY_LIMIT.multiply(funds));
            if (excess.signum() > 0) {
                Map<String, ?> figures = Map.of(
                        "category", Category.SALARY,
                        "share", share(),
                        "limit", SALARY_LIMIT,
                        "amount", salaries,
                        "total", funds,
                        "excess", excess,
                        "remedy", excess.divide(OTHERS_LIMIT, 2, RoundingMode.CEILING));
                problems.add(violated(rule, "budget.lines", figures));
            }
        }
    }

    private BigDecimal share() {
        BigDecimal exact = salaries.divide(funds, 10, RoundingMode.DOWN);
        if (exact.multiply(funds).compareTo(salaries) == 0) {
            return exact;
        }
        int decimals = 4;
        BigDecimal rounded = salaries.divide(funds, decimals, RoundingMode.HALF_UP);
        while (rounded.compareTo(SALARY_LIMIT) <= 0) {
            decimals++;
            rounded = salaries.divide(funds, decimals, RoundingMode.HALF_UP);
        }
        return rounded;
    }

    private void requested() {
        String rule = "no.budget.requested-matches-lines";
        BigDecimal requested = budget.requested();
        if (requested == null) {
            return;
        }
        if (!inKroner) {
            problems.add(undecided(rule, "budget.currency", Map.of()));
        } else if (!complete || budget.lines().isEmpty()) {
            problems.add(undecided(rule, "budget.lines", Map.of()));
        } else if (requested.compareTo(funds) != 0) {
            if (!Line.isBounded(requested)) {
                problems.add(undecided(rule, "budget.requested", Map.of()));
                return;
            }
            BigDecimal difference = requested.subtract(funds).abs();
            problems.add(violated(
                    rule,
                    "budget.requested",
                    Map.of("requested", requested, "total", funds, "difference", difference)));
        }
    }

    private void coFunding() {
        String rule = "no.budget.co-funding-named";
        for (int i = 0; i < budget.coFunding().size(); i++) {
            CoFunding funder = budget.coFunding().get(i);
            if (isBlank(funder.source())) {
                problems.add(violated(rule, "budget.coFunding[" + i + "].source", Map.of("number", i + 1)));
            }
            if (funder.amount() == null || !Line.isCost(funder.amount())) {
                problems.add(violated(rule, "budget.coFunding[" + i + "].amount", Map.of("number", i + 1)));
            }
        }
    }
}
