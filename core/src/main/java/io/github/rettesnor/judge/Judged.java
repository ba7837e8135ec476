// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.model.Texts;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Steps;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * Returns this document with another verdict, such as the same with rulings applied.
     *
     * @param other the verdict
     * @return the document with it
     */
    public Judged<D> with(Verdict other) {
        return new Judged<>(input, document, rules, other, reading);
    }

    /**
     * Returns what was measured, and the room left, for every limit that could be evaluated.
     *
     * @return the measures in the order of the rules
     */
    public List<Measure> measures() {
        return reading == null ? rules.measure(document) : rules.measure(reading);
    }

    /**
     * Returns what rulings on this document refer to.
     *
     * @return its title, its applicants and its digest
     */
    public DocumentId id() {
        return new DocumentId(named(), applicant(), Canonical.digest(document));
    }

    /**
     * Returns the digest of what a question asks about, as a judgement keeps it.
     *
     * @param question an open question
     * @return the SHA-256 of the value at its place in canonical JSON, as lower-case hexadecimal digits; where the question has figures,
     *     such as several lines of a budget, that of them and of the whole list; where it looks at several places, that of the values at
     *     all of them by their paths
     */
    public String digest(Finding question) {
        return new Asked(document, rules, question).digest();
    }

    /**
     * Returns what a question asks about, for people.
     *
     * @param question an open question
     * @return a text, also that of a section, as it is; anything else as canonical JSON, of a list an element a line; where it
     *     looks at several places, the values at all of them; empty if there are none
     */
    public String written(Finding question) {
        return new Asked(document, rules, question).written();
    }

    /**
     * Returns the document's own title.
     *
     * @return its title or name; the name of the input where it states neither
     */
    public String title() {
        String named = named();
        return named == null ? input : named;
    }

    private @Nullable String named() {
        for (String name : List.of("title", "name")) {
            if (Steps.value(document, Path.ROOT.field(name)) instanceof String title && Texts.isWritten(title)) {
                return title;
            }
        }
        return null;
    }

    /**
     * Returns who hands the document in: its applicants, or the registry or the leader that it is of.
     *
     * @return the names, separated by commas; null where none is stated
     */
    public @Nullable String applicant() {
        if (Steps.value(document, Path.ROOT.field("applicants")) instanceof List<?> applicants) {
            String names = applicants.stream()
                    .flatMap(one -> Stream.of("name", "type")
                            .map(field -> Steps.value(one, Path.ROOT.field(field)))
                            .filter(name -> name instanceof String text && Texts.isWritten(text))
                            .limit(1))
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (String owner : List.of("registry", "leader")) {
            if (Steps.value(document, Path.ROOT.field(owner).field("name")) instanceof String name
                    && Texts.isWritten(name)) {
                return name;
            }
        }
        return null;
    }
}
