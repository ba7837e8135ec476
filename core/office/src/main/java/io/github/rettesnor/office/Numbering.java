// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a Word document. They are not part of the text. Only those of the first level are counted. */
final class Numbering {

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();

    private Numbering() {}

    static Numbering read(@Nullable Xml xml) {
        Numbering numbering = new Numbering();
        String list = "";
        String instance = "";
        boolean isFirstLevel = false;
        int start = 1;
        while (xml != null && xml.next()) {
            if (xml.begins("abstractNum")) {
                list = String.valueOf(xml.attribute("abstractNumId"));
            } else if (xml.begins("lvl")) {
                isFirstLevel = xml.number("ilvl", 0) == 0;
                start = 1;
            } else if (xml.begins("start")) {
                start = xml.number("val", 1);
            } else if (xml.begins("numFmt") && isFirstLevel && "decimal".equals(xml.attribute("val"))) {
                numbering.next.putIfAbsent(list, start);
            } else if (xml.begins("num")) {
                instance = String.valueOf(xml.attribute("numId"));
            } else if (xml.begins("abstractNumId")) {
                numbering.lists.put(instance, String.valueOf(xml.attribute("val")));
            } else if (xml.begins("startOverride")) {
                numbering.restarts.putIfAbsent(instance, xml.number("val", 1));
            }
        }
        return numbering;
    }

    /** The number of the next paragraph of a list, null if it has none. */
    @Nullable
    String next(@Nullable String instance, int level) {
        String list = instance == null || level > 0 ? null : lists.get(instance);
        Integer restart = list == null ? null : restarts.remove(instance);
        Integer number = restart != null ? restart : list == null ? null : next.get(list);
        if (list == null || number == null || !next.containsKey(list)) {
            return null;
        }
        next.put(list, number + 1);
        return number + ".";
    }
}
