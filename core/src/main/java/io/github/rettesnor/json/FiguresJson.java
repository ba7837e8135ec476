// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/**
 * Figures as JSON: {@code figures} are texts by name, lists are arrays of texts; {@code kinds} has the kind of each, and {@code rounded}
 * names those that had to be rounded.
 */
final class FiguresJson {

    private static final String FIGURES = "figures";
    private static final String KINDS = "kinds";
    private static final String ROUNDED = "rounded";

    private static final List<String> SINGLE = List.of("amount", "share", "count", "number", "day", "text", "term");

    /** What precedes the kind of several figures of which one is meant. */
    private static final String CHOICE = "choice of ";

    /** The kinds of figures. */
    static final List<String> KINDS_OF_ALL =
            Stream.concat(SINGLE.stream(), SINGLE.stream().map(CHOICE::concat)).toList();

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10000}(\\.[0-9]{1,10000})?");

    private FiguresJson() {}

    static void write(JsonGenerator out, Figures figures) {
        out.writeStartObject();
        writeBeside(out, figures.byName(), Set.of());
        out.writeEndObject();
    }

    /** Writes the three fields of figures; those that are beside these fields have their kinds here, but not their values. */
    static void writeBeside(JsonGenerator out, Map<String, Figure> figures, Set<String> beside) {
        Encoded.name(out, FIGURES);
        out.writeStartObject();
        figures.forEach((name, figure) -> {
            if (!beside.contains(name)) {
                Encoded.name(out, name);
                writeValue(out, figure);
            }
        });
        out.writeEndObject();
        Encoded.name(out, KINDS);
        out.writeStartObject();
        figures.forEach((name, figure) -> Encoded.field(out, name, kind(figure)));
        out.writeEndObject();
        Encoded.name(out, ROUNDED);
        out.writeStartArray();
        figures.forEach((name, figure) -> {
            if (figure.isRounded()) {
                out.writeString(name);
            }
        });
        out.writeEndArray();
    }

    /** Writes a single figure. */
    static void write(JsonGenerator out, Figure figure) {
        out.writeStartObject();
        Encoded.field(out, "kind", kind(figure));
        Encoded.name(out, "value");
        writeValue(out, figure);
        out.writeBooleanProperty(ROUNDED, figure.isRounded());
        out.writeEndObject();
    }

    static void writeValue(JsonGenerator out, Figure figure) {
        if (figure instanceof Figure.Series series) {
            out.writeStartArray();
            series.figures().forEach(each -> writeValue(out, each));
            out.writeEndArray();
        } else if (figure instanceof Figure.Amount amount) {
            out.writeString(amount.currency().getCurrencyCode() + " " + amount.text());
        } else {
            out.writeString(figure.text());
        }
    }

    private static String kind(Figure figure) {
        if (figure instanceof Figure.Series series) {
            String each =
                    series.figures().isEmpty() ? "text" : kind(series.figures().get(0));
            return series.isChoice() ? CHOICE + each : each;
        } else if (figure instanceof Figure.Amount) {
            return "amount";
        } else if (figure instanceof Figure.Portion) {
            return "share";
        } else if (figure instanceof Figure.Count) {
            return "count";
        } else if (figure instanceof Figure.Decimal) {
            return "number";
        } else if (figure instanceof Figure.Day) {
            return "day";
        }
        return figure instanceof Figure.Term ? "term" : "text";
    }

    /** Reads figures, after those whose values are beside them. */
    static Figures read(Part owner, List<String> beside) {
        Map<String, Part> values = new LinkedHashMap<>();
        beside.forEach(name -> values.put(name, owner.get(name)));
        values.putAll(owner.get(FIGURES).fields());
        Part kinds = owner.get(KINDS);
        Part named = owner.find(ROUNDED);
        Set<String> rounded = new HashSet<>();
        if (named != null) {
            named.elements().forEach(name -> rounded.add(name.text()));
        }
        Figures figures = Figures.NONE;
        for (Map.Entry<String, Part> value : values.entrySet()) {
            String name = value.getKey();
            figures = figures.and(name, read(value.getValue(), kinds.get(name), rounded.contains(name)));
        }
        return figures;
    }

    /** Reads a single figure. */
    static Figure read(Part alone) {
        Part rounded = alone.find(ROUNDED);
        return read(alone.get("value"), alone.get("kind"), rounded != null && rounded.yes());
    }

    private static Figure read(Part value, Part kind, boolean rounded) {
        String text = kind.text();
        boolean isChoice = text.startsWith(CHOICE);
        String each = isChoice ? text.substring(CHOICE.length()) : text;
        if (!KINDS_OF_ALL.contains(text)) {
            throw new IllegalArgumentException(kind.path() + ": '" + text + "' is not a kind of figure");
        } else if (isChoice || value.node().isArray()) {
            return value.read(list -> new Figure.Series(
                    list.elements().stream()
                            .map(element -> single(element, each, rounded))
                            .toList(),
                    isChoice));
        }
        return single(value, each, rounded);
    }

    private static Figure single(Part value, String kind, boolean rounded) {
        return switch (kind) {
            case "amount" -> value.as(text -> amount(ExactMoney.parse(text), rounded));
            case "share" -> value.as(text -> new Figure.Portion(number(text), rounded));
            case "count" -> value.as(text -> new Figure.Count(count(text)));
            case "number" -> value.as(text -> new Figure.Decimal(number(text)));
            case "day" -> value.as(text -> new Figure.Day(LocalDate.parse(text)));
            case "term" -> new Figure.Term(value.text());
            default -> new Figure.Quote(value.text());
        };
    }

    private static Figure amount(MonetaryAmount amount, boolean rounded) {
        return new Figure.Amount(ExactMoney.number(amount), ExactMoney.currency(amount), rounded);
    }

    private static long count(String text) {
        try {
            return number(text).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
        }
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a number such as 0.6");
        }
        return new BigDecimal(text);
    }
}
