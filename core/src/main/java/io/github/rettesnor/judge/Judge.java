// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Rulings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from an input to a judged document:
 *
 * <pre>{@code
 * Judged<?> judged = Judge.of(RuleSets.all()).judge(Input.of(Path.of("application.json")));
 * }</pre>
 *
 * An input is read once. What could be read of it is judged, and the verdict names what could not be. Safe for many threads at once.
 */
public final class Judge {

    private static final String RULE_SET = "ruleSet";

    private final Map<String, RuleSet<?>> known = new LinkedHashMap<>();
    private final @Nullable RuleSet<?> chosen;
    private final @Nullable InForce editions;
    private final List<Rulings> rulings;
    private final LocalDate day;

    private Judge(
            List<RuleSet<?>> known,
            @Nullable RuleSet<?> chosen,
            @Nullable InForce editions,
            List<Rulings> rulings,
            LocalDate day) {
        known.forEach(set -> this.known.put(set.id().toString(), set));
        this.chosen = chosen;
        this.editions = editions;
        this.rulings = List.copyOf(rulings);
        this.day = day;
    }

    /**
     * Returns a judge by the rules that each document names in its field {@code ruleSet}. Where documents come from strangers, judge
     * {@linkplain #by by rules of your own choice}: a document may name rules that demand little.
     *
     * @param known the rule sets that a document may name, such as {@link RuleSets#all()}
     * @return the judge
     */
    public static Judge of(List<RuleSet<?>> known) {
        return new Judge(known, null, null, List.of(), LocalDate.EPOCH);
    }

    /**
     * Returns a judge by one rule set, whatever rules a document names.
     *
     * @param rules the rule set
     * @return the judge
     */
    public static Judge by(RuleSet<?> rules) {
        return new Judge(List.of(rules), rules, null, List.of(), LocalDate.EPOCH);
    }

    /**
     * Returns a judge by the edition that is in force on the day on which a document was submitted. The day is that of the document's field
     * {@code submittedAt} as it is written. Where the rule sets are of several schemes, the field {@code ruleSet} names the scheme; its
     * edition is of no importance. {@link #judge} refuses a document for which no edition is in force, or that states no such day.
     *
     * @param editions rule sets, such as those of {@link io.github.rettesnor.call.Calls#files}; of each scheme one or several editions
     * @return the judge
     * @throws IllegalArgumentException if there is none
     */
    public static Judge byEditions(List<RuleSet<?>> editions) {
        return new Judge(editions, null, new InForce(editions), List.of(), LocalDate.EPOCH);
    }

    /**
     * Returns this judge with what officers have decided about documents. Each document is judged with the rulings that are about it, and
     * with those that name no document.
     *
     * @param given the rulings
     * @param on the day of the check, on which waivers must be in force
     * @return the judge
     */
    public Judge with(List<Rulings> given, LocalDate on) {
        return new Judge(List.copyOf(known.values()), chosen, editions, given, on);
    }

    /**
     * Reads and judges a document.
     *
     * @param input the input
     * @return the document with its verdict; the verdict has the problems of the input
     * @throws Unreadable if nothing can be judged: the input cannot be read at all, or names no rule set that is known,
     *     or no edition is in force on its day
     */
    public Judged<?> judge(Input input) {
        Node source = input.format().orElse(null) instanceof RuledFormat ruled
                ? ruled.among(List.copyOf(known.values())).read(input)
                : input.read();
        RuleSet<?> rules = chosen != null ? chosen : editions != null ? editions.on(source) : named(source);
        return judge(source, rules);
    }

    private <D> Judged<D> judge(Node source, RuleSet<D> rules) {
        Reading<D> reading = Documents.reading(source, rules.document());
        Judged<D> judged = Judged.of(reading, rules);
        return rulings.isEmpty() ? judged : new Applied<>(judged, day).with(rulings);
    }

    private RuleSet<?> named(Node source) {
        Node id = Documents.ruleSet(source);
        if (id == null) {
            throw unreadable(source, new BadValue("rule-set-missing", Map.of()));
        }
        String text = id.written();
        RuleSet<?> rules = known.get(text);
        if (rules != null) {
            return rules;
        }
        throw unreadable(id, RuleSets.unknown(known.values(), text));
    }

    private static Unreadable unreadable(Node at, BadValue value) {
        Path path = Path.ROOT.field(RULE_SET);
        return new Unreadable(new Problem(at.input(), at.location(), path, value.kind(), value.values()));
    }
}
