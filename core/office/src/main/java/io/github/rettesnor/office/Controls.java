// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The content controls of a Word document, which may enclose a piece of text, paragraphs, cells or rows. What one shows until it is
 * filled in is not text; of a check box only the mark counts.
 */
final class Controls {

    private final Deque<Control> open = new ArrayDeque<>();
    private @Nullable String mark;

    private static final class Control {
        private boolean isSilent;
    }

    /** Takes a tag, if it is one of a control. */
    void take(Xml xml) {
        if (xml.begins("sdt")) {
            open.push(new Control());
        } else if (xml.ends("sdt") && !open.isEmpty()) {
            open.pop();
        } else if (xml.begins("sdtPr") && !open.isEmpty()) {
            properties(xml, open.peek());
        }
    }

    private void properties(Xml xml, Control control) {
        boolean isBox = false;
        boolean isChecked = false;
        while (xml.next() && !xml.ends("sdtPr")) {
            if (xml.begins("showingPlcHdr")) {
                control.isSilent |= !xml.isOff();
            } else if (xml.begins("checkbox")) {
                isBox = true;
            } else if (xml.begins("checked")) {
                isChecked = !xml.isOff();
            }
        }
        if (isBox) {
            control.isSilent = true;
            mark = isChecked ? Block.MARKED : Block.UNMARKED;
        }
    }

    boolean isInside() {
        return !open.isEmpty();
    }

    /** Whether what is read here is not text. */
    boolean isSilent() {
        return open.stream().anyMatch(control -> control.isSilent);
    }

    /** The mark of a check box that has not been written yet, empty if there is none. */
    String mark() {
        String written = mark == null ? "" : mark;
        mark = null;
        return written;
    }
}
