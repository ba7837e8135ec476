// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.jakarta.Findings;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.HostRules;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Verdict;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** A portal's own class is judged by the rules for a budget, and what is found stands at the portal's own properties. */
class OwnClassTest {

    private static final HostRules<PortalBudget> RULES = Norway.budget(2019).on(PortalBudget.class, new PortalView());

    /** Pay for 2 000 kr and trips of two for 2 300.01 kr each: 2 000 + 4 600.02 = 6 600.02 kr. */
    private static final PortalBudget DEAR = new PortalBudget(
            Money.of(6600, "NOK"),
            List.of(
                    new PortalBudget.Post("pay", FastMoney.of(2000, "NOK"), 1),
                    new PortalBudget.Post("trip", FastMoney.of(2300.01, "NOK"), 2)));

    private static PortalBudget fair(String currency) {
        return new PortalBudget(
                Money.of(6600, "NOK"),
                List.of(
                        new PortalBudget.Post("pay", Money.of(2000, "NOK"), 1),
                        new PortalBudget.Post("trip", Money.of(2300, currency), 2)));
    }

    @Test
    void aFairBudgetIsAcceptable() {
        assertThat(RULES.check(fair("NOK")).decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    @Test
    void findingsAreAtThePortalsProperties() {
        Verdict verdict = RULES.check(DEAR);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.findings())
                .extracting(
                        finding -> finding.rule().value(),
                        finding -> finding.path().toString())
                .containsExactly(
                        tuple("core.budget.adds-up", "sum"),
                        tuple("no.budget.salary-share", "sum"),
                        tuple("no.budget.travel-ceiling", "posts[1].price"));
        assertThat(verdict.findings().get(2).figure("excess"))
                .isInstanceOfSatisfying(
                        Figure.Amount.class,
                        excess -> assertThat(excess.amount().isEqualTo(Money.of(0.01, "NOK")))
                                .isTrue());
    }

    @Test
    void amountsInTwoCurrenciesAreNeverAcceptable() {
        Verdict verdict = RULES.check(fair("SEK"));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.findings("core.budget.currency"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("posts");
    }

    @Test
    void theConstraintFindsTheSameAtTheSamePlaces() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Claim(DEAR)))
                    .extracting(
                            violation -> violation.getPropertyPath().toString(),
                            violation -> Findings.of(violation).orElseThrow().message(Locale.ENGLISH))
                    .containsExactlyInAnyOrder(
                            tuple("budget.sum", message(1)), tuple("budget.posts[1].price", message(2)));
            assertThat(factory.getValidator().validate(new Claim(fair("NOK")))).isEmpty();
        }
    }

    private static String message(int finding) {
        return RULES.check(DEAR).findings().get(finding).message(Locale.ENGLISH);
    }
}
