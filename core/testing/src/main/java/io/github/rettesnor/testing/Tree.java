// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Amounts;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import java.math.BigDecimal;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document as a reader of a format finds it: maps, lists, texts, numbers, true and false; null where nothing is stated. */
final class Tree {

    /** What takes a field or an entry away; an element of a list becomes null. */
    static final Object NOTHING = new Object();

    private static final int MOST_DIGITS = 60;
    private static final int LAST_YEAR = 9999;

    private Tree() {}

    /** The tree of a record, or of any value in it; a value that no document can state is left out. */
    static @Nullable Object of(@Nullable Object value) {
        if (!isReadable(value)) {
            return null;
        }
        if (value instanceof Record) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Fields.Field field : Fields.of(value.getClass()).all()) {
                Object held = of(field.of(value));
                if (held != null && !List.of().equals(held) && !Map.of().equals(held)) {
                    map.put(field.name(), held);
                }
            }
            return map;
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(of(element)));
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, held) -> copy.put((String) key, of(held)));
            return copy;
        } else if (value instanceof Integer count) {
            return BigDecimal.valueOf(count);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Category category) {
            return category.code();
        } else if (value instanceof Currency || value instanceof Temporal) {
            return value.toString();
        }
        return value;
    }

    /** Whether a value can be written in the public format. */
    private static boolean isReadable(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Amounts.isBounded(number) && number.toString().length() < MOST_DIGITS;
        }
        return !(value instanceof Temporal time)
                || (time.get(ChronoField.YEAR) >= 0 && time.get(ChronoField.YEAR) <= LAST_YEAR);
    }

    /** The tree as nodes. */
    static Node node(@Nullable Object tree) {
        return node(tree, new int[1]);
    }

    private static Node node(@Nullable Object tree, int[] values) {
        Position at = new Position(1, ++values[0]);
        if (tree instanceof Map<?, ?> map) {
            Map<String, Node> fields = new LinkedHashMap<>();
            map.forEach((key, held) -> fields.put((String) key, node(held, values)));
            return Nodes.object("in", at, fields);
        } else if (tree instanceof List<?> list) {
            return Nodes.list(
                    "in", at, list.stream().map(held -> node(held, values)).toList());
        } else if (tree instanceof Boolean yes) {
            return Nodes.of("in", at, yes ? Node.Kind.TRUE : Node.Kind.FALSE, "");
        } else if (tree instanceof BigDecimal number) {
            return Nodes.of("in", at, Node.Kind.NUMBER, number.toString());
        }
        return tree == null
                ? Nodes.of("in", at, Node.Kind.NOTHING, "")
                : Nodes.of("in", at, Node.Kind.TEXT, (String) tree);
    }

    /** A copy of a tree with another value at a place; the way to the place is there. */
    static @Nullable Object with(@Nullable Object tree, List<Object> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            Object held = with(copy.get((Integer) step), rest, value);
            copy.set((Integer) step, held == NOTHING ? null : held);
            return copy;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(tree)).forEach((key, held) -> copy.put((String) key, held));
        Object held = with(copy.get(step), rest, value);
        if (held == NOTHING) {
            copy.remove(step);
        } else {
            copy.put((String) step, held);
        }
        return copy;
    }

    /** All places of a tree, also those of fields that a record does not state. */
    static List<At> places(@Nullable Object tree, Class<?> record) {
        List<At> places = new ArrayList<>();
        addFields(places, tree, record, List.of(), Path.ROOT);
        return places;
    }

    private static void addFields(
            List<At> places, @Nullable Object tree, Class<?> record, List<Object> steps, Path path) {
        Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(tree);
        for (Fields.Field field : Fields.of(record).all()) {
            List<Object> here = and(steps, field.name());
            Object held = map.get(field.name());
            At at = new At(here, path.field(field.name()), field.type(), field.element(), held);
            places.add(at);
            if (held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    add(places, list.get(i), and(here, i), at.path().index(i), field.element());
                }
            } else if (field.type() == Map.class && held instanceof Map<?, ?> entries) {
                entries.forEach((key, entry) ->
                        add(places, entry, and(here, key), at.path().key((String) key), field.element()));
            } else if (held instanceof Map<?, ?>) {
                addFields(places, held, field.type(), here, at.path());
            }
        }
    }

    private static void add(List<At> places, @Nullable Object held, List<Object> steps, Path path, Class<?> type) {
        places.add(new At(steps, path, type, type, held));
        if (held instanceof Map<?, ?> && type.isRecord()) {
            addFields(places, held, type, steps, path);
        }
    }

    private static List<Object> and(List<Object> steps, Object step) {
        List<Object> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    /**
     * A place in a tree.
     *
     * @param steps the keys and indexes that lead there
     * @param path its path
     * @param type what stands there, {@code List} or {@code Map} where it holds several
     * @param element what a list or map holds; the same as {@code type} for everything else
     * @param value what stands there, null for nothing
     */
    record At(
            List<Object> steps,
            Path path,
            Class<?> type,
            Class<?> element,
            @Nullable Object value) {

        Object last() {
            return steps.get(steps.size() - 1);
        }

        boolean isField() {
            return last() instanceof String
                    && path.steps().get(path.steps().size() - 1).key() == null;
        }

        boolean holds(At other) {
            return other.steps.size() >= steps.size()
                    && other.steps.subList(0, steps.size()).equals(steps);
        }
    }
}
