// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueProperties {

    @Property
    void aWrittenValueIsReadBackEqual(@ForAll("values") Value value) {
        assertThat(Value.read(value.written())).isEqualTo(value);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.lazyOf(
                ValueProperties::texts,
                ValueProperties::texts,
                () -> Arbitraries.bigDecimals()
                        .between(BigDecimal.TEN.pow(15).negate(), BigDecimal.TEN.pow(15))
                        .ofScale(3)
                        .map(amount -> new Value.Amount(ExactMoney.of(amount, Currency.getInstance("NOK")))),
                () -> Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.ONE)
                        .ofScale(9)
                        .map(share -> new Value.Portion(new Share(share))),
                () -> Arbitraries.integers()
                        .between(-719_528, 2_932_896)
                        .map(day -> new Value.Day(LocalDate.ofEpochDay(day))),
                () -> Arbitraries.longs().map(Value.Count::new),
                () -> Arbitraries.of(true, false).map(Value.Flag::new),
                () -> values().list().ofMaxSize(3).map(Value.Several::new),
                () -> Arbitraries.maps(Arbitraries.strings().alpha().ofLength(3), values())
                        .ofMaxSize(2)
                        .map(parameters -> new Value.Demand("given", parameters)));
    }

    /** Among them those that nearly are, and are, how other values are written. */
    private static Arbitrary<Value> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "NOK 850",
                                "NOK 850.0",
                                "NOK 850.50",
                                "NOK 0850",
                                "XQZ 850",
                                "60 %",
                                "060 %",
                                "60%",
                                "160 %",
                                "2027-06-01",
                                "2027-02-30",
                                "0000-01-01",
                                "true",
                                "12",
                                "",
                                "SALARY"),
                        Arbitraries.strings().ofMaxLength(20))
                .map(Value::of);
    }

    @Example
    void aValueIsWrittenAsInARuleFile() {
        assertThat(new Value.Amount(ExactMoney.of("850.00", "NOK")).written()).isEqualTo("NOK 850");
        assertThat(new Value.Amount(ExactMoney.of("850.5", "NOK")).written()).isEqualTo("NOK 850.50");
        assertThat(new Value.Amount(ExactMoney.of("-1000", "NOK")).written()).isEqualTo("NOK -1000");
        assertThat(new Value.Portion(Share.percent(60)).written()).isEqualTo("60 %");
        assertThat(new Value.Day(LocalDate.of(2027, 6, 1)).written()).isEqualTo("2027-06-01");
        assertThat(new Value.Count(3).written()).isEqualTo(3L);
        assertThat(new Value.Flag(true).written()).isEqualTo(true);
        assertThat(new Value.Demand("given", Map.of("anyOf", new Value.Several(List.of(Value.of("title"))))).written())
                .isEqualTo(Map.of("given", Map.of("anyOf", List.of("title"))));
    }

    @Example
    void aTextOfTheFormOfAnAmountShareOrDayIsOne() {
        assertThat(Value.of("NOK 850")).isEqualTo(new Value.Amount(ExactMoney.of("850", "NOK")));
        assertThat(Value.of("60 %")).isEqualTo(new Value.Portion(Share.percent(60)));
        assertThat(Value.of("2027-06-01")).isEqualTo(new Value.Day(LocalDate.of(2027, 6, 1)));
        assertThat(Value.of("NOK 850.0")).isEqualTo(new Value.Text("NOK 850.0"));
        assertThat(Value.of("XQZ 850")).isEqualTo(new Value.Text("XQZ 850"));
        assertThat(Value.of("160 %")).isEqualTo(new Value.Text("160 %"));
        assertThat(Value.of("2027-02-30")).isEqualTo(new Value.Text("2027-02-30"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Text("60 %"));
    }

    @Example
    void whatNoParameterCanBeIsRefused() {
        for (Object other : List.of(1.5f, Map.of(), Map.of("a", 1), Map.of("a", Map.of(), "b", Map.of()))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Value.read(other));
        }
    }

    @Example
    void aValueKeepsWhatItWasGiven() {
        List<Value> values = new ArrayList<>(List.of(new Value.Count(1)));
        Map<String, Value> parameters = new HashMap<>(Map.of("minimum", new Value.Count(1)));
        Value.Several several = new Value.Several(values);
        Value.Demand demand = new Value.Demand("at-least", parameters);
        values.clear();
        parameters.clear();
        assertThat(several.values()).hasSize(1);
        assertThat(demand.parameters()).hasSize(1);
    }

    @Example
    void aChangeKnowsWhetherTheWholeRuleCameOrWent() {
        RuleId rule = new RuleId("xx.a.b");
        Value value = new Value.Count(1);
        Change added = new Change(rule, null, null, value, "a", "b");
        Change removed = new Change(rule, null, value, null, "a", "b");
        Change set = new Change(rule, "minimum", null, value, "a", "b");
        Change replaced = new Change(rule, null, value, value, "a", "b");
        assertThat(List.of(added, removed, set, replaced).stream().map(Change::isAddition))
                .containsExactly(true, false, false, false);
        assertThat(List.of(added, removed, set, replaced).stream().map(Change::isRemoval))
                .containsExactly(false, true, false, false);
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(rule, "minimum", null, null, "a", "b"));
    }
}
