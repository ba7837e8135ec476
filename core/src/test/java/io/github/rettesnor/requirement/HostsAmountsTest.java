// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.Reported;
import io.github.rettesnor.testing.TestRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ceiling may be an amount of any class and context; it is kept exactly or refused. */
class HostsAmountsTest {

    private static final PerHeadAtMost OURS = new PerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"));
    private static final MonetaryContext UNLIMITED =
            MonetaryContextBuilder.of(Money.class).setPrecision(0).build();

    static Stream<MonetaryAmount> ceilings() {
        return Stream.of(
                FastMoney.of(2300, "NOK"),
                Money.of(new BigDecimal("2300.0000"), "NOK"),
                Money.of(
                        2300,
                        "NOK",
                        MonetaryContextBuilder.of(Money.class).setPrecision(2).build()),
                RoundedMoney.of(2300, "NOK", amount -> amount));
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void equalCeilingsAreEqualRules(MonetaryAmount ceiling) {
        assertThat(new PerHeadAtMost(TRAVEL, ceiling))
                .isEqualTo(OURS)
                .hasSameHashCodeAs(OURS)
                .hasToString("PerHeadAtMost[category=TRAVEL, ceiling=NOK 2300.00]");
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void theCeilingPassesAndOneOreMoreDoesNot(MonetaryAmount ceiling) {
        PerHeadAtMost theirs = new PerHeadAtMost(TRAVEL, ceiling);
        assertThat(Reported.by(theirs, nok(line(TRAVEL, "2300.00")))).containsExactly("PASSED");
        assertThat(Reported.by(theirs, nok(line(TRAVEL, "2300.01"))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED lines[0].unitCost: violated {line=1, category=TRAVEL, perHead=2300.01, ceiling=2300.00,"
                                + " excess=0.01, persons=1, occasions=1, total=2300.01, remedy=0.01}");
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void aRuleSetIsTheSameAfterItWasAFile(MonetaryAmount ceiling) {
        RuleSet<Budget> rules = TestRules.set(
                "xx:budget:1",
                Budget.class,
                Rule.must("xx.budget.travel", Source.document("X"), new PerHeadAtMost(TRAVEL, ceiling)));

        RuleSet<?> read = Calls.read(List.of(Input.of("rules.json", Calls.write(rules, Notation.JSON))), List.of())
                .get(0);

        assertThat(read.rules()).isEqualTo(rules.rules());
    }

    @Test
    void theLargestCeilingIsExact() {
        PerHeadAtMost largest =
                new PerHeadAtMost(TRAVEL, Money.of(new BigDecimal("999999999999999.99"), "NOK", UNLIMITED));
        assertThat(largest.ceiling()).isEqualTo(ExactMoney.of("999999999999999.99", "NOK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "2300.001", "2300.000000000000000000000000000001", "1000000000000000", "1e100"})
    void whatIsNoPayableAmountIsRefused(String number) {
        MonetaryAmount ceiling = Money.of(new BigDecimal(number), "NOK", UNLIMITED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerHeadAtMost(TRAVEL, ceiling))
                .withMessageStartingWith(
                        "a limit must be from 0 to below 10^15 and in whole units of its currency, is NOK ");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        MonetaryAmount huge = Money.of(new BigDecimal("1e999999999"), "NOK", UNLIMITED);
        assertThatIllegalArgumentException().isThrownBy(() -> new PerHeadAtMost(TRAVEL, huge));
        MonetaryAmount coins =
                Money.of(1, CurrencyUnitBuilder.of("GAME", "a game").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerHeadAtMost(TRAVEL, coins))
                .withMessage("GAME is not an ISO 4217 currency");
        assertThatNullPointerException().isThrownBy(() -> new PerHeadAtMost(TRAVEL, null));
        assertThatNullPointerException().isThrownBy(() -> new PerHeadAtMost(null, OURS.ceiling()));
    }
}
