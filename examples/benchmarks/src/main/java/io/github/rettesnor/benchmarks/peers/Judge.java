// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules that no standard constraint can say, each a constraint of its own. */
public enum Judge {
    CONTACT("core.contact", ApplicationForm.class, ApplicationJudges::contact),
    DEADLINE("no.application.deadline", ApplicationForm.class, ApplicationJudges::deadline),
    REGISTRY("no.application.national-registry", ApplicationForm.class, ApplicationJudges::registry),
    INDICATORS("no.application.indicators-in-registry", ApplicationForm.class, ApplicationJudges::indicators),
    REUSABLE("no.application.results-reusable", ApplicationForm.class, ApplicationJudges.declared("RESULTS_REUSABLE")),
    REPORT("no.application.final-report-accepted", ApplicationForm.class, ApplicationJudges.declared("FINAL_REPORT")),
    METHOD("no.application.improvement-method", ApplicationForm.class, ApplicationJudges::method),
    OUTLINE("no.application.project-outline", ApplicationForm.class, ApplicationJudges::outline),
    NEED("no.application.salary-need", ApplicationForm.class, ApplicationJudges::need),
    COMPETENCE("no.application.salary-competence", ApplicationForm.class, ApplicationJudges::competence),
    GUIDANCE("no.application.guidance-sought", ApplicationForm.class, ApplicationJudges.declared("GUIDANCE_SOUGHT")),
    GOALS("no.strategy.goal-known", ApplicationForm.class, ApplicationJudges::goals),
    APPLICANT("no.application.applicant-eligible", ApplicantForm.class, ApplicationJudges::applicant),
    ORDERED("core.period", PeriodForm.class, ApplicationJudges::ordered),
    CURRENCY("core.budget.currency", BudgetForm.class, BudgetJudges::currency),
    REQUESTED("no.budget.requested-matches-lines", BudgetForm.class, BudgetJudges::requested),
    SHARE("no.budget.salary-share", BudgetForm.class, BudgetJudges::share),
    DAY_PACKAGES("no.budget.day-package-ceiling", BudgetForm.class, PerHeadJudge.DAY_PACKAGES),
    TRAVEL("no.budget.travel-ceiling", BudgetForm.class, PerHeadJudge.TRAVEL),
    ACCOMMODATION("no.budget.accommodation-ceiling", BudgetForm.class, PerHeadJudge.ACCOMMODATION),
    ONE_COST("core.budget.line-complete", LineForm.class, BudgetJudges::oneCost),
    BASIC_PAY("no.budget.salary-basic-pay", LineForm.class, BudgetJudges::basicPay),
    ON_CALL("no.budget.no-on-call-supplement", LineForm.class, BudgetJudges.none("ON_CALL_SUPPLEMENT")),
    OVERHEAD("no.budget.no-overhead", LineForm.class, BudgetJudges.none("OVERHEAD")),
    DISSEMINATION("no.budget.no-dissemination", LineForm.class, BudgetJudges.none("DISSEMINATION")),
    REGISTRY_RUN("no.budget.no-registry-operations", LineForm.class, BudgetJudges.none("REGISTRY_OPERATIONS")),
    HOSPITAL_RUN("no.budget.no-hospital-operations", LineForm.class, BudgetJudges.none("HOSPITAL_OPERATIONS"));

    private static final ClassValue<Judge[]> OF = new ClassValue<>() {
        @Override
        protected Judge[] computeValue(Class<?> form) {
            return Arrays.stream(values()).filter(judge -> judge.form == form).toArray(Judge[]::new);
        }
    };

    private final String rule;
    private final Class<?> form;
    private final BiConsumer<Object, Sink> look;

    <F> Judge(String rule, Class<F> form, BiConsumer<F, Sink> look) {
        this.rule = rule;
        this.form = form;
        this.look = (judged, sink) -> look.accept(form.cast(judged), sink);
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }

    /** Looks at a form of this judge's kind. */
    void look(Object judged, Sink sink) {
        look.accept(judged, sink);
    }

    /** The judges of a kind of form. */
    static Judge[] of(Class<?> form) {
        return OF.get(form);
    }

    /** The judges of a kind of form. */
    static List<Judge> listOf(Class<?> form) {
        return List.of(of(form));
    }

    /** Takes what a judge finds; a place is a field, or an element of a list and a field of it. */
    public interface Sink {

        /** The rule is violated, or undecided, at a field of an element of a list. */
        void tell(boolean undecided, String list, int index, String field);

        default void violated(String field) {
            tell(false, "", -1, field);
        }

        default void undecided(String field) {
            tell(true, "", -1, field);
        }

        default void violated(String list, int index, String field) {
            tell(false, list, index, field);
        }

        default void undecided(String list, int index, String field) {
            tell(true, list, index, field);
        }
    }
}
