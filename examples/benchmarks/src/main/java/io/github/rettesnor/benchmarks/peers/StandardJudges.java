// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.Line;
import io.github.rettesnor.benchmarks.peers.Judge.Sink;
import java.math.BigDecimal;

/** What the annotations of the forms say, for the peers that do not read them. */
final class StandardJudges {

    private StandardJudges() {}

    static void title(ApplicationForm application, Sink sink) {
        if (ApplicationJudges.isBlank(application.title())) {
            sink.violated("title");
        }
    }

    static void submitted(ApplicationForm application, Sink sink) {
        if (application.submittedAt() == null) {
            sink.undecided("submittedAt");
        }
    }

    static void applicants(ApplicationForm application, Sink sink) {
        if (application.applicants().isEmpty()) {
            sink.violated("applicants");
        }
    }

    static void period(ApplicationForm application, Sink sink) {
        if (application.period() == null) {
            sink.violated("period");
        }
    }

    static void goals(ApplicationForm application, Sink sink) {
        if (application.goals().isEmpty()) {
            sink.violated("goals");
        }
    }

    static void indicators(ApplicationForm application, Sink sink) {
        if (application.indicators().isEmpty()) {
            sink.violated("indicators");
        }
    }

    static void startAndEnd(PeriodForm period, Sink sink) {
        if (period.start() == null) {
            sink.violated("start");
        }
        if (period.end() == null) {
            sink.violated("end");
        }
    }

    static void lines(BudgetForm budget, Sink sink) {
        if (budget.lines().isEmpty()) {
            sink.violated("lines");
        }
    }

    static void complete(LineForm line, Sink sink) {
        if (line.category() == null) {
            sink.violated("category");
        }
        cost(line.unitCost(), "unitCost", sink);
        cost(line.lumpSum(), "lumpSum", sink);
        if (line.personsOrOne() < 1) {
            sink.violated("persons");
        }
        if (line.occasionsOrOne() < 1) {
            sink.violated("occasions");
        }
    }

    private static void cost(BigDecimal cost, String field, Sink sink) {
        if (cost != null && !Line.isCost(cost)) {
            sink.violated(field);
        }
    }

    static void coFunder(CoFunderForm funder, Sink sink) {
        if (ApplicationJudges.isBlank(funder.source())) {
            sink.violated("source");
        }
        if (!Line.isCost(funder.amount())) {
            sink.violated("amount");
        }
    }
}
