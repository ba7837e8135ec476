// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of a case.
 *
 * @param of the case
 * @param verdict the verdict on its document, null if the case cannot be used
 * @param differences where the verdict is not what the case expects, none if it passes
 * @param trouble why the case cannot be used, null if it can
 */
public record CaseResult(
        RuleCase of,
        @Nullable Verdict verdict,
        List<Difference> differences,
        @Nullable Unreadable trouble) {

    /** Copies the list. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /**
     * Returns whether the case passes.
     *
     * @return the status
     */
    public Status status() {
        if (trouble != null) {
            return Status.UNUSABLE;
        }
        return differences.isEmpty() ? Status.PASSED : Status.FAILED;
    }

    /**
     * Returns what is wrong, for the author of the case: the case, then each difference on a line of its own, with file and line of
     * what was expected. A case that cannot be used is reported in one line, in English.
     *
     * @param locale the language; English if it is not nb, nn or da
     * @return the text without a line break at its end, empty if the case passes
     */
    public String message(Locale locale) {
        if (trouble != null) {
            return trouble.message(locale);
        } else if (differences.isEmpty()) {
            return "";
        }
        Language language = Language.of(locale);
        StringBuilder text = new StringBuilder(
                Words.sentence(language, "failed", Figures.of("name", Figures.text(Sentences.oneLine(of.name())))));
        for (Difference difference : differences) {
            text.append("\n  ")
                    .append(Sentences.oneLine(difference.file()))
                    .append(':')
                    .append(difference.position().line())
                    .append(": ")
                    .append(difference.message(locale));
        }
        return text.toString();
    }

    /**
     * Returns the language of the country of the case's rules.
     *
     * @return the language; English where the case cannot be used
     */
    public Language home() {
        return of.rules().map(rules -> rules.words().home()).orElse(Language.EN);
    }

    /** Whether a case passes. */
    public enum Status {
        /** The verdict is what the case expects. */
        PASSED,
        /** The verdict differs from what the case expects. */
        FAILED,
        /** The case cannot be read, or fits neither the document nor the rules. */
        UNUSABLE
    }
}
