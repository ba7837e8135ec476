// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of a form's fields as people write them. What has two readings is refused, never guessed. */
final class FieldReader {

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?<rest>.*)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.?\\s*(?<year>\\d{4})(?<rest>.*)");
    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2})\\.?\\s*(?<month>\\p{L}+)\\.?\\s*(?<year>\\d{4})(?<rest>.*)");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)[,\\s]*(?:kl\\.?|klokken|klokka|at|t)?\\s*(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?\\s*");
    private static final Set<String> CODES = Set.of("type", "role", "kind", "track");
    private static final Map<String, Integer> MONTHS = months();

    private final String input;
    private final FormWords words;
    private final @Nullable ZoneId zone;

    FieldReader(String input, FormWords words, @Nullable ZoneId zone) {
        this.input = input;
        this.words = words;
        this.zone = zone;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Language language : Language.values()) {
            for (int month = 1; month <= 12; month++) {
                String name = language.write(LocalDate.of(2000, month, 1)).replaceAll("[^\\p{L}]", "");
                months.put(Texts.plain(name), month);
                months.putIfAbsent(Texts.plain(name).substring(0, 3), month);
            }
        }
        return months;
    }

    /** The value of a field, null where nothing is written. */
    @Nullable
    Node value(String name, Class<?> type, Class<?> element, String written, Location at) {
        String text = written.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (type == List.class && element == String.class) {
                return codes(text, at);
            } else if (type == Boolean.class) {
                return truth(text, at);
            } else if (type == Integer.class) {
                return node(Node.Kind.NUMBER, Amount.typed(text, null).toPlainString(), at);
            } else if (type == LocalDate.class) {
                return node(Node.Kind.TEXT, date(text), at);
            } else if (type == OffsetDateTime.class) {
                return node(Node.Kind.TEXT, time(text), at);
            } else if (type.isEnum() || CODES.contains(name)) {
                return node(Node.Kind.TEXT, words.code(text), at);
            }
            return node(Node.Kind.TEXT, text, at);
        } catch (BadValue e) {
            return Nodes.unreadable(input, at, text, e);
        }
    }

    Node text(String text, Location at) {
        return node(Node.Kind.TEXT, text, at);
    }

    private Node node(Node.Kind kind, String text, Location at) {
        return Nodes.of(input, at, kind, text);
    }

    private @Nullable Node truth(String text, Location at) throws BadValue {
        if (text.equals(Block.UNMARKED)) {
            return null;
        }
        Boolean truth = FormWords.truth(text);
        if (truth == null) {
            throw new BadValue("office.not-yes-no", Map.of("text", text));
        }
        return node(truth ? Node.Kind.TRUE : Node.Kind.FALSE, "", at);
    }

    private Node codes(String text, Location at) {
        List<Node> codes = new ArrayList<>();
        for (String word : text.split("[,;\\n]", -1)) {
            if (!word.isBlank()) {
                codes.add(node(Node.Kind.TEXT, words.code(word), at));
            }
        }
        return Nodes.list(input, at, codes);
    }

    private static String date(String text) throws BadValue {
        Dated dated = dated(text);
        if (dated == null || !dated.rest().isBlank()) {
            throw new BadValue("office.not-a-date", Map.of("text", text));
        }
        return dated.day().toString();
    }

    private String time(String text) throws BadValue {
        try {
            OffsetDateTime.parse(text);
            return text;
        } catch (DateTimeException notIso) {
            Dated dated = dated(text);
            Matcher time = TIME.matcher(dated == null ? "" : dated.rest());
            if (dated == null || !time.matches() || zone == null) {
                throw new BadValue("office.not-a-time", Map.of("text", text));
            }
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(dated.day(), time, text));
        }
    }

    private OffsetDateTime at(LocalDate day, Matcher time, String text) throws BadValue {
        try {
            LocalTime clock = LocalTime.of(
                    Integer.parseInt(time.group(1)),
                    Integer.parseInt(time.group(2)),
                    time.group(3) == null ? 0 : Integer.parseInt(time.group(3)));
            return day.atTime(clock).atZone(Objects.requireNonNull(zone)).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw new BadValue("office.not-a-time", Map.of("text", text));
        }
    }

    private record Dated(LocalDate day, String rest) {}

    private static @Nullable Dated dated(String text) {
        for (Pattern pattern : List.of(ISO, DOTTED, NAMED)) {
            Matcher date = pattern.matcher(text.strip());
            if (date.matches()) {
                String month = date.group("month");
                Integer number = pattern == NAMED ? MONTHS.get(Texts.plain(month)) : Integer.valueOf(month);
                try {
                    return number == null
                            ? null
                            : new Dated(
                                    LocalDate.of(
                                            Integer.parseInt(date.group("year")),
                                            number,
                                            Integer.parseInt(date.group("day"))),
                                    date.group("rest"));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
