// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a country: their own questions, headings and guidance, and the codes that they have. A form's own text does not count
 * as an answer. It is kept as digests only. Immutable, and safe for use by several threads.
 */
public final class Forms {

    /** No forms. */
    public static final Forms NONE = new Forms(Map.of(), List.of(), text -> false);

    private static final int LAST_LATIN = 0x24F;
    private static final int LONGEST_FILLER = 4;

    private final Map<String, List<String>> codes;
    private final List<Resource> resources;
    private final Predicate<String> toFillIn;
    private volatile @Nullable Digests digests;

    private Forms(Map<String, List<String>> codes, List<Resource> resources, Predicate<String> toFillIn) {
        this.codes = codes;
        this.resources = resources;
        this.toFillIn = toFillIn;
    }

    /**
     * Returns forms that have codes, whichever rule set asks for them.
     *
     * @param codes the codes by field, such as {@code declarations}
     * @return the forms, without texts of their own
     */
    public static Forms of(Map<String, List<String>> codes) {
        return new Forms(Map.copyOf(codes), List.of(), text -> false);
    }

    /**
     * Returns these forms and one more, of the scheme of its name, such as {@code final-report}. Its resource {@code name.digests} holds a line for each of its texts, as {@link FormText#line}
     * writes them.
     *
     * @param beside the class in whose package the resource is
     * @param name the form's name, which is the scheme of the rule sets that are about it
     * @return the forms; the resource is read when the first text is looked at
     */
    public Forms with(Class<?> beside, String name) {
        Resource more = new Resource(beside, name);
        return new Forms(
                codes, Stream.concat(resources.stream(), Stream.of(more)).toList(), toFillIn);
    }

    /**
     * Returns the forms of some schemes only, with the codes of all.
     *
     * @param schemes the schemes of rule sets
     * @return the forms whose names they are
     */
    public Forms of(Collection<String> schemes) {
        return new Forms(
                codes,
                resources.stream()
                        .filter(form -> schemes.contains(form.scheme()))
                        .toList(),
                toFillIn);
    }

    /**
     * Returns these forms where a rule reports what a template leaves to be filled in. A value that is only such text counts as
     * given, since the rule reports it.
     *
     * @param left whether a text is to be filled in
     * @return the forms
     */
    public Forms leaving(Predicate<String> left) {
        return new Forms(codes, resources, toFillIn.or(left));
    }

    /**
     * Returns whether a text is given: it is written and holds more than a form's own text, or a rule reports that it is to be filled in.
     *
     * @param text the text
     * @return true if it is given
     */
    public boolean isGiven(String text) {
        return Texts.isWritten(text) ? !areAllOf(text) : toFillIn.test(text);
    }

    /** {@return the codes that the forms have, by field} */
    public Map<String, List<String>> codes() {
        return codes;
    }

    /**
     * Returns whether a text holds nothing but a form's own text: its sentences are the form's, or as a whole it is, and what is left is
     * not written.
     *
     * @param text the text
     * @return true if it has no text of its own
     */
    public boolean areAllOf(String text) {
        if (resources.isEmpty()) {
            return false;
        }
        Digests known = digests();
        return known.mayBegin(text) && known.areAllOf(text);
    }

    private Digests digests() {
        Digests read = digests;
        if (read == null) {
            read = new Digests();
            for (Resource resource : resources) {
                resource.read(read);
            }
            digests = read;
        }
        return read;
    }

    private record Resource(Class<?> beside, String scheme) {

        void read(Digests to) {
            String name = scheme + ".digests";
            try (InputStream in = beside.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing beside " + beside.getName());
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (!line.startsWith("#")) {
                        int space = line.indexOf(' ');
                        to.lengths.set(Integer.parseInt(line.substring(0, space)));
                        to.texts.add(line.substring(space + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
    }

    private static final class Digests {

        private final BitSet lengths = new BitSet();
        private final Set<String> texts = new HashSet<>();

        /** Whether the first sentence of a text, or all of it, has as many letters as one of the forms'. Most texts do not. */
        boolean mayBegin(String text) {
            int letters = 0;
            int first = -1;
            for (int i = 0; i < text.length() && letters < lengths.length(); i++) {
                char c = text.charAt(i);
                if (c > LAST_LATIN) {
                    return true;
                } else if (Signs.isLetterOrDigit(c)) {
                    if (letters == 0 && c <= '9') {
                        return true;
                    }
                    letters++;
                } else if (first < 0 && letters > 0 && FormText.isEnd(text, i)) {
                    first = letters;
                    if (first <= LONGEST_FILLER || lengths.get(first)) {
                        return true;
                    }
                }
            }
            return lengths.get(letters);
        }

        boolean areAllOf(String text) {
            List<String> sentences = FormText.cut(text);
            boolean found = false;
            boolean rest = false;
            for (String sentence : sentences) {
                if (isKnown(FormText.words(sentence))) {
                    found = true;
                } else {
                    rest |= Texts.isWritten(Texts.unnumbered(sentence)) && !isNumber(sentence);
                }
            }
            return (found && !rest) || isKnown(FormText.words(sentences));
        }

        /** The number of a question, on a line of its own. */
        private static boolean isNumber(String sentence) {
            String words = Texts.words(sentence);
            return words.length() <= 2 && words.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private boolean isKnown(String words) {
            return !words.isEmpty() && lengths.get(FormText.letters(words)) && texts.contains(FormText.digest(words));
        }
    }
}
