// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates documents that nobody would write: nulls for fields and elements, amounts of a thousand million digits, the first and the
 * last years of time, texts that look like templates; and, where the rules are given, what the rules name and the values beside their limits.
 */
public final class AnyDocument {

    private static final List<String> TEXTS = List.of(
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
            "Example",
            "example ",
            "name@example.org",
            "\ud83d\ude00",
            "\ud800");

    private static final List<BigDecimal> AMOUNTS = Stream.of(
                    "0",
                    "0.00",
                    "-0.01",
                    "0.01",
                    "700",
                    "700.01",
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
                    "123456789012345678901234567890.123456789")
            .map(BigDecimal::new)
            .toList();

    private static final List<OffsetDateTime> TIMES = List.of(
            // Not the very first and last, which no zone has.
            OffsetDateTime.MIN.plusYears(1),
            OffsetDateTime.MAX.minusYears(1),
            OffsetDateTime.parse("2019-06-01T23:59:59+02:00"),
            OffsetDateTime.parse("2020-02-29T12:00:00Z"));

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX.minusYears(1000),
            LocalDate.EPOCH,
            LocalDate.of(2019, 6, 1),
            LocalDate.of(2020, 2, 29));

    private static final List<Integer> COUNTS =
            List.of(1, 2, 3, 1, 2, 3, 0, -1, 30, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Parameters parameters;

    private AnyDocument(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Returns documents, or parts of documents, of a kind.
     *
     * @param <T> the kind
     * @param type the record type
     * @return the documents; their fields and the elements of their lists may be null
     * @throws IllegalArgumentException if the type is not a public record, or has a field of a type that no document has
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return new AnyDocument(Parameters.none()).records(type);
    }

    /**
     * Returns documents for some rules.
     *
     * @param <D> the kind of document
     * @param rules the rules
     * @return documents, often with texts, codes, amounts and days that the rules name, or those beside them
     */
    public static <D> Arbitrary<D> of(RuleSet<D> rules) {
        return new AnyDocument(Parameters.of(rules)).records(rules.document());
    }

    private <T> Arbitrary<T> records(Class<T> type) {
        Fields fields = Fields.of(type);
        List<Arbitrary<Object>> values = fields.all().stream().map(this::field).toList();
        return Combinators.combine(values).as(chosen -> type.cast(fields.create(chosen.toArray())));
    }

    private Arbitrary<Object> field(Fields.Field field) {
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

    private Arbitrary<Object> value(Class<?> type) {
        if (type.isRecord()) {
            return records(type).asGeneric();
        } else if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList((Object[]) type.getEnumConstants()));
        } else if (type == Category.class) {
            return any(
                    Category.class,
                    Stream.of("SALARY", "TRAVEL", "OTHER", "TRAVL", "")
                            .map(Category::of)
                            .toList());
        } else if (type == String.class) {
            return any(String.class, TEXTS);
        } else if (type == BigDecimal.class) {
            return any(BigDecimal.class, AMOUNTS);
        } else if (type == Integer.class) {
            return any(Integer.class, COUNTS);
        } else if (type == Boolean.class) {
            return Arbitraries.of((Object) true, (Object) false);
        } else if (type == LocalDate.class) {
            return any(LocalDate.class, DAYS);
        } else if (type == OffsetDateTime.class) {
            return any(OffsetDateTime.class, TIMES);
        } else if (type == Currency.class) {
            return currencies();
        }
        throw new IllegalArgumentException("no values of " + type);
    }

    /** Of a rule set the values that its rules name as often as the others. */
    private <T> Arbitrary<Object> any(Class<T> type, List<T> others) {
        List<T> named = parameters.all(type);
        Arbitrary<T> other = Arbitraries.of(others);
        return (named.isEmpty() ? other : Arbitraries.oneOf(Arbitraries.of(named), other)).asGeneric();
    }

    /** Most often one currency, which is what most rules are about. */
    private Arbitrary<Object> currencies() {
        Currency first = parameters.all(Currency.class).stream().findFirst().orElse(Currency.getInstance("NOK"));
        return Arbitraries.of(first, first, first, Currency.getInstance("DKK"), Currency.getInstance("JPY"))
                .asGeneric();
    }
}
