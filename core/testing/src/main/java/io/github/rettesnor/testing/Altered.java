// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that differ from another in one way. */
final class Altered {

    /** Leaving these out means one: the one way in which leaving a value out can help a budget. */
    private static final Set<String> WITH_DEFAULT = Set.of("persons", "occasions");

    private static final String INVISIBLE = "\u2800";

    private final Random random;
    private int leaves;
    private int chosen = -1;

    private Altered(Random random) {
        this.random = random;
    }

    /** The document with the elements of each list, and the keys of each map, in another order. */
    @SuppressWarnings("unchecked")
    static <D> D shuffled(D document, Random random) {
        return (D) Objects.requireNonNull(new Altered(random).shuffle(document));
    }

    /** The document without one of its values: a text cannot be seen any more, any other value is missing. */
    @SuppressWarnings("unchecked")
    static <D> D without(D document, Random random) {
        Altered counting = new Altered(random);
        counting.take(document, "");
        Altered taking = new Altered(random);
        taking.chosen = counting.leaves == 0 ? -1 : random.nextInt(counting.leaves);
        return (D) Objects.requireNonNull(taking.take(document, ""));
    }

    private @Nullable Object shuffle(@Nullable Object value) {
        if (value instanceof Record) {
            List<Fields.Field> fields = Fields.of(value.getClass()).all();
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            fields.forEach(field -> values[field.position()] = shuffle(field.of(value)));
            return Fields.of(value.getClass()).create(values);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(shuffle(element)));
            Collections.shuffle(copy, random);
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            List<Object> keys = new ArrayList<>(map.keySet());
            Collections.shuffle(keys, random);
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            keys.forEach(key -> copy.put(key, map.get(key)));
            return copy;
        }
        return value;
    }

    private @Nullable Object take(@Nullable Object value, String name) {
        if (value instanceof CoFunding funder && (funder.amount() == null || !Texts.isWritten(funder.source()))) {
            // Without its last value it would be an empty entry, which counts as none: the entry would be taken, and
            // not a
            // value of it.
            return value;
        } else if (value instanceof Record) {
            List<Fields.Field> fields = Fields.of(value.getClass()).all();
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            fields.forEach(field -> values[field.position()] = take(field.of(value), field.name()));
            return Fields.of(value.getClass()).create(values);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(take(element, name)));
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, held) -> copy.put(key, take(held, name)));
            return copy;
        } else if (value == null || WITH_DEFAULT.contains(name) || leaves++ != chosen) {
            return value;
        }
        return value instanceof String ? INVISIBLE : null;
    }
}
