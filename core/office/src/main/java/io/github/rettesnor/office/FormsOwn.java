// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.model.FormText;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a filled-in form is the form's own text: the texts of the country's forms, and what blank forms of this module hold. */
final class FormsOwn {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 80;

    private final Forms forms;
    private final Set<String> sentences = new HashSet<>();

    FormsOwn(FormPlan plan) {
        forms = plan.words().forms();
        for (Language language : Language.values()) {
            OfficeWords.BOOK.keys(language).stream()
                    .filter(key -> key.startsWith("form."))
                    .forEach(key -> add(OfficeWords.phrase(language, key).replace(";", "\n")));
            plan.demands(language).forEach(this::add);
        }
    }

    private void add(String text) {
        FormText.cut(text).forEach(sentence -> sentences.add(FormText.words(sentence)));
    }

    /** Whether a text holds a sentence of a form. */
    boolean isIn(String text) {
        return FormText.cut(text).stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(String sentence) {
        return sentences.contains(FormText.words(sentence)) || forms.areAllOf(sentence);
    }

    /** A text without the form's own sentences; empty where nothing is written besides them. */
    String without(String text) {
        if (forms.areAllOf(text)) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        boolean isTouched = false;
        for (String sentence : FormText.cut(text)) {
            String left = isOwn(sentence) ? "" : withoutBeginning(sentence);
            isTouched |= left.length() < sentence.length();
            rest.append(left);
        }
        if (!isTouched) {
            return text.strip();
        }
        return Texts.isWritten(rest.toString()) ? rest.toString().strip() : "";
    }

    /** A sentence that an answer follows without a sign between them. */
    private String withoutBeginning(String sentence) {
        Matcher word = WORD.matcher(sentence);
        int words = 0;
        int end = 0;
        while (words < MOST_WORDS && word.find()) {
            words++;
            if (words >= FEWEST_WORDS && isOwn(sentence.substring(0, word.end()))) {
                end = word.end();
            }
        }
        return sentence.substring(end);
    }
}
