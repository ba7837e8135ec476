// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The values that the rules of a set name: what a document must have to come near their limits. */
final class Parameters {

    private static final Pattern KEY = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    private final Set<Object> all = new LinkedHashSet<>();

    private Parameters() {}

    static Parameters none() {
        return new Parameters();
    }

    static Parameters of(RuleSet<?> rules) {
        Parameters parameters = new Parameters();
        rules.allRules().forEach(rule -> parameters.add(rule.requirement()));
        return parameters;
    }

    private void add(@Nullable Object value) {
        if (value instanceof Place place) {
            Matcher key = KEY.matcher(place.text());
            while (key.find()) {
                all.add(key.group(1));
            }
        } else if (value instanceof MonetaryAmount money) {
            BigDecimal number = ExactMoney.number(money);
            all.addAll(List.of(ExactMoney.currency(money), number, number.add(SMALLEST), number.subtract(SMALLEST)));
        } else if (value instanceof LocalDate day) {
            all.addAll(List.of(day, day.minusDays(1), day.plusDays(1)));
        } else if (value instanceof OffsetDateTime time) {
            all.addAll(List.of(time, time.minusSeconds(1), time.plusSeconds(1)));
        } else if (value instanceof Integer number) {
            all.addAll(List.of(number, number - 1, number + 1));
        } else if (value instanceof String || value instanceof Category || value instanceof Currency) {
            all.add(value);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::add);
        } else if (value instanceof Record) {
            Fields.of(value.getClass()).all().forEach(field -> add(field.of(value)));
        }
    }

    /** {@return the values of one type, without those that are there more than once} */
    <T> List<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
