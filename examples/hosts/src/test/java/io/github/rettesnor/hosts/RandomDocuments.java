// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes documents of any kind from a seed: partly filled in, with codes that rules know and texts that look like templates. */
final class RandomDocuments {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "A title",
            "1",
            "12",
            "NATIONAL_REGISTRY",
            "HOSPITAL_DEPARTMENT",
            "REGIONS",
            "RKKP",
            "PROJECT_OUTLINE",
            "PROJECT_ACCOUNTS",
            "RESULTS_REUSABLE",
            "FINAL_REPORT",
            "GUIDANCE_SOUGHT",
            "salary-need",
            "salary-competence",
            "project-outline",
            "summary",
            "results",
            "data-driven",
            "indicators",
            "kari@example.org",
            "(Prosjektnavn)",
            "____",
            "${7*7}",
            "{finding.nb}",
            "#{1+1}",
            "\\{",
            "\\}",
            "\\$",
            "\\\\",
            "{",
            "$",
            "${",
            "'{0}'",
            "\"}");

    private final Random random;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    <T> T next(Class<T> type) {
        Fields fields = Fields.of(type);
        @Nullable
        Object[] values = fields.all().stream()
                .map(field -> random.nextInt(4) == 0 ? null : value(field.type(), field.element()))
                .toArray();
        return type.cast(fields.create(values));
    }

    private Object value(Class<?> type, Class<?> element) {
        if (type == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(element, element));
            }
            return list;
        }
        if (type == Map.class) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                map.put(text(), text());
            }
            return map;
        }
        if (type == Category.class) {
            List<Category> categories = List.copyOf(Category.ofFormat());
            return categories.get(random.nextInt(categories.size()));
        }
        return type.isRecord() ? next(type) : scalar(type);
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (type == String.class) {
            return text();
        } else if (type == Integer.class) {
            return random.nextInt(8) - 1;
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(400_000) - 1000L, random.nextInt(4));
        } else if (type == Currency.class) {
            return Currency.getInstance(random.nextInt(4) == 0 ? "DKK" : "NOK");
        } else if (type == LocalDate.class) {
            return day();
        }
        return day().atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(random.nextInt(3)));
    }

    private LocalDate day() {
        return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1500));
    }

    private String text() {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(5) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }
}
