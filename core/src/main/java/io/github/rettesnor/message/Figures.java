// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a finding or a measure, by name. Names that recur: {@code share}, {@code limit}, {@code total}, {@code excess}, {@code
 * remedy}, {@code perHead}, {@code ceiling}, {@code deadline}, {@code line}.
 *
 * <pre>{@code
 * Figures.of("line", count(3)).and("category", term(TRAVEL)).and("excess", amount(excess, currency))
 * }</pre>
 */
public final class Figures implements WrittenByModule {

    /** No figures. */
    public static final Figures NONE = new Figures(null, "", text(""));

    private final @Nullable Figures before;
    private final String name;
    private final Figure figure;

    private Figures(@Nullable Figures before, String name, Figure figure) {
        this.before = before;
        this.name = Objects.requireNonNull(name, "name");
        this.figure = Objects.requireNonNull(figure, "figure");
    }

    /**
     * Returns one figure.
     *
     * @param name its name
     * @param figure the figure
     * @return the figures
     */
    public static Figures of(String name, Figure figure) {
        return NONE.and(name, figure);
    }

    /**
     * Returns these figures and one more. Of two figures of one name, the later counts.
     *
     * @param name its name
     * @param figure the figure
     * @return the figures
     */
    public Figures and(String name, Figure figure) {
        return new Figures(this, name, figure);
    }

    /**
     * Returns these figures and more.
     *
     * @param more the figures that follow
     * @return the figures
     */
    public Figures and(Figures more) {
        return more.before == null ? this : and(more.before).and(more.name, more.figure);
    }

    /**
     * Returns the figure of a name.
     *
     * @param wanted the name
     * @return the figure, null if there is not one of that name
     */
    public @Nullable Figure get(String wanted) {
        for (Figures at = this; at.before != null; at = at.before) {
            if (at.name.equals(wanted)) {
                return at.figure;
            }
        }
        return null;
    }

    /**
     * Returns the figures by name.
     *
     * @return the figures in the order in which they were given
     */
    public Map<String, Figure> byName() {
        Map<String, Figure> all = new LinkedHashMap<>();
        collect(all);
        return Collections.unmodifiableMap(all);
    }

    private void collect(Map<String, Figure> all) {
        if (before != null) {
            before.collect(all);
            all.put(name, figure);
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
     * {@return an amount of money}
     *
     * @param amount the amount
     */
    public static Figure amount(MonetaryAmount amount) {
        return amount(ExactMoney.number(amount), ExactMoney.currency(amount));
    }

    /**
     * {@return an amount of money}
     *
     * @param number how many units of the currency
     * @param currency the currency
     */
    public static Figure amount(BigDecimal number, Currency currency) {
        return new Figure.Amount(number, currency, false);
    }

    /**
     * {@return a share of a whole}
     *
     * @param share the share
     */
    public static Figure share(Share share) {
        return new Figure.Portion(share.value(), false);
    }

    /**
     * {@return a whole number of things}
     *
     * @param count how many
     */
    public static Figure count(long count) {
        return new Figure.Count(count);
    }

    /**
     * {@return a calendar day}
     *
     * @param day the day
     */
    public static Figure day(LocalDate day) {
        return new Figure.Day(day);
    }

    /**
     * {@return a text that is written as it is}
     *
     * @param text the text
     */
    public static Figure text(String text) {
        return new Figure.Quote(text);
    }

    /**
     * {@return a code that has a word in each language}
     *
     * @param code the code, such as {@code SALARY}
     */
    public static Figure term(String code) {
        return new Figure.Term(code);
    }

    /**
     * {@return a code that has a word in each language}
     *
     * @param code the constant whose name is the code
     */
    public static Figure term(Enum<?> code) {
        return new Figure.Term(code.name());
    }

    /**
     * {@return a category, which has a word in each language}
     *
     * @param category the category
     */
    public static Figure term(Category category) {
        return new Figure.Term(category.code());
    }

    /**
     * {@return several categories}
     *
     * @param categories the categories
     */
    public static Figure terms(Collection<Category> categories) {
        return new Figure.Series(categories.stream().map(Figures::term).toList(), false);
    }

    /**
     * {@return several whole numbers}
     *
     * @param counts the numbers
     */
    public static Figure counts(Collection<Integer> counts) {
        return new Figure.Series(counts.stream().map(Figures::count).toList(), false);
    }

    /**
     * {@return several texts}
     *
     * @param texts the texts
     */
    public static Figure texts(Collection<String> texts) {
        return new Figure.Series(texts.stream().map(Figures::text).toList(), false);
    }

    /**
     * {@return several values of which one is meant}
     *
     * @param figures the values
     */
    public static Figure choice(List<Figure> figures) {
        return new Figure.Series(figures, true);
    }
}
