// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Documents of any kind that nobody would write: nulls for fields and elements, amounts of a thousand million digits, the first and
 * the last day of time, and texts that look like templates.
 */
public final class AnyDocument {

    private static final String[] TEXTS = {
        "",
        " ",
        "\u00a0\u200b\t",
        "x",
        "{limit}",
        "${limit} #{1+1}",
        "C:\\u0041\\",
        "}{",
        "{title",
        "1",
        "2",
        "11",
        "Prosjekttittel",
        "Eksempelregisteret",
        "eksempelregisteret ",
        "Et annet register",
        "NATIONAL_REGISTRY",
        "REGIONS",
        "PROJECT_OUTLINE",
        "RESULTS_REUSABLE",
        "summary",
        "salary-need",
        "oslo",
        "name@example.org",
        "\ud83d\ude00",
        "\ud800"
    };

    private static final String[] AMOUNTS = {
        "0",
        "0.00",
        "-0.01",
        "0.01",
        "700",
        "700.01",
        "2300",
        "2300.01",
        "0.001",
        "1.10000",
        "999999999999999.99",
        "1e14",
        "1e15",
        "-1e15",
        "1e-30",
        "1e-31",
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "0e999999999",
        "0e-999999999",
        "0e2147483647",
        "123456789012345678901234567890.123456789"
    };

    private static final OffsetDateTime[] TIMES = {
        OffsetDateTime.MIN,
        OffsetDateTime.MAX,
        OffsetDateTime.MIN.withOffsetSameLocal(ZoneOffset.UTC),
        OffsetDateTime.MAX.withOffsetSameLocal(ZoneOffset.UTC),
        OffsetDateTime.parse("2019-06-01T23:59:59+02:00"),
        OffsetDateTime.parse("2019-06-02T00:00:00+02:00"),
        OffsetDateTime.parse("2020-02-29T12:00:00Z")
    };

    private static final LocalDate[] DAYS = {
        LocalDate.MIN,
        LocalDate.MAX,
        LocalDate.EPOCH,
        LocalDate.of(2019, 6, 1),
        LocalDate.of(2019, 11, 30),
        LocalDate.of(2020, 2, 29)
    };

    private AnyDocument() {}

    /** Documents, or parts of documents, of a kind. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        Fields fields = Fields.of(type);
        List<Arbitrary<Object>> values =
                fields.all().stream().map(AnyDocument::field).toList();
        return Combinators.combine(values).as(chosen -> type.cast(fields.create(chosen.toArray())));
    }

    private static Arbitrary<Object> field(Fields.Field field) {
        Arbitrary<Object> element = value(field.element());
        if (field.type() == Map.class) {
            return Arbitraries.maps(value(String.class), element.injectNull(0.1))
                    .ofMaxSize(4)
                    .asGeneric()
                    .injectNull(0.1);
        } else if (field.type() == List.class) {
            return element.injectNull(0.1).list().ofMaxSize(4).asGeneric().injectNull(0.1);
        }
        return element.injectNull(0.2);
    }

    private static Arbitrary<Object> value(Class<?> type) {
        if (type.isRecord()) {
            return of(type).asGeneric();
        } else if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList((Object[]) type.getEnumConstants()));
        } else if (type == Category.class) {
            return Arbitraries.of("SALARY", "SOCIAL_COSTS", "TRAVEL", "DAY_PACKAGE", "OVERHEAD", "OTHER", "TRAVL", "")
                    .map(Category::of)
                    .asGeneric();
        } else if (type == String.class) {
            return Arbitraries.of((Object[]) TEXTS);
        } else if (type == BigDecimal.class) {
            return Arbitraries.of(AMOUNTS).map(BigDecimal::new).asGeneric();
        } else if (type == Integer.class) {
            return Arbitraries.of(
                    (Object[]) new Integer[] {1, 2, 3, 1, 2, 3, 0, -1, 30, Integer.MAX_VALUE, Integer.MIN_VALUE});
        } else if (type == Boolean.class) {
            return Arbitraries.of((Object) true, (Object) false);
        } else if (type == LocalDate.class) {
            return Arbitraries.of((Object[]) DAYS);
        } else if (type == OffsetDateTime.class) {
            return Arbitraries.of((Object[]) TIMES);
        } else if (type == Currency.class) {
            return Arbitraries.of("NOK", "NOK", "NOK", "DKK", "JPY")
                    .map(Currency::getInstance)
                    .asGeneric();
        }
        throw new IllegalArgumentException("no values of " + type);
    }
}
