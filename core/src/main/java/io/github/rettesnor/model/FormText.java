// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a form's text is cut into sentences and compared. A text is cut at the end of a line, unless the next begins with a small letter,
 * and at {@code . ? ! :} before white space and a capital. Letter case, white space, numbering and punctuation make no difference.
 */
public final class FormText {

    private FormText() {}

    /**
     * Cuts a text into sentences.
     *
     * @param text the text
     * @return the sentences, none of them empty
     */
    public static List<String> cut(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                add(text.substring(from, i), sentences);
                from = i;
            }
        }
        add(text.substring(from), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> to) {
        if (!sentence.isBlank()) {
            to.add(sentence);
        }
    }

    /** Whether a sentence ends before the sign at a position, which is white. */
    static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (!Signs.isWhite(c)) {
            return false;
        }
        boolean isLineEnd =
                c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == 0x85 || c == 0xB || c == 0xC;
        boolean isClosed = at > 0 && ".?!:".indexOf(text.charAt(at - 1)) >= 0;
        if (!isLineEnd && !isClosed) {
            return false;
        }
        int next = at;
        while (next < text.length() && (Signs.isWhite(text.charAt(next)) || Signs.isInvisible(text.charAt(next)))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        int begin = text.codePointAt(next);
        return isLineEnd ? !Character.isLowerCase(begin) : Character.isUpperCase(begin);
    }

    /**
     * Returns what of a sentence is compared: its words, without numbering.
     *
     * @param sentence the sentence
     * @return its words in their plain form, with one space between them
     */
    public static String words(String sentence) {
        return Texts.words(Texts.unnumbered(sentence));
    }

    /**
     * Returns what of several sentences is compared as a whole.
     *
     * @param sentences the sentences
     * @return the words of all of them
     */
    public static String words(List<String> sentences) {
        return sentences.stream()
                .map(FormText::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The number of letters and digits. */
    static int letters(String words) {
        return (int) words.codePoints().filter(Signs::isLetterOrDigit).count();
    }

    /** SHA-256 of words in UTF-8, in hexadecimal digits. */
    static String digest(String words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the line of a form's resource for some words of it.
     *
     * @param words the words
     * @return how many letters and digits they have, and their digest
     */
    public static String line(String words) {
        return letters(words) + " " + digest(words);
    }

    /**
     * Returns the lines of a form's resource for one part of the form, such as a question with its guidance: for each run of sentences in
     * it, since people leave out some, and join others.
     *
     * @param part the text
     * @return the lines
     */
    public static List<String> lines(String part) {
        List<String> sentences = cut(part);
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from++) {
            for (int to = from + 1; to <= sentences.size(); to++) {
                String words = words(sentences.subList(from, to));
                if (!words.isEmpty()) {
                    lines.add(line(words));
                }
            }
        }
        return lines;
    }
}
