// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as functions of the form that they are about: for peers that know no annotations all of them, else the non-standard. */
public enum Judge {
    TITLE("core.title", ApplicationForm.class, StandardJudges::title, true),
    SUBMITTED("no.application.deadline", ApplicationForm.class, StandardJudges::submitted, true),
    APPLICANTS("no.application.applicant-eligible", ApplicationForm.class, StandardJudges::applicants, true),
    PERIOD("core.period", ApplicationForm.class, StandardJudges::period, true),
    GOAL_NAMED("no.strategy.goal-named", ApplicationForm.class, StandardJudges::goals, true),
    INDICATORS_PRESENT("no.application.indicators-present", ApplicationForm.class, StandardJudges::indicators, true),
    START_AND_END("core.period", PeriodForm.class, StandardJudges::startAndEnd, true),
    LINES("core.budget.lines", BudgetForm.class, StandardJudges::lines, true),
    COMPLETE("core.budget.line-complete", LineForm.class, StandardJudges::complete, true),
    CO_FUNDER("no.budget.co-funding-named", CoFunderForm.class, StandardJudges::coFunder, true),
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
            return Arrays.stream(values())
                    .filter(judge -> judge.form == form && !judge.standard)
                    .toArray(Judge[]::new);
        }
    };

    private final String rule;
    private final Class<?> form;
    private final boolean standard;
    private final BiConsumer<Object, Sink> look;

    <F> Judge(String rule, Class<F> form, BiConsumer<F, Sink> look) {
        this(rule, form, look, false);
    }

    <F> Judge(String rule, Class<F> form, BiConsumer<F, Sink> look, boolean standard) {
        this.rule = rule;
        this.form = form;
        this.standard = standard;
        this.look = (judged, sink) -> look.accept(form.cast(judged), sink);
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }

    /** The kind of form that it looks at. */
    Class<?> form() {
        return form;
    }

    /** Whether it finds nothing wrong with a form of this judge's kind. */
    boolean agrees(Object judged) {
        boolean[] agrees = {true};
        look.accept(judged, (undecided, list, index, field) -> agrees[0] = false);
        return agrees[0];
    }

    /** Looks at a form of this judge's kind. */
    void look(Object judged, Sink sink) {
        look.accept(judged, sink);
    }

    /** The judges of a kind of form that say what no standard constraint can say. */
    static Judge[] of(Class<?> form) {
        return OF.get(form);
    }

    /** Where in a form something is. */
    static String place(String at, String list, int index, String field) {
        String element = index < 0 ? list : list + "[" + index + "]";
        return Stream.of(at, element, field).filter(step -> !step.isEmpty()).collect(Collectors.joining("."));
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
