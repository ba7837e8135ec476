// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.Money;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a finding, by name. Names that recur: {@code share}, {@code limit}, {@code total}, {@code excess}, {@code
 * remedy}, {@code perHead}, {@code ceiling}, {@code deadline}, {@code line}.
 */
public final class Figures {

    /** No figures. */
    public static final Figures NONE = new Figures(null, "", "");

    private final @Nullable Figures before;
    private final String name;
    private final Object value;

    private Figures(@Nullable Figures before, String name, Object value) {
        this.before = before;
        this.name = name;
        this.value = value;
    }

    /**
     * One figure.
     *
     * @param name its name
     * @param value an amount, share, number, date, code or text
     * @return the figures
     */
    public static Figures of(String name, Object value) {
        return NONE.and(name, value);
    }

    /**
     * These figures and one more. Most findings are never asked for theirs, so a value becomes a figure only then; what could change
     * meanwhile is copied.
     *
     * @param name its name
     * @param value a {@link Money}, {@link Share} or share as {@link BigDecimal}, whole number, {@link LocalDate}, enum
     *     constant (told by its word), text (told as it stands) or collection of those
     * @return the figures
     */
    public Figures and(String name, Object value) {
        return new Figures(this, name, value instanceof Collection<?> ? figure(value) : Objects.requireNonNull(value));
    }

    /**
     * The figures by name.
     *
     * @return the figures in the order in which they were given
     */
    public Map<String, Figure> byName() {
        Map<String, Figure> all = new LinkedHashMap<>();
        collect(all);
        return Collections.unmodifiableMap(all);
    }

    /** The figure of a name; of two, the later. */
    @Nullable
    Figure get(String wanted) {
        for (Figures at = this; at.before != null; at = at.before) {
            if (at.name.equals(wanted)) {
                return figure(at.value);
            }
        }
        return null;
    }

    private void collect(Map<String, Figure> all) {
        if (before != null) {
            before.collect(all);
            all.put(name, figure(value));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figures figures && byName().equals(figures.byName());
    }

    @Override
    public int hashCode() {
        return byName().hashCode();
    }

    /** The figures by name. */
    @Override
    public String toString() {
        return byName().toString();
    }

    /**
     * The figure for a value.
     *
     * @param value see {@link #and}
     * @return the figure
     */
    public static Figure figure(Object value) {
        if (value instanceof Figure figure) {
            return figure;
        } else if (value instanceof Money money) {
            return new Figure.Amount(money);
        } else if (value instanceof Share share) {
            return new Figure.Portion(share.value());
        } else if (value instanceof BigDecimal share) {
            return new Figure.Portion(share);
        } else if (value instanceof Integer || value instanceof Long) {
            return new Figure.Count(((Number) value).longValue());
        } else if (value instanceof LocalDate date) {
            return new Figure.Day(date);
        } else if (value instanceof Enum<?> code) {
            return new Figure.Term(code.name());
        } else if (value instanceof Collection<?> several) {
            return new Figure.Series(several.stream().map(Figures::figure).toList());
        }
        return new Figure.Quote(value.toString());
    }
}
