// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown. */
final class Styles {

    /** What is written as it is, a colour or currency, a sign that is escaped or only keeps room. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])");
    private static final Pattern CURRENCY = Pattern.compile("[€$£](?!\\s*-)|\\b(?:NOK|DKK|SEK|ISK|EUR|USD|GBP)\\b");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$", "USD", "£", "GBP");

    private Styles() {}

    /** How cells of a style are shown. */
    record Style(SheetCell.Kind kind, @Nullable String currency) {

        static final Style PLAIN = new Style(SheetCell.Kind.NUMBER, null);
    }

    /** The styles in the order in which cells name them. */
    static List<Style> read(@Nullable Xml xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Style> styles = new ArrayList<>();
        boolean inCells = false;
        while (xml != null && xml.next()) {
            inCells = xml.begins("cellXfs") || (inCells && !xml.ends("cellXfs"));
            if (xml.begins("numFmt")) {
                codes.put(xml.number("numFmtId", -1), String.valueOf(xml.attribute("formatCode")));
            } else if (inCells && xml.begins("xf")) {
                int format = xml.number("numFmtId", 0);
                String code = codes.get(format);
                styles.add(code == null ? builtIn(format) : style(code));
            }
        }
        return styles;
    }

    private static Style builtIn(int format) {
        boolean date = (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
        boolean percent = format == 9 || format == 10;
        return date
                ? new Style(SheetCell.Kind.DATE, null)
                : percent ? new Style(SheetCell.Kind.PERCENT, null) : Style.PLAIN;
    }

    private static Style style(String code) {
        // The sign in [$€-414] is shown; [$-414] names only a language.
        Matcher currency = CURRENCY.matcher(code.replaceAll("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]", "$1"));
        String shown = currency.find() ? SIGNS.getOrDefault(currency.group(), currency.group()) : null;
        return new Style(kind(code), shown);
    }

    private static SheetCell.Kind kind(String code) {
        String signs =
                NOT_FORMAT.matcher(code.replaceAll("(?i)general|standard", "0")).replaceAll("");
        if (signs.contains("%")) {
            return SheetCell.Kind.PERCENT;
        } else if (DURATION.matcher(code).find() || DATE.matcher(signs).find()) {
            return SheetCell.Kind.DATE;
        } else if (SCALED.matcher(signs).find()) {
            return SheetCell.Kind.SCALED;
        }
        return code.matches("\\s*;+\\s*") ? SheetCell.Kind.UNSEEN : SheetCell.Kind.NUMBER;
    }
}
