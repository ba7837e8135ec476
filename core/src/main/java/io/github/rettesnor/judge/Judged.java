// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and its verdict, ready to be reported.
 *
 * @param <D> the kind of document
 * @param input the name of the input, such as a file's name; a report shows it as it is given
 * @param document the document
 * @param rules the rules by which it was judged
 * @param verdict the verdict
 * @param reading how the document was read, null if it was not read from an input
 */
public record Judged<D>(
        String input,
        D document,
        RuleSet<D> rules,
        Verdict verdict,
        @Nullable Reading<D> reading) implements Subject {

    /**
     * Judges a document that was not read from an input.
     *
     * @param <D> the kind of document
     * @param input the name under which it is reported
     * @param document the document
     * @param rules the rules
     * @return the document and its verdict
     */
    public static <D> Judged<D> of(String input, D document, RuleSet<D> rules) {
        return new Judged<>(input, document, rules, rules.check(document), null);
    }

    /**
     * Judges a document as it was read.
     *
     * @param <D> the kind of document
     * @param reading the document with the problems of its input
     * @param rules the rules
     * @return the document and its verdict
     */
    public static <D> Judged<D> of(Reading<D> reading, RuleSet<D> rules) {
        return new Judged<>(reading.input(), reading.document(), rules, rules.check(reading), reading);
    }

    /**
     * This document with another verdict, such as the same with decisions of officers applied.
     *
     * @param other the verdict
     * @return the document with it
     */
    public Judged<D> with(Verdict other) {
        return new Judged<>(input, document, rules, other, reading);
    }

    /**
     * What was measured, and the room left, for every limit that could be evaluated.
     *
     * @return the measures in the order of the rules
     */
    public List<Measure> measures() {
        return reading == null ? rules.measure(document) : rules.measure(reading);
    }

    /**
     * The document's own title.
     *
     * @return its title or name; the name of the input where it states neither
     */
    public String title() {
        Fields fields = Fields.of(rules.document());
        for (String name : List.of("title", "name")) {
            Fields.Field field = fields.get(name);
            if (field != null && field.of(document) instanceof String title && Texts.isWritten(title)) {
                return title;
            }
        }
        return input;
    }
}
