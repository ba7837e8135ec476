// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.AddsUp;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;

/** Judges by ceilings that are amounts of the host's own, and prints each figure of a budget that is one øre above every limit. */
public final class HostAmounts {

    private static final Source CALL = Source.document("A host's call");

    private static final Phrasebook WORDS = Phrasebook.CORE.with(Map.of(
            Language.EN,
            Map.of(
                    "xx.budget.requested", "the amount requested",
                    "xx.budget.salary", "the share of salary",
                    "xx.budget.travel", "the ceiling for travel",
                    "xx.budget.rooms", "the ceiling for rooms")));

    private static final RuleSet<Budget> RULES = RuleSet.of(
            "xx:budget:1",
            Budget.class,
            WORDS,
            CoreRules.budgetCurrency("NOK"),
            must("xx.budget.requested", CALL, new AddsUp()),
            must("xx.budget.salary", CALL, new ShareAtMost(Category.SALARY, Share.percent(60))),
            must("xx.budget.travel", CALL, new PerHeadAtMost(Category.TRAVEL, FastMoney.of(2300, "NOK"))),
            must("xx.budget.rooms", CALL, new PerHeadAtMost(Category.ACCOMMODATION, Money.of(1500, "NOK"))));

    private HostAmounts() {}

    /**
     * Prints how the host's own amounts are configured, and then what is found.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        MonetaryAmount ofTheHost = Money.of(new BigDecimal("2300.99"), "NOK");
        System.out.println("host: " + ofTheHost.getNumber() + " "
                + Monetary.getDefaultAmountFactory().getAmountType().getSimpleName());

        System.out.println("within: "
                + RULES.check(budget("1000000.00", "600000.00", "2300.00", "1500.00", "396200.00"))
                        .decision());

        Budget above = budget("1000000.02", "600000.01", "2300.01", "1500.01", "396199.98");
        Verdict verdict = RULES.check(above);
        System.out.println("above: " + verdict.decision());
        for (Finding finding : verdict.findings()) {
            System.out.println(finding.rule() + " " + figures(finding));
            MonetaryAmount total =
                    Objects.requireNonNull(finding.figure("total")).amount();
            System.out.println(
                    "total twice: " + Objects.requireNonNull(total).multiply(2).getNumber());
        }
        RULES.measure(above)
                .forEach(measure -> System.out.println(measure.rule() + " "
                        + measure.measured().text() + " of " + measure.limit().text() + ", room "
                        + measure.room().number()));
        System.out.println("cut "
                + ExactMoney.text(LeastCuts.of(RULES, above).orElseThrow().total()));
    }

    private static String figures(Finding finding) {
        return finding.figures().byName().entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue().text())
                .collect(Collectors.joining(" "));
    }

    private static Budget budget(String requested, String salary, String travel, String room, String other) {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .requested(new BigDecimal(requested))
                .lines(List.of(
                        line(Category.SALARY, salary),
                        line(Category.TRAVEL, travel),
                        line(Category.ACCOMMODATION, room),
                        line(Category.OTHER, other)))
                .build();
    }

    private static BudgetLine line(Category category, String cost) {
        return BudgetLineBuilder.builder()
                .category(category)
                .unitCost(new BigDecimal(cost))
                .build();
    }
}
