// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * A value of a rule's parameter, before or after a {@link Change}. A value has one written form, that of a rule file, and {@link
 * #read} returns an equal value for it.
 */
public sealed interface Value {

    /**
     * Returns the value as a rule file writes it.
     *
     * @return a text, a {@link Long}, a {@link Boolean}, or a list or map of those; never null
     */
    @JsonValue
    Object written();

    /**
     * Returns the value of a written form.
     *
     * @param written a text, a whole number, true or false, or a list or map of those; a map has one key, the name of a requirement,
     *     over its parameters
     * @return the value
     * @throws IllegalArgumentException if it is of another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Value read(Object written) {
        if (written instanceof String text) {
            return of(text);
        } else if (written instanceof Integer || written instanceof Long) {
            return new Count(((Number) written).longValue());
        } else if (written instanceof Boolean yes) {
            return new Flag(yes);
        } else if (written instanceof List<?> list) {
            return new Several(list.stream().map(Value::read).toList());
        } else if (written instanceof Map<?, ?> map
                && map.size() == 1
                && map.values().iterator().next() instanceof Map<?, ?> parameters) {
            Map<String, Value> values = new LinkedHashMap<>();
            parameters.forEach((name, value) -> values.put(name.toString(), read(value)));
            return new Demand(map.keySet().iterator().next().toString(), values);
        }
        throw new IllegalArgumentException("must be a value of a parameter, or one requirement with its parameters");
    }

    /**
     * Returns the value of a text.
     *
     * @param text the text
     * @return the amount, share or day of which it is the written form; else the text
     */
    static Value of(String text) {
        Value typed = WrittenValues.typed(text);
        return typed == null ? new Text(text) : typed;
    }

    /**
     * An amount, written as {@code NOK 850}.
     *
     * @param money the amount
     */
    record Amount(MonetaryAmount money) implements Value {
        /** Brings the amount to the form of all amounts of the library. */
        public Amount {
            money = ExactMoney.of(money);
        }

        @Override
        public String written() {
            BigDecimal shortest = ExactMoney.number(money).stripTrailingZeros();
            return shortest.scale() <= 0
                    ? ExactMoney.currency(money) + " " + shortest.toPlainString()
                    : ExactMoney.text(money);
        }

        /** The written form; that of the amount's own class may be rounded, and is logged. */
        @Override
        public String toString() {
            return written();
        }
    }

    /**
     * A part of a whole, written as {@code 60 %}.
     *
     * @param share the share
     */
    record Portion(Share share) implements Value {
        @Override
        public String written() {
            return share.toString();
        }
    }

    /**
     * A calendar day, written as {@code 2027-06-01}.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Value {
        @Override
        public String written() {
            return date.toString();
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Count(long number) implements Value {
        @Override
        public Long written() {
            return number;
        }
    }

    /**
     * True or false.
     *
     * @param on which
     */
    record Flag(boolean on) implements Value {
        @Override
        public Boolean written() {
            return on;
        }
    }

    /**
     * A text, code, place, time zone, currency or severity. {@link Value#of} makes one of a text that may be the written form of another
     * kind.
     *
     * @param text the text as a rule file writes it
     */
    record Text(String text) implements Value {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is the written form of an amount, a share or a day
         */
        public Text {
            if (WrittenValues.typed(text) != null) {
                throw new IllegalArgumentException("'" + text + "' is the written form of another kind of value");
            }
        }

        @Override
        public String written() {
            return text;
        }
    }

    /**
     * A list.
     *
     * @param values its elements
     */
    record Several(List<Value> values) implements Value {
        /** Copies the list. */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public List<Object> written() {
            return values.stream().map(Value::written).toList();
        }
    }

    /**
     * A requirement, written as {@code {share-at-most: {category: SALARY, limit: 60 %}}}.
     *
     * @param requirement its name
     * @param parameters its parameters by name, in their order, without those that are not set
     */
    record Demand(String requirement, Map<String, Value> parameters) implements Value {
        /** Copies the map. */
        public Demand {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        @Override
        public Map<String, Object> written() {
            Map<String, Object> tree = new LinkedHashMap<>();
            parameters.forEach((name, value) -> tree.put(name, value.written()));
            return Map.of(requirement, tree);
        }
    }
}
