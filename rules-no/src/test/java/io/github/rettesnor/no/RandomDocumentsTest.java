// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a document, each finding has a sentence in every language. */
class RandomDocumentsTest {

    private static final int DOCUMENTS = 300;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "tekst",
            "(DATO)",
            "1",
            "12",
            "____",
            "NATIONAL_REGISTRY",
            "PROJECT_LEADER",
            "PROJECT_OWNER",
            "RESULTS_REUSABLE",
            "summary",
            "aims",
            "obligations",
            "anchoring",
            "team-evaluation",
            "PROJECT_ACCOUNTS");
    private static final List<String> AMOUNTS =
            List.of("-1", "0", "0.01", "700", "700.01", "2300.001", "50000", "1e20", "999999999999999.99", "1e-40");
    private static final List<String> DATES =
            List.of("2018-11-30", "2019-06-01", "2019-12-31", "2020-01-01", "2020-02-29");

    private final Random random = new Random(20190601);

    @Test
    void everyFindingHasItsWordsInEveryLanguage() {
        Set<String> variants = new HashSet<>();
        for (RuleSet<?> set : new Norway().ruleSets()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Verdict verdict = check(set);
                verdict.findings().forEach(finding -> readsWell(finding, variants));
                verdict.questions().forEach(question -> readsWell(question, variants));
            }
        }
        assertThat(variants).hasSizeGreaterThan(100);
    }

    private <D> Verdict check(RuleSet<D> set) {
        return set.check(set.document().cast(record(set.document())));
    }

    private static void readsWell(Finding finding, Set<String> variants) {
        Message message = finding.message();
        assertThat(message.variant())
                .as("%s at %s", finding.rule(), finding.path())
                .isNotEqualTo("failed");
        variants.add(message.rule() + "." + message.variant());
        Set<String> reported = new HashSet<>();
        for (Language language : Language.values()) {
            String text = finding.message(language.locale());
            assertThat(text).isNotBlank().doesNotContain("{", "}").doesNotEndWith(": " + message.variant());
            reported.add(text);
            String cure = finding.cure(language.locale());
            if (cure != null) {
                assertThat(cure).isNotBlank().doesNotContain("{", "}");
            }
        }
        assertThat(reported).as(message.rule() + "." + message.variant()).hasSizeGreaterThanOrEqualTo(3);
    }

    private Object record(Class<?> type) {
        List<Fields.Field> fields = Fields.of(type).all();
        Object[] values = new Object[fields.size()];
        for (Fields.Field field : fields) {
            values[field.position()] = random.nextInt(5) == 0 ? null : value(field);
        }
        return Fields.of(type).create(values);
    }

    private Object value(Fields.Field field) {
        if (field.type() == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                list.add(random.nextInt(9) == 0 ? null : value(field.element()));
            }
            return list;
        }
        if (field.type() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put(any(TEXTS), value(field.element()));
            return map;
        }
        return value(field.type());
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return any(TEXTS);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return random.nextInt(5) - 1;
        } else if (type == BigDecimal.class) {
            return new BigDecimal(any(AMOUNTS));
        } else if (type == Currency.class) {
            return Currency.getInstance(random.nextInt(4) == 0 ? "EUR" : "NOK");
        } else if (type == LocalDate.class) {
            return LocalDate.parse(any(DATES));
        } else if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(any(DATES) + "T23:30:00Z");
        } else if (type == Category.class) {
            return any(Category.ofFormat());
        } else if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        }
        return record(type);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
