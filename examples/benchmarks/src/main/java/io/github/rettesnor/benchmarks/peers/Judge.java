// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.byhand.ApplicationRules;
import io.github.rettesnor.benchmarks.byhand.BudgetRules;
import io.github.rettesnor.benchmarks.byhand.Case;
import io.github.rettesnor.benchmarks.byhand.Ceiling;
import io.github.rettesnor.benchmarks.byhand.EvidenceRules;
import io.github.rettesnor.benchmarks.byhand.LineRules;
import io.github.rettesnor.benchmarks.byhand.LinesComplete;
import io.github.rettesnor.benchmarks.byhand.OtherLines;
import io.github.rettesnor.benchmarks.byhand.Rule;
import io.github.rettesnor.benchmarks.byhand.SalaryLines;
import io.github.rettesnor.benchmarks.byhand.SalaryShare;
import io.github.rettesnor.benchmarks.byhand.Sink;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The rules, as the hand-written check has them, for peers that take functions. What annotations and built-in constraints can express is
 * marked as standard: a peer that has them needs no function for it.
 */
public enum Judge {
    SUBMITTED(Rule.DEADLINE, ApplicationRules::submitted, true),
    PERIOD_STATED(Rule.PERIOD, ApplicationRules::periodStated, true),
    CURRENCY_STATED(Rule.CURRENCY, BudgetRules::currencyStated, true),
    FIGURES(Rule.COMPLETE, LinesComplete::figures, true),
    CO_FUNDING_STATED(Rule.CO_FUNDING, BudgetRules::coFundingStated, true),
    TITLE(Rule.TITLE, ApplicationRules::title),
    CONTACT(Rule.CONTACT, ApplicationRules::contact),
    PERIOD(Rule.PERIOD, ApplicationRules::periodOrdered),
    DEADLINE(Rule.DEADLINE, ApplicationRules::deadline),
    APPLICANT(Rule.APPLICANT, ApplicationRules::applicant),
    REGISTRY(Rule.REGISTRY, EvidenceRules::registry),
    INDICATORS(Rule.INDICATORS, EvidenceRules::indicators),
    REUSABLE(Rule.REUSABLE, EvidenceRules::reusable),
    REPORT(Rule.REPORT, EvidenceRules::report),
    METHOD(Rule.METHOD, ApplicationRules::method),
    OUTLINE(Rule.OUTLINE, EvidenceRules::outline),
    TEMPLATE(Rule.TEMPLATE, EvidenceRules::template),
    NEED(Rule.NEED, SalaryLines::need),
    COMPETENCE(Rule.COMPETENCE, SalaryLines::competence),
    GUIDANCE(Rule.GUIDANCE, EvidenceRules::guidance),
    GOAL_KNOWN(Rule.GOAL_KNOWN, ApplicationRules::goalKnown),
    GOAL_NAMED(Rule.GOAL_NAMED, ApplicationRules::goalNamed),
    LINES(Rule.LINES, LinesComplete::lines),
    CURRENCY(Rule.CURRENCY, BudgetRules::currency),
    COMPLETE(Rule.COMPLETE, LinesComplete::complete),
    SUM_ROW(Rule.SUM_ROW, BudgetRules::sumRow),
    ADDS_UP(Rule.ADDS_UP, BudgetRules::addsUp),
    CO_FUNDING(Rule.CO_FUNDING, BudgetRules::coFundingNamed),
    SALARY_SHARE(Rule.SALARY_SHARE, SalaryShare::check),
    BASIC_PAY(Rule.BASIC_PAY, SalaryLines::basicPay),
    ON_CALL(Rule.ON_CALL, LineRules::onCall),
    OVERHEAD(Rule.OVERHEAD, LineRules::overhead),
    DISSEMINATION(Rule.DISSEMINATION, LineRules::dissemination),
    REGISTRY_RUN(Rule.REGISTRY_RUN, LineRules::registryOperations),
    HOSPITAL_RUN(Rule.HOSPITAL_RUN, LineRules::hospitalOperations),
    DAY_PACKAGES(Rule.DAY_PACKAGES, Ceiling::dayPackages),
    TRAVEL(Rule.TRAVEL, Ceiling::travel),
    ACCOMMODATION(Rule.ACCOMMODATION, Ceiling::accommodation),
    OTHER_LINES(Rule.OTHER_LINES, OtherLines::check),
    CODES_KNOWN(Rule.CODES_KNOWN, EvidenceRules::codes),
    RULE_SET(Rule.RULE_SET, ApplicationRules::ruleSet);

    /** Those for which there is no annotation. */
    static final List<Judge> BEYOND_STANDARD =
            Arrays.stream(values()).filter(judge -> !judge.standard).toList();

    private final Rule rule;
    private final boolean standard;
    private final BiConsumer<Case, Sink> look;

    Judge(Rule rule, BiConsumer<Case, Sink> look) {
        this(rule, look, false);
    }

    Judge(Rule rule, BiConsumer<Case, Sink> look, boolean standard) {
        this.rule = rule;
        this.standard = standard;
        this.look = look;
    }

    /** The rule's id. */
    String rule() {
        return rule.id();
    }

    /** Whether it finds nothing. */
    boolean agrees(Case of) {
        boolean[] agrees = {true};
        look.accept(of, (found, outcome, list, index, field, figures) -> agrees[0] = false);
        return agrees[0];
    }

    /** Looks at an application. */
    void look(Case of, Sink sink) {
        look.accept(of, sink);
    }
}
