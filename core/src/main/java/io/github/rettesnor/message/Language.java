// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.message;

import io.github.rettesnor.model.ExactMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryAmount;

/** A language that the library writes, and how it writes amounts, shares, dates and lists. */
public enum Language {
    /** Norwegian bokmål. */
    NB(
            Writing.NORDIC.grouped('\u00a0').kroner("NOK", "kr"),
            List.of(
                    "januar",
                    "februar",
                    "mars",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "desember")),
    /** Norwegian nynorsk. */
    NN(
            Writing.NORDIC.grouped('\u00a0').kroner("NOK", "kr").rounding("om\u00a0lag"),
            List.of(
                    "januar",
                    "februar",
                    "mars",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "desember")),
    /** Danish. */
    DA(
            Writing.NORDIC.grouped('.').kroner("DKK", "kr."),
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december")),
    /** English. */
    EN(
            Writing.ENGLISH,
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    private final Writing writing;

    private final List<String> months;
    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(code);

    Language(Writing writing, List<String> months) {
        this.writing = writing;
        this.months = months;
    }

    /**
     * Returns the language for a locale.
     *
     * @param locale any locale
     * @return bokmål for {@code nb} and {@code no}, nynorsk for {@code nn} and {@code no_NO_NY}, Danish for {@code da}, English for all
     *     others
     */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "no" -> locale.getVariant().equals("NY") ? NN : NB;
            case "nb" -> NB;
            case "nn" -> NN;
            case "da" -> DA;
            default -> EN;
        };
    }

    /** The other languages, in the order in which they replace this one: the other Norwegian, English, and then any. */
    List<Language> instead() {
        return Arrays.stream(values())
                .filter(other -> other != this)
                .sorted(Comparator.comparing(other -> isNorwegian() && other.isNorwegian() ? 0 : other == EN ? 1 : 2))
                .toList();
    }

    private boolean isNorwegian() {
        return this == NB || this == NN;
    }

    /**
     * Returns the code of the language.
     *
     * @return {@code nb}, {@code nn}, {@code da} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the locale of this language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Writes an amount exactly, with decimals only where there are any: then all that its currency has, or more.
     *
     * @param amount the amount
     * @return for example {@code 2 300 kr} or {@code NOK 2,300.50}
     */
    public String write(MonetaryAmount amount) {
        return write(ExactMoney.number(amount), ExactMoney.currency(amount));
    }

    /**
     * Writes an amount as {@link #write(MonetaryAmount)} does.
     *
     * @param amount how many units of the currency
     * @param currency the currency
     * @return for example {@code 2 300 kr} or {@code NOK 2,300.50}
     */
    public String write(BigDecimal amount, Currency currency) {
        return writing.amount(amount, currency);
    }

    /**
     * Writes a share of a whole in per cent, exactly.
     *
     * @param share the share, 0 to 1
     * @return for example {@code 60,000001 %}
     */
    public String writeShare(BigDecimal share) {
        return writing.share(share);
    }

    /**
     * Marks a written amount or share as one that had to be rounded.
     *
     * @param written the amount or share
     * @return for example {@code ca. 700,01 kr}
     */
    public String rounded(String written) {
        return writing.rounded(written);
    }

    /**
     * Writes a number exactly.
     *
     * @param number the number
     * @return for example {@code 10 000}
     */
    public String write(BigDecimal number) {
        return writing.number(number);
    }

    /**
     * Writes a date.
     *
     * @param date the date
     * @return for example {@code 1. juni 2019} or {@code 1 June 2019}
     */
    public String write(LocalDate date) {
        return date.getDayOfMonth() + writing.ordinalMark() + " " + months.get(date.getMonthValue() - 1) + " "
                + date.getYear();
    }

    /**
     * Writes several words as one list.
     *
     * @param words the words
     * @return for example {@code a, b og c}
     */
    public String write(List<String> words) {
        return join(words, writing.and());
    }

    /**
     * Writes several words of which one is meant.
     *
     * @param words the words
     * @return for example {@code a, b eller c}
     */
    public String writeChoice(List<String> words) {
        return join(words, writing.or());
    }

    private static String join(List<String> words, String beforeLast) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + beforeLast + " " + words.get(last);
    }
}
