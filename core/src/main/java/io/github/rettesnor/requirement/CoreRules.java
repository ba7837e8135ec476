// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.ContactWay.EMAIL;
import static io.github.rettesnor.model.ContactWay.PHONE;
import static io.github.rettesnor.requirement.CurrencyIs.currencyIs;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.PeriodOrdered.periodOrdered;
import static io.github.rettesnor.requirement.Reachable.reachable;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;

/** Rules that hold in any country: that a document is complete, and that its budget can be calculated with. */
public final class CoreRules {

    /** A title is given. */
    public static final Rule TITLE = own("core.title", given("title"));

    /** A person can be reached: a name, and an e-mail address or telephone number. */
    public static final Rule CONTACT = own("core.contact", reachable("contacts", EMAIL, PHONE));

    /** The project's start is given, and its end or how long it takes; they are ordered. */
    public static final Rule PERIOD = own("core.period", periodOrdered("period"));

    /** A budget has at least one line. */
    public static final Rule BUDGET_LINES = must("core.budget.lines", Source.OWN, given("lines"));

    /** Each line of a budget is complete. */
    public static final Rule BUDGET_LINE_COMPLETE =
            must("core.budget.line-complete", Source.OWN, new LinesComplete(false));

    /** Each line of accounts is complete; a cost may be negative. */
    public static final Rule ACCOUNTS_LINE_COMPLETE =
            must("core.budget.line-complete", Source.OWN, new LinesComplete(true));

    /** The amount asked for agrees with the lines. */
    public static final Rule BUDGET_ADDS_UP =
            must("core.budget.adds-up", Source.OWN, new AddsUp()).with(Severity.WARNING);

    /** Each co-funder has a name and an amount. */
    public static final Rule CO_FUNDING_NAMED = must("core.budget.co-funding-named", Source.OWN, new CoFundingNamed())
            .with(Severity.INFO);

    /** No line is the sum of the others. */
    public static final Rule BUDGET_SUM_ROW =
            must("core.budget.sum-row", Source.OWN, new SumRow()).with(Severity.WARNING);

    private CoreRules() {}

    private static Rule own(String id, Requirement requirement) {
        return new Rule(new RuleId(id), Severity.WARNING, Source.OWN, requirement);
    }

    /**
     * Returns the requirement that a budget is in one currency.
     *
     * @param code the currency's ISO 4217 code, such as {@code NOK}
     * @return the rule
     */
    public static Rule budgetCurrency(String code) {
        return must("core.budget.currency", Source.OWN, currencyIs(code));
    }
}
