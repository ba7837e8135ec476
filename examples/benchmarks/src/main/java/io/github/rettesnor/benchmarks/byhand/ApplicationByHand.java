// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the 2019 call asks of an application, checked by one call after the other. */
public final class ApplicationByHand {

    private ApplicationByHand() {}

    /**
     * Checks an application.
     *
     * @param application the application
     * @return what is wrong with it, and what a person must judge
     */
    public static List<Problem> check(Application application) {
        Case of = new Case(application);
        List<Problem> problems = new ArrayList<>();
        Sink sink = (rule, outcome, list, index, field, figures) ->
                problems.add(problem(rule, outcome, list, index, field, figures));
        application(of, sink);
        budget(of, sink);
        return problems;
    }

    private static Problem problem(
            Rule rule,
            Outcome outcome,
            String list,
            int index,
            String field,
            Supplier<? extends Map<String, ?>> figures) {
        return new Problem(rule, outcome, Sink.path(list, index, field), figures.get());
    }

    private static void application(Case of, Sink sink) {
        ApplicationRules.title(of, sink);
        ApplicationRules.contact(of, sink);
        ApplicationRules.periodStated(of, sink);
        ApplicationRules.periodOrdered(of, sink);
        ApplicationRules.submitted(of, sink);
        ApplicationRules.deadline(of, sink);
        ApplicationRules.applicant(of, sink);
        EvidenceRules.registry(of, sink);
        EvidenceRules.indicators(of, sink);
        EvidenceRules.reusable(of, sink);
        EvidenceRules.report(of, sink);
        ApplicationRules.method(of, sink);
        EvidenceRules.outline(of, sink);
        EvidenceRules.template(of, sink);
        EvidenceRules.guidance(of, sink);
        ApplicationRules.goalKnown(of, sink);
        ApplicationRules.goalNamed(of, sink);
        EvidenceRules.codes(of, sink);
        ApplicationRules.ruleSet(of, sink);
    }

    private static void budget(Case of, Sink sink) {
        LinesComplete.lines(of, sink);
        BudgetRules.currencyStated(of, sink);
        BudgetRules.currency(of, sink);
        LinesComplete.figures(of, sink);
        LinesComplete.complete(of, sink);
        BudgetRules.sumRow(of, sink);
        BudgetRules.addsUp(of, sink);
        BudgetRules.coFundingStated(of, sink);
        BudgetRules.coFundingNamed(of, sink);
        SalaryShare.check(of, sink);
        SalaryLines.need(of, sink);
        SalaryLines.competence(of, sink);
        SalaryLines.basicPay(of, sink);
        LineRules.onCall(of, sink);
        LineRules.overhead(of, sink);
        LineRules.dissemination(of, sink);
        LineRules.registryOperations(of, sink);
        LineRules.hospitalOperations(of, sink);
        Ceiling.dayPackages(of, sink);
        Ceiling.travel(of, sink);
        Ceiling.accommodation(of, sink);
        OtherLines.check(of, sink);
    }
}
