// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What could stand at a place of a document, had it been readable: what its rules ask for, and what they do not. */
final class ReadableValues {

    private static final List<String> NUMBERS = List.of("0", "1", "2", "40", "0.01", "701", "1e6", "-1", "0.001");
    private static final List<String> COUNTS = List.of("0", "1", "2", "3", "40", "-1");
    private static final List<String> DAYS =
            List.of("1999-12-31", "2019-05-31", "2019-09-15", "2020-02-29", "2022-01-01");
    private static final List<String> CATEGORIES =
            List.of("SALARY", "SOCIAL_COSTS", "TRAVEL", "DAY_PACKAGE", "OVERHEAD", "OTHER", "TRAVL");
    private static final List<String> CURRENCIES = List.of("NOK", "DKK", "JPY");
    private static final String OTHER = "Noe annet@00000";
    private static final int COMPOSITES = 24;

    private final Parameters parameters;
    private final List<String> texts;
    private final Random random;

    ReadableValues(RuleSet<?> rules, @Nullable Object document, Random random) {
        parameters = Parameters.of(rules);
        Set<String> all = new LinkedHashSet<>(List.of("", "x", OTHER, "(DATO)", "a@b", "12345678"));
        all.addAll(parameters.all(String.class));
        collectTexts(document, all);
        texts = List.copyOf(all);
        this.random = random;
    }

    private static void collectTexts(@Nullable Object tree, Set<String> all) {
        if (tree instanceof String text) {
            all.add(text);
        } else if (tree instanceof List<?> list) {
            list.forEach(element -> collectTexts(element, all));
        } else if (tree instanceof Map<?, ?> map) {
            map.values().forEach(element -> collectTexts(element, all));
        }
    }

    /** All values of a place that are distinguished here; of what holds other values some, taken at random. */
    List<Object> of(Tree.At at) {
        List<Object> values = new ArrayList<>();
        values.add(Tree.NOTHING);
        if (at.value() != null) {
            values.add(at.value());
        }
        if (at.type() != at.element() || at.type().isRecord()) {
            for (int i = 0; i < COMPOSITES; i++) {
                values.add(any(at.type(), at.element(), i % 3 == 0));
            }
            for (String text : texts) {
                values.add(stating(text, at.type(), at.element()));
            }
            values.add(all(at.type(), at.element()));
        } else {
            values.addAll(scalars(at.type()));
        }
        return values;
    }

    /** One of the values of a place. */
    Object any(Tree.At at) {
        List<Object> values = of(at);
        return values.get(random.nextInt(values.size()));
    }

    /** Some values, and those that the rules name. */
    private Stream<String> and(List<String> values, Class<?> type) {
        return Stream.concat(values.stream(), parameters.all(type).stream().map(Object::toString))
                .distinct();
    }

    private List<? extends Object> scalars(Class<?> type) {
        if (type == String.class) {
            return List.copyOf(texts);
        } else if (type == Boolean.class) {
            return List.of(true, false);
        } else if (type == Integer.class) {
            return and(COUNTS, Integer.class).map(BigDecimal::new).toList();
        } else if (type == BigDecimal.class) {
            return and(NUMBERS, BigDecimal.class).map(BigDecimal::new).toList();
        } else if (type == LocalDate.class) {
            return and(DAYS, LocalDate.class).toList();
        } else if (type == OffsetDateTime.class) {
            return DAYS.stream().map(day -> (Object) (day + "T12:00:00+02:00")).toList();
        } else if (type == Category.class) {
            return and(CATEGORIES, Category.class).toList();
        } else if (type == Currency.class) {
            return and(CURRENCIES, Currency.class).toList();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Object) ((Enum<?>) constant).name())
                .toList();
    }

    /** Something in which the first text of each record is given. */
    private Object stating(String text, Class<?> type, Class<?> element) {
        if (type == List.class) {
            return List.of(stating(text, element, element));
        } else if (type == Map.class) {
            return Map.of(text, any(element, element, true));
        } else if (type.isRecord()) {
            Map<String, Object> map = new LinkedHashMap<>();
            boolean isFirst = true;
            for (Fields.Field field : Fields.of(type).all()) {
                boolean isOther = field.type() == String.class && !isFirst;
                isFirst &= field.type() != String.class;
                map.put(
                        field.name(),
                        isOther ? OTHER + field.position() : stating(text, field.type(), field.element()));
            }
            return map;
        }
        return type == String.class ? text : any(type, type, true);
    }

    /** A list or a map with something for each text. */
    private Object all(Class<?> type, Class<?> element) {
        if (type == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            texts.forEach(text -> map.put(text, any(element, element, true)));
            return map;
        }
        return type == List.class
                ? texts.stream().map(text -> stating(text, element, element)).toList()
                : any(type, element, true);
    }

    private Object any(Class<?> type, Class<?> element, boolean full) {
        if (type == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(any(element, element, full));
            }
            return list;
        } else if (type == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                map.put(texts.get(random.nextInt(texts.size())), any(element, element, full));
            }
            return map;
        } else if (type.isRecord()) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Fields.Field field : Fields.of(type).all()) {
                if (full || random.nextBoolean()) {
                    map.put(field.name(), any(field.type(), field.element(), full));
                }
            }
            return map;
        }
        List<? extends Object> values = scalars(type);
        return values.get(random.nextInt(values.size()));
    }
}
