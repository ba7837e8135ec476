// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Texts;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;

/**
 * A document that was judged: all that a report tells of it.
 *
 * @param <D> the kind of document
 * @param input what it was read from, such as a file's name with forward slashes
 * @param document the document
 * @param rules the rule set that judged it
 * @param verdict what that rule set says of it
 * @param positions where its parts stand in the file, {@link Positions#NOWHERE} if it was not read from one
 */
public record Judged<D>(String input, D document, RuleSet<D> rules, Verdict verdict, Positions positions)
        implements Subject {

    /**
     * Judges a document that was not read from a file.
     *
     * @param <D> the kind of document
     * @param input what it is called
     * @param document the document
     * @param rules the rule set
     * @return the document with its verdict
     */
    public static <D> Judged<D> of(String input, D document, RuleSet<D> rules) {
        return new Judged<>(input, document, rules, rules.check(document), Positions.NOWHERE);
    }

    /**
     * How near the document comes to each limit.
     *
     * @return the measures in the order of the rules
     */
    public List<Measure> measures() {
        return rules.measure(document);
    }

    /**
     * What the document calls itself.
     *
     * @return its title or name, or what it was read from where it has neither
     */
    public String title() {
        Fields fields = Fields.of(rules.document());
        for (String name : List.of("title", "name")) {
            Fields.Field field = fields.get(name);
            if (field != null && field.of(document) instanceof String title && !Texts.isBlank(title)) {
                return title;
            }
        }
        return input;
    }
}
