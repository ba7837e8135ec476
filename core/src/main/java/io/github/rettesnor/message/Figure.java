// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A value that a finding tells: for programs exactly, for people in their language. */
public sealed interface Figure {

    /**
     * The exact value, the same in every language.
     *
     * @return a plain decimal number, an ISO date, or a text as the document has it
     */
    String exact();

    /**
     * The value as a person reads it.
     *
     * @param language the language
     * @param words the words for codes
     * @return the text
     */
    String written(Language language, Phrasebook words);

    /**
     * An amount of money.
     *
     * @param money the amount
     */
    record Amount(Money money) implements Figure {
        @Override
        public String exact() {
            return money.amount().toPlainString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(money);
        }
    }

    /**
     * A share of a whole.
     *
     * @param share the share, 0 to 1
     */
    record Portion(BigDecimal share) implements Figure {
        @Override
        public String exact() {
            return share.toPlainString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.writeShare(share);
        }
    }

    /**
     * A whole number of things.
     *
     * @param number how many
     */
    record Count(long number) implements Figure {
        @Override
        public String exact() {
            return Long.toString(number);
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(BigDecimal.valueOf(number));
        }
    }

    /**
     * A calendar day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Figure {
        @Override
        public String exact() {
            return date.toString();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(date);
        }
    }

    /**
     * A text out of the document, told as it stands there.
     *
     * @param text the text
     */
    record Quote(String text) implements Figure {
        @Override
        public String exact() {
            return text;
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return text;
        }
    }

    /**
     * A code that has a word in each language, such as {@code SALARY}.
     *
     * @param code the code
     */
    record Term(String code) implements Figure {
        @Override
        public String exact() {
            return code;
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return words.term(language, code);
        }
    }

    /**
     * Several values of one kind.
     *
     * @param figures the values
     */
    record Series(List<Figure> figures) implements Figure {
        /** Copies the list. */
        public Series {
            figures = List.copyOf(figures);
        }

        @Override
        public String exact() {
            return figures.stream().map(Figure::exact).collect(Collectors.joining(", "));
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.write(figures.stream()
                    .map(figure -> figure.written(language, words))
                    .toList());
        }
    }

    /**
     * Several values, of which one is meant.
     *
     * @param figures the values
     */
    record Choice(List<Figure> figures) implements Figure {
        /** Copies the list. */
        public Choice {
            figures = List.copyOf(figures);
        }

        @Override
        public String exact() {
            return new Series(figures).exact();
        }

        @Override
        public String written(Language language, Phrasebook words) {
            return language.writeChoice(figures.stream()
                    .map(figure -> figure.written(language, words))
                    .toList());
        }
    }
}
