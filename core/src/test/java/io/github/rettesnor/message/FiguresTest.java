// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import static io.github.rettesnor.message.Figures.amount;
import static io.github.rettesnor.message.Figures.count;
import static io.github.rettesnor.message.Figures.counts;
import static io.github.rettesnor.message.Figures.day;
import static io.github.rettesnor.message.Figures.share;
import static io.github.rettesnor.message.Figures.term;
import static io.github.rettesnor.message.Figures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.rule.Examination;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures TWO = Figures.of("number", count(3)).and("rule", text("xx.a.b"));

    @Test
    void figuresAreEqualByNameAndValue() {
        assertThat(TWO)
                .isEqualTo(Figures.of("rule", text("xx.a.b")).and("number", count(3)))
                .hasSameHashCodeAs(Figures.of("rule", text("xx.a.b")).and("number", count(3)));
        assertThat(TWO)
                .isNotEqualTo(Figures.of("number", count(3)))
                .isNotEqualTo(Figures.of("number", count(3)).and("rule", text("xx.a.c")))
                .isNotEqualTo("number")
                .doesNotHaveSameHashCodeAs(Figures.of("number", count(3)));
        assertThat(Figures.NONE).isNotEqualTo(TWO);
    }

    @Test
    void figuresAreAddedToFigures() {
        assertThat(Figures.of("a", count(1)).and(TWO).byName().keySet()).containsExactly("a", "number", "rule");
        assertThat(TWO.and(Figures.NONE)).isEqualTo(TWO);
        assertThat(Figures.NONE.and(TWO)).isEqualTo(TWO);
        assertThat(TWO.and(Figures.of("number", count(4))).get("number")).isEqualTo(count(4));
        assertThat(TWO.get("limit")).isNull();
    }

    @Test
    void aListStaysAsItWasWhenItWasGiven() {
        List<Integer> lines = new ArrayList<>(List.of(1, 2));
        Figures figures = Figures.of("lines", counts(lines));
        lines.add(3);
        assertThat(figures.get("lines").text()).isEqualTo("1, 2");
    }

    @Test
    void aFigureIsNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> Figures.of("number", null));
        assertThatNullPointerException().isThrownBy(() -> text(null));
        assertThatNullPointerException().isThrownBy(() -> day(null));
    }

    @Test
    void figuresAreShownByName() {
        assertThat(TWO.toString()).contains("number=", "rule=", "xx.a.b");
        assertThat(Figures.NONE).hasToString("{}");
    }

    @Test
    void aProgramReadsAFigureByItsKind() {
        Figure amount = amount(new BigDecimal("2300"), Currency.getInstance("NOK"));
        assertThat(amount.number()).isEqualTo("2300.00");
        assertThat(amount.amount()).isEqualTo(ExactMoney.of("2300", "NOK"));
        assertThat(amount.day()).isNull();
        assertThat(share(Share.percent(60)).number()).isEqualTo("0.6");
        assertThat(share(Share.percent(60)).amount()).isNull();
        assertThat(count(7).number()).isEqualTo("7");
        assertThat(day(LocalDate.of(2019, 6, 1)).day()).isEqualTo("2019-06-01");
        assertThat(Stream.of(day(LocalDate.of(2019, 6, 1)), term("SALARY"), text("7"), counts(List.of(7))))
                .extracting(Figure::number)
                .containsOnlyNulls();
    }

    @Test
    void amountsAreEqualByCurrencyAndNumber() {
        assertThat(amount(FastMoney.of(700, "NOK")))
                .isEqualTo(amount(new BigDecimal("700.000"), Currency.getInstance("NOK")))
                .isNotEqualTo(amount(ExactMoney.of("700", "DKK")))
                .isNotEqualTo(amount(ExactMoney.of("700.01", "NOK")));
    }

    @Test
    void onlyWhatIsMarkedIsRounded() {
        assertThat(Stream.of(count(1), share(Share.percent(60)), amount(ExactMoney.of("700", "NOK")), text("x")))
                .noneMatch(Figure::isRounded);
        assertThat(new Figure.Portion(new BigDecimal("0.6669"), true).isRounded())
                .isTrue();
        assertThat(new Figure.Amount(BigDecimal.ONE, Currency.getInstance("NOK"), true).isRounded())
                .isTrue();
    }

    /** A number without its unit could be an amount, a share or a count. */
    @Test
    void noFigureIsMadeOfABareNumberOrAnObject() {
        List<Method> methods = Stream.of(Figures.class, Examination.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass() == Figures.class
                        || List.of(method.getParameterTypes()).contains(Figures.class))
                .filter(method -> !method.getName().equals("equals"))
                .toList();
        assertThat(methods).extracting(Method::getName).contains("of", "and", "measure", "amount", "count");
        assertThat(methods).allSatisfy(method -> {
            assertThat(method.getParameterTypes()).doesNotContain(Object.class);
            assertThat(isOfOneBareNumber(method)).isFalse();
        });
    }

    private static boolean isOfOneBareNumber(Executable made) {
        List<Class<?>> types = List.of(made.getParameterTypes());
        return types.contains(BigDecimal.class) && !types.contains(Currency.class);
    }
}
