// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** A value of a finding or a measure: for programs by its kind, for people as their language writes it. */
public sealed interface Figure extends WrittenByModule {

    /**
     * {@return the value as a text that is the same in every language: a plain decimal number such as {@code 0.6} or {@code 700.00}, an
     * ISO date, a code, or a text as the document has it}
     */
    String text();

    /**
     * {@return the value as a person reads it; a rounded one is marked as such}
     *
     * @param language the language
     * @param words the words for codes
     */
    String written(Language language, Phrasebook words);

    /** {@return units of the currency, a share from 0 to 1, or how many; null if the figure has no number} */
    default @Nullable BigDecimal number() {
        return null;
    }

    /** {@return the amount of money, null if the figure is not an amount} */
    default @Nullable MonetaryAmount amount() {
        return null;
    }

    /** {@return the day, null if the figure is not a day} */
    default @Nullable LocalDate day() {
        return null;
    }

    /**
     * {@return whether the value had to be rounded, as a quotient that does not end} Then it is still on its own side of the limit, but
     * must not be used to compute others.
     */
    default boolean isRounded() {
        return false;
    }

    /**
     * An amount of money. Its number is brought to its shortest form with all decimals of the currency.
     *
     * @param number how many units of the currency
     * @param currency the currency
     * @param isRounded whether the number had to be rounded
     */
    record Amount(BigDecimal number, Currency currency, boolean isRounded) implements Figure {

        /** Brings the number to its normal form, so that NOK 700 equals NOK 700.00. */
        public Amount {
            number = ExactMoney.withDecimals(number, currency);
        }

        @Override
        public MonetaryAmount amount() {
            return ExactMoney.of(number, currency);
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return isRounded ? language.rounded(language.write(number, currency)) : language.write(number, currency);
        }
    }

    /**
     * A share of a whole.
     *
     * @param number the share, 0 to 1
     * @param isRounded whether it had to be rounded
     */
    record Portion(BigDecimal number, boolean isRounded) implements Figure {

        /** Brings the number to a form without an exponent. */
        public Portion {
            number = number.scale() < 0 ? number.setScale(0) : number;
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return isRounded ? language.rounded(language.writeShare(number)) : language.writeShare(number);
        }
    }

    /**
     * A whole number of things.
     *
     * @param count how many
     */
    record Count(long count) implements Figure {
        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(count);
        }

        @Override
        public String text() {
            return Long.toString(count);
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(number());
        }
    }

    /**
     * A number of things that need not be whole.
     *
     * @param number how many
     */
    record Decimal(BigDecimal number) implements Figure {

        /** Brings the number to its shortest form without an exponent. */
        public Decimal {
            BigDecimal shortest = number.stripTrailingZeros();
            number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(number);
        }
    }

    /**
     * A calendar day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Figure {

        /** Requires a day. */
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(day);
        }
    }

    /**
     * A text of the document, as it is written there.
     *
     * @param text the text
     */
    record Quote(String text) implements Figure {

        /** Requires a text. */
        public Quote {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return text;
        }
    }

    /**
     * A code that has a word in each language, such as {@code SALARY}.
     *
     * @param text the code
     */
    record Term(String text) implements Figure {

        /** Requires a code. */
        public Term {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return words.term(language, text);
        }
    }

    /**
     * Several exact values of one kind.
     *
     * @param figures the values
     * @param isChoice whether one of them is meant, rather than all
     */
    record Series(List<Figure> figures, boolean isChoice) implements Figure {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the values are of several kinds, rounded, or lists themselves
         */
        public Series {
            figures = List.copyOf(figures);
            for (Figure figure : figures) {
                if (figure.isRounded()
                        || figure instanceof Series
                        || figure.getClass() != figures.get(0).getClass()) {
                    throw new IllegalArgumentException("a list of figures has exact values of one kind");
                }
            }
        }

        @Override
        public String text() {
            return figures.stream().map(Figure::text).collect(Collectors.joining(", "));
        }

        @Override
        public String written(Language language, Phrasebook words) {
            List<String> each = new ArrayList<>(figures.size());
            figures.forEach(figure -> each.add(figure.written(language, words)));
            return isChoice ? language.writeChoice(each) : language.write(each);
        }
    }
}
