// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.message.Sentences;

/** Lines of at most 80 columns, one column for each Unicode character. What the document wrote can neither break nor colour them. */
final class TextLines {

    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;

    TextLines(boolean coloured) {
        this.coloured = coloured;
    }

    void blank() {
        text.append('\n');
    }

    /** Adds a paragraph, broken at spaces; a word that is too long for a line is broken where the line ends. */
    void add(String indent, String lead, Ink ink, String rest) {
        String words = Sentences.oneLine(lead + rest);
        int painted = Sentences.oneLine(lead).length();
        int from = 0;
        String margin = indent;
        while (from < words.length()) {
            int end = lineEnd(words, from, WIDTH - margin.length());
            String line = words.substring(from, end);
            int paintedHere = Math.max(0, Math.min(painted - from, line.length()));
            text.append(margin)
                    .append(coloured ? ink.paint(line.substring(0, paintedHere)) : line.substring(0, paintedHere))
                    .append(line, paintedHere, line.length())
                    .append('\n');
            from = end;
            while (from < words.length() && words.charAt(from) == ' ') {
                from++;
            }
            margin = indent + (lead.isEmpty() ? "" : "  ");
        }
    }

    private static int lineEnd(String words, int from, int width) {
        int ahead = Math.min(words.length(), from + 2 * width);
        if (ahead == words.length() && words.codePointCount(from, ahead) <= width) {
            return ahead;
        }
        int last = words.offsetByCodePoints(from, width);
        int space = words.substring(from, Math.min(last + 1, words.length())).lastIndexOf(' ');
        return space > 0 ? from + space : last;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
