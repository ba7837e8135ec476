// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.byhand;

import io.github.rettesnor.identity.Severity;

/** The rules of the 2019 call for an application and its budget, and those that hold for any. */
public enum Rule {
    TITLE("core.title", Severity.WARNING),
    CONTACT("core.contact", Severity.WARNING),
    PERIOD("core.period", Severity.WARNING),
    DEADLINE("no.application.deadline", Severity.ERROR),
    APPLICANT("no.application.applicant-eligible", Severity.ERROR),
    REGISTRY("no.application.national-registry", Severity.ERROR),
    INDICATORS("no.application.indicators-in-registry", Severity.ERROR),
    REUSABLE("no.application.results-reusable", Severity.ERROR),
    REPORT("no.application.final-report-accepted", Severity.INFO),
    METHOD("no.application.improvement-method", Severity.WARNING),
    OUTLINE("no.application.project-outline", Severity.ERROR),
    TEMPLATE("no.application.outline-on-template", Severity.ERROR),
    NEED("no.application.salary-need", Severity.ERROR),
    COMPETENCE("no.application.salary-competence", Severity.ERROR),
    GUIDANCE("no.application.guidance-sought", Severity.WARNING),
    GOAL_KNOWN("no.strategy.goal-known", Severity.WARNING),
    GOAL_NAMED("no.strategy.goal-named", Severity.INFO),
    LINES("core.budget.lines", Severity.ERROR),
    CURRENCY("core.budget.currency", Severity.ERROR),
    COMPLETE("core.budget.line-complete", Severity.ERROR),
    SUM_ROW("core.budget.sum-row", Severity.WARNING),
    ADDS_UP("core.budget.adds-up", Severity.WARNING),
    CO_FUNDING("core.budget.co-funding-named", Severity.INFO),
    SALARY_SHARE("no.budget.salary-share", Severity.ERROR),
    BASIC_PAY("no.budget.salary-basic-pay", Severity.ERROR),
    ON_CALL("no.budget.no-on-call-supplement", Severity.ERROR),
    OVERHEAD("no.budget.no-overhead", Severity.ERROR),
    DISSEMINATION("no.budget.no-dissemination", Severity.ERROR),
    REGISTRY_RUN("no.budget.no-registry-operations", Severity.ERROR),
    HOSPITAL_RUN("no.budget.no-hospital-operations", Severity.ERROR),
    DAY_PACKAGES("no.budget.day-package-ceiling", Severity.ERROR),
    TRAVEL("no.budget.travel-ceiling", Severity.ERROR),
    ACCOMMODATION("no.budget.accommodation-ceiling", Severity.ERROR),
    OTHER_LINES("no.budget.other-lines", Severity.ERROR),
    CODES_KNOWN("core.codes-known", Severity.WARNING),
    RULE_SET("core.rule-set-named", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** How severe it is to break it. */
    public Severity severity() {
        return severity;
    }
}
