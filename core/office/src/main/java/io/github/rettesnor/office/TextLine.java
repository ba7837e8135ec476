// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.office.Block.Paragraph;
import io.github.rettesnor.office.Block.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph while it is being read. */
final class TextLine {

    /** The signs of the fonts of symbols that stand for a box with a mark, and for an empty one, by their last two digits. */
    private static final Set<String> MARKS = Set.of("FC", "FD", "FE", "78", "52", "53", "54", "50", "4F");

    private static final Set<String> EMPTY_BOXES = Set.of("6F", "A8", "A3", "71", "72");

    private final Xml xml;
    private final TextStyles styles;
    private final Controls controls;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private int listLevel;
    private int outline = -1;
    private boolean isJoined;
    private boolean isText;
    private boolean isHidden;
    private boolean isBold;
    private boolean isPlaceholder;
    private boolean isAllBold = true;

    TextLine(Xml xml, TextStyles styles, Controls controls) {
        this.xml = xml;
        this.styles = styles;
        this.controls = controls;
    }

    /** Takes what the reader is at, if it is part of the text or of its style. */
    boolean takes() {
        text.append(controls.mark());
        if (xml.begins("pPr")) {
            paragraphProperties();
        } else if (xml.begins("r")) {
            isHidden = false;
            isBold = false;
            isPlaceholder = false;
        } else if (xml.begins("rPr")) {
            runProperties();
        } else if (xml.begins("t") || xml.ends("t")) {
            isText = xml.begins();
        } else if (xml.begins("ffData")) {
            text.append(formField());
        } else if (xml.begins("br") || xml.begins("cr")) {
            append("\n");
        } else if (xml.begins("tab") || xml.begins("ptab")) {
            append("\t");
        } else if (xml.begins("noBreakHyphen")) {
            append("-");
        } else if (xml.begins("sym")) {
            append(symbol(String.valueOf(xml.attribute("char"))));
        } else if (isText && !xml.text().isEmpty()) {
            append(xml.text());
        } else {
            return false;
        }
        return true;
    }

    private void append(String more) {
        if (!isHidden && !controls.isSilent() && !(isPlaceholder && controls.isInside())) {
            text.append(more);
            isAllBold &= isBold || more.isBlank();
        }
    }

    private static String symbol(String code) {
        String last = code.substring(Math.max(0, code.length() - 2)).toUpperCase(Locale.ROOT);
        return MARKS.contains(last) ? Block.MARKED : EMPTY_BOXES.contains(last) ? Block.UNMARKED : "";
    }

    private void paragraphProperties() {
        while (xml.next() && !xml.ends("pPr")) {
            if (xml.begins("pStyle")) {
                style = xml.attribute("val");
            } else if (xml.begins("numId")) {
                list = xml.attribute("val");
            } else if (xml.begins("ilvl")) {
                listLevel = xml.number("val", 0);
            } else if (xml.begins("outlineLvl")) {
                outline = xml.number("val", -1);
            } else if (xml.begins("pPrChange")) {
                xml.skip();
            } else if (xml.begins("del") || xml.begins("moveFrom")) {
                isJoined = true;
            }
        }
    }

    private void runProperties() {
        while (xml.next() && !xml.ends("rPr")) {
            if (xml.begins("vanish")) {
                isHidden = !xml.isOff();
            } else if (xml.begins("b")) {
                isBold = !xml.isOff();
            } else if (xml.begins("rStyle")) {
                isPlaceholder = styles.isPlaceholder(xml.attribute("val"));
            } else if (xml.begins("rPrChange")) {
                xml.skip();
            }
        }
    }

    /** What a form field of older forms shows: a mark, or the choice that was made. */
    private String formField() {
        String mark = "";
        List<String> choices = new ArrayList<>();
        int chosen = 0;
        while (xml.next() && !xml.ends("ffData")) {
            if (xml.begins("checkBox")) {
                mark = Block.UNMARKED;
            } else if (xml.begins("checked") || (xml.begins("default") && !mark.isEmpty())) {
                mark = xml.isOff() ? Block.UNMARKED : Block.MARKED;
            } else if (xml.begins("result")) {
                chosen = xml.number("val", 0);
            } else if (xml.begins("listEntry")) {
                choices.add(String.valueOf(xml.attribute("val")));
            }
        }
        return !mark.isEmpty() ? mark : chosen < choices.size() ? choices.get(chosen) : "";
    }

    /** Whether the end of the paragraph was deleted, so that it goes on in the next. */
    boolean isJoined() {
        return isJoined;
    }

    String text() {
        return text + controls.mark();
    }

    Paragraph paragraph(int number, String written, Numbering numbering) {
        String own = "0".equals(list) ? null : list == null ? styles.list(style) : list;
        int level = outline >= 0 && outline < Paragraph.BY_HAND - 1 ? outline + 1 : styles.heading(style);
        Style role = Style.TEXT;
        if (styles.isContents(style)) {
            role = Style.CONTENTS;
        } else if (styles.isTitle(style)) {
            role = Style.TITLE;
        } else if (level > 0) {
            role = Style.HEADING;
        } else if (isAllBold && !written.isBlank()) {
            role = Style.BOLD;
        }
        int shown = role == Style.HEADING ? level : Paragraph.BY_HAND;
        return new Paragraph(number, role, shown, numbering.next(own, listLevel), written);
    }
}
