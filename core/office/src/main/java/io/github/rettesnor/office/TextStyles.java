// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document: which are headings, whatever they are called in the language of the program. */
final class TextStyles {

    private static final int DEEPEST = 9;

    private final Map<String, StyleOf> styles = new HashMap<>();

    private TextStyles() {}

    private record StyleOf(
            String name,
            @Nullable String basedOn,
            int outline,
            @Nullable String list) {}

    static TextStyles read(@Nullable Xml xml) {
        TextStyles read = new TextStyles();
        while (xml != null && xml.next()) {
            if (xml.begins("style")) {
                read.style(String.valueOf(xml.attribute("styleId")), xml);
            }
        }
        return read;
    }

    private void style(String id, Xml xml) {
        String name = "";
        String basedOn = null;
        String list = null;
        int outline = -1;
        while (xml.next() && !xml.ends("style")) {
            if (xml.begins("name")) {
                name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
            } else if (xml.begins("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.begins("outlineLvl")) {
                outline = xml.number("val", -1);
            } else if (xml.begins("numId")) {
                list = xml.attribute("val");
            }
        }
        styles.put(id, new StyleOf(name, basedOn, outline, list));
    }

    /** The level of a heading of a style, from 1; 0 if it is not a heading's. */
    int heading(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        for (StyleOf style = styles.get(id); style != null; style = styles.get(style.basedOn())) {
            if (style.name().matches("heading [1-9]")) {
                return style.name().charAt(style.name().length() - 1) - '0';
            } else if (style.outline() >= 0 && style.outline() < DEEPEST) {
                return style.outline() + 1;
            } else if (!seen.add(style.name())) {
                return 0;
            }
        }
        return 0;
    }

    boolean isTitle(@Nullable String id) {
        return name(id).equals("title");
    }

    boolean isContents(@Nullable String id) {
        return name(id).startsWith("toc ") || name(id).equals("toc heading");
    }

    /** Whether a style is that of the text which a control shows until it is filled in. */
    boolean isPlaceholder(@Nullable String id) {
        return name(id).equals("placeholder text");
    }

    /** The list that paragraphs of a style are items of, null if they are not items. */
    @Nullable
    String list(@Nullable String id) {
        StyleOf style = styles.get(id);
        return style == null ? null : style.list();
    }

    private String name(@Nullable String id) {
        StyleOf style = styles.get(id);
        return style == null ? "" : style.name();
    }
}
