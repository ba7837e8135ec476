// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trees of documents in which everything is given, and what becomes of them when something is changed at random. */
public final class Samples {

    static final List<Object> ODD = new ArrayList<>(List.of(
            true,
            "text",
            "",
            " ",
            "2019-06-01",
            "2019-02-29",
            "2020-02-29",
            "1900-02-29",
            "2000-02-29",
            "2019-13-01",
            "2019-04-31",
            "2019-6-1",
            "2019-05-31T14:30:00+02:00",
            "2019-05-31T14:30+02:00",
            "2019-05-31T14:30:00.123456789Z",
            "2019-05-31T24:00:00+02:00",
            "2019-05-31T14:30:00",
            "2019-05-31T14:30:00+19:00",
            "2019-02-29T14:30:00+01:00",
            "NOK",
            "nok",
            "KRONER",
            "SALARY",
            "salary",
            "REGISTRY",
            "PROCESS",
            "BASIC_PAY",
            "SIMILAR",
            "OTHER",
            "ERROR",
            "no.budget.salary-share",
            "no:budget:2019",
            "60 %",
            "101 %",
            "NOK 850",
            "NOK 850.005"));

    static {
        ODD.addAll(List.of(
                0,
                1,
                -1,
                Integer.MAX_VALUE,
                2_147_483_648L,
                new BigDecimal("1.5"),
                new BigDecimal("999999999999999.99"),
                new BigDecimal("1000000000000000"),
                Map.of(),
                Map.of("unknownKey", 1),
                List.of(),
                List.of(1),
                List.of("a"),
                List.of(Map.of()),
                List.of(List.of())));
        ODD.add(null);
    }

    private Samples() {}

    /** A tree in which everything is given. */
    public static Map<String, Object> full(Class<?> record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(record).all()) {
            Object value = value(field.element());
            tree.put(
                    field.name(),
                    field.type() == List.class
                            ? List.of(value, value)
                            : field.type() == Map.class ? Map.of("1", value, "project-outline", value) : value);
        }
        return tree;
    }

    private static Object value(Class<?> type) {
        if (type.isRecord()) {
            return full(type);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        } else if (type == LocalDate.class) {
            return "2019-06-01";
        } else if (type == OffsetDateTime.class) {
            return "2019-05-31T14:30:00+02:00";
        } else if (type == Currency.class) {
            return "NOK";
        } else if (type == Category.class) {
            return "SALARY";
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1500.50");
        } else if (type == Integer.class) {
            return 3;
        }
        return type == Boolean.class ? true : "text";
    }

    /** The tree with something, somewhere, replaced, taken away or added. */
    public static Object mutated(Object tree, Random random) {
        if (random.nextInt(6) == 0 || !(tree instanceof Map || tree instanceof List)) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            if (copy.isEmpty() || random.nextInt(8) == 0) {
                copy.add(ODD.get(random.nextInt(ODD.size())));
            } else {
                int at = random.nextInt(copy.size());
                copy.set(at, mutated(copy.get(at), random));
            }
            return copy;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> copy.put((String) key, value));
        List<String> keys = List.copyOf(copy.keySet());
        int what = random.nextInt(10);
        if (keys.isEmpty() || what == 0) {
            copy.put(random.nextBoolean() ? "unknownKey" : "ruleSet", ODD.get(random.nextInt(ODD.size())));
            return copy;
        }
        String key = keys.get(random.nextInt(keys.size()));
        if (what == 1) {
            copy.remove(key);
        } else {
            copy.put(key, mutated(copy.get(key), random));
        }
        return copy;
    }
}
