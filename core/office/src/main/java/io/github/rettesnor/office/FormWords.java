// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.model.FormText;
import io.github.rettesnor.model.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a form mean, in all languages: its labels, the headings of sections, and the words for codes. */
final class FormWords {

    private static final Map<String, List<String>> LABELS = labels();
    private static final Map<String, String> PARTS = byWords("part.");
    private static final Map<String, String> SECTIONS = byWords("section.");
    private static final Map<String, String> TRUTHS = byWords("truth.");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})*[.)]*\\s+(?=\\p{L})");
    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:og|and|samt)\\s+|\\s*[/,&+]\\s*");

    private final Map<String, String> codes = new LinkedHashMap<>();

    /** The words for the codes of a book. */
    FormWords(Phrasebook words) {
        for (Phrasebook book = words; book != null; book = book.base()) {
            for (Language language : Language.values()) {
                for (String key : book.keys(language)) {
                    if (key.startsWith("term.")) {
                        String code = key.substring("term.".length());
                        codes.putIfAbsent(Texts.words(words.term(language, code)), code);
                    }
                }
            }
        }
    }

    private static Map<String, String> byWords(String prefix) {
        Map<String, String> byWords = new LinkedHashMap<>();
        each(prefix, byWords::put);
        return byWords;
    }

    private static Map<String, List<String>> labels() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        each("field.", (word, path) -> {
            List<String> paths = labels.computeIfAbsent(word, each -> new ArrayList<>());
            if (!paths.contains(path)) {
                paths.add(path);
            }
        });
        return labels;
    }

    /** Gives each word of each language with the rest of its key. */
    private static void each(String prefix, BiConsumer<String, String> taker) {
        for (Language language : Language.values()) {
            for (String key : OfficeWords.BOOK.keys(language)) {
                if (key.startsWith(prefix)) {
                    for (String word : OfficeWords.phrase(language, key).split(";", -1)) {
                        boolean isDigest = word.startsWith("#");
                        boolean isSign = word.equals(Block.MARKED);
                        String plain = isDigest ? word.substring(1) : isSign ? word : Texts.words(word);
                        taker.accept(plain, key.substring(prefix.length()));
                    }
                }
            }
        }
    }

    /** The paths of the fields that have a label, such as {@code registry.name}; different documents call different fields alike. */
    static List<String> fields(String label) {
        return LABELS.getOrDefault(Texts.words(Texts.unnumbered(label)), List.of());
    }

    /** A heading without its number, which may stand without a dot. */
    static String unnumbered(String heading) {
        return NUMBER.matcher(Texts.unnumbered(heading)).replaceFirst("");
    }

    /** The component of an element of a list, such as {@code workplace}; null if the label is not known. */
    static @Nullable String part(String label) {
        return PARTS.get(Texts.words(label));
    }

    /** Whether a text is yes or no; null if it is neither. */
    static @Nullable Boolean truth(String text) {
        String truth = TRUTHS.get(text.strip().equals(Block.MARKED) ? Block.MARKED : Texts.words(text));
        return truth == null ? null : truth.equals("yes");
    }

    /** The first word that a key has. */
    static String first(Language language, String key) {
        String words = OfficeWords.phrase(language, key);
        int end = words.indexOf(';');
        return end < 0 ? words : words.substring(0, end);
    }

    /**
     * The codes of sections that a heading names: of the heading as a whole, else of each of the words that it joins. None where a word
     * is not known: what a heading means is not guessed.
     */
    static List<String> sections(String heading, FormPlan plan) {
        String whole = section(heading, plan);
        if (whole != null) {
            return List.of(whole);
        }
        List<String> codes = new ArrayList<>();
        for (String part : AND.split(unnumbered(heading), -1)) {
            String code = section(part, plan);
            if (code == null) {
                return List.of();
            } else if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static @Nullable String section(String heading, FormPlan plan) {
        String title = plan.code("sections", heading);
        if (title != null) {
            return title;
        }
        String words = Texts.words(unnumbered(heading));
        String code = SECTIONS.get(words);
        code = code == null ? SECTIONS.get(FormText.line(words)) : code;
        return code != null && plan.known("sections").contains(code) ? code : null;
    }

    /** The code of a word, such as {@code PROCESS}; the word itself where it is not known. */
    String code(String word) {
        String stripped = word.strip();
        return codes.getOrDefault(Texts.words(stripped), stripped);
    }

    /** The word for a code, as long as it is read back as that code. */
    String word(String code, Phrasebook words, Language language) {
        String word = Sentences.begin(words.term(language, code));
        return code(word).equals(code) ? word : code;
    }
}
