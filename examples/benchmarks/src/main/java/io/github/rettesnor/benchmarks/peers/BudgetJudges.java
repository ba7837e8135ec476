// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.Line;
import io.github.rettesnor.benchmarks.peers.Judge.Sink;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.PayBasis;
import java.math.BigDecimal;
import java.util.function.BiConsumer;

/** What the call asks of a budget beyond what the standard constraints can say. */
final class BudgetJudges {

    private static final BigDecimal SALARY_LIMIT = new BigDecimal("0.6");

    private BudgetJudges() {}

    static void currency(BudgetForm budget, Sink sink) {
        if (!budget.isInKroner()) {
            sink.violated("currency");
        }
    }

    static void requested(BudgetForm budget, Sink sink) {
        BigDecimal requested = budget.requested();
        if (requested == null) {
            return;
        }
        Sums sums = Sums.of(budget);
        if (!budget.isInKroner()) {
            sink.undecided("currency");
        } else if (!sums.complete() || budget.lines().isEmpty()) {
            sink.undecided("lines");
        } else if (!Line.isBounded(requested)) {
            sink.undecided("requested");
        } else if (requested.compareTo(sums.all()) != 0) {
            sink.violated("requested");
        }
    }

    static void share(BudgetForm budget, Sink sink) {
        Sums sums = Sums.of(budget);
        if (!sums.anySalary()) {
            return;
        }
        if (!budget.isInKroner()) {
            sink.undecided("currency");
        } else if (!sums.complete()) {
            sink.undecided("lines");
        } else if (sums.salaries().compareTo(SALARY_LIMIT.multiply(sums.all())) > 0) {
            sink.violated("lines");
        }
    }

    static void oneCost(LineForm line, Sink sink) {
        if (line.unitCost() == null && line.lumpSum() == null) {
            sink.violated("unitCost");
        } else if (line.unitCost() != null && line.lumpSum() != null) {
            sink.violated("lumpSum");
        }
    }

    static void basicPay(LineForm line, Sink sink) {
        if (line.category() == Category.SALARY && line.payBasis() == null) {
            sink.undecided("payBasis");
        } else if (line.category() == Category.SALARY && line.payBasis() != PayBasis.BASIC_PAY) {
            sink.violated("payBasis");
        }
    }

    static BiConsumer<LineForm, Sink> none(String category) {
        Category none = Category.valueOf(category);
        return (line, sink) -> {
            if (line.category() == none) {
                BigDecimal total = line.total();
                if (total == null || total.signum() > 0) {
                    sink.violated("");
                }
            }
        };
    }

    /** What the lines come to. */
    private record Sums(BigDecimal all, BigDecimal salaries, boolean anySalary, boolean complete) {

        static Sums of(BudgetForm budget) {
            BigDecimal all = BigDecimal.ZERO;
            BigDecimal salaries = BigDecimal.ZERO;
            boolean anySalary = false;
            boolean complete = true;
            for (LineForm line : budget.lines()) {
                BigDecimal total = line.total();
                complete &= total != null && line.category() != null;
                all = total == null ? all : all.add(total);
                if (line.category() == Category.SALARY) {
                    anySalary = true;
                    salaries = total == null ? salaries : salaries.add(total);
                }
            }
            return new Sums(all, salaries, anySalary, complete);
        }
    }
}
