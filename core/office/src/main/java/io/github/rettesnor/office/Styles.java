// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown: as numbers, dates or percentages. */
final class Styles {

    /** What is written as it is, a colour or currency, a sign that is escaped or only keeps room. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private Styles() {}

    /** The kind of number of each style, in the order in which cells name them. */
    static List<SheetCell.Kind> read(@Nullable Xml xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<SheetCell.Kind> kinds = new ArrayList<>();
        boolean inCells = false;
        while (xml != null && xml.next()) {
            inCells = xml.begins("cellXfs") || (inCells && !xml.ends("cellXfs"));
            if (xml.begins("numFmt")) {
                codes.put(xml.number("numFmtId", -1), String.valueOf(xml.attribute("formatCode")));
            } else if (inCells && xml.begins("xf")) {
                int format = xml.number("numFmtId", 0);
                kinds.add(kind(format, codes.get(format)));
            }
        }
        return kinds;
    }

    private static SheetCell.Kind kind(int format, @Nullable String code) {
        if (code == null) {
            boolean date = (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
            boolean percent = format == 9 || format == 10;
            return date ? SheetCell.Kind.DATE : percent ? SheetCell.Kind.PERCENT : SheetCell.Kind.NUMBER;
        }
        String signs =
                NOT_FORMAT.matcher(code.replaceAll("(?i)general|standard", "")).replaceAll("");
        if (signs.contains("%")) {
            return SheetCell.Kind.PERCENT;
        }
        return DATE.matcher(signs).find() ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER;
    }
}
