// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Decisions;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one kind of document. Immutable, and safe for use by several threads: it reads no clock, no locale and no zone, and
 * keeps no state. {@link #revise} makes an edited copy.
 *
 * @param <D> the kind of document
 */
public final class RuleSet<D> {

    private final RuleSetId id;
    private final Class<D> document;
    private final Phrasebook words;
    private final List<Rule> rules;
    private final List<Inclusion> inclusions;
    private final List<Change> ownChanges;
    private final Validity validity;
    private final Plan plan;

    private RuleSet(
            RuleSetId id,
            Class<D> document,
            Phrasebook words,
            List<Rule> rules,
            List<Inclusion> inclusions,
            List<Change> ownChanges,
            Validity validity) {
        this.id = id;
        this.document = document;
        this.words = words;
        this.rules = List.copyOf(rules);
        this.inclusions = List.copyOf(inclusions);
        this.ownChanges = List.copyOf(ownChanges);
        this.validity = validity;
        this.plan = new Plan(this);
    }

    /**
     * {@return a rule set that holds on every day}
     *
     * @param id its id, such as {@code no:grant-application:2019}
     * @param rules its own rules, in the order in which they are reported; none if all its rules are to be in sets that it includes
     * @throws IllegalArgumentException if the id is not one, two rules have the same id, or a rule asks for what such documents do not
     *     have
     */
    public static <D> RuleSet<D> of(String id, Class<D> document, Phrasebook words, Rule... rules) {
        return new RuleSet<>(RuleSetId.of(id), document, words, List.of(rules), List.of(), List.of(), Validity.ALWAYS);
    }

    /**
     * {@return this rule set with one more that judges the part of the document that a field holds} Where the part is missing, its
     * rules judge a part in which everything is missing.
     */
    public RuleSet<D> include(String field, RuleSet<?> part) {
        return with(rules, with(inclusions, new Inclusion(field, part, null)), ownChanges);
    }

    /** {@return this rule set with one more that judges the part that a field holds, where a field of that part is given} */
    public RuleSet<D> includeWhenGiven(String field, String given, RuleSet<?> part) {
        return with(rules, with(inclusions, new Inclusion(field, part, given)), ownChanges);
    }

    private static List<Inclusion> with(List<Inclusion> some, Inclusion more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** This rule set with other rules and other changes of its own. */
    RuleSet<D> with(List<Rule> otherRules, List<Inclusion> otherInclusions, List<Change> otherChanges) {
        return new RuleSet<>(id, document, words, otherRules, otherInclusions, otherChanges, validity);
    }

    /**
     * {@return the verdict on a document} Bad data do not make this throw: what is missing or unusable is in the verdict.
     *
     * @throws IllegalStateException if this rule set has no rule
     */
    public Verdict check(D judged) {
        return plan.check(Objects.requireNonNull(judged, "document"), null, null);
    }

    /**
     * Judges a document as it was read. Findings have their places in the input. A rule that needs a value which could not be read is not
     * evaluated, and a document with problems is never acceptable.
     *
     * @param reading the document with the problems of its input
     * @return the verdict
     */
    public Verdict check(Reading<? extends D> reading) {
        return plan.check(reading.document(), reading, null);
    }

    /** {@return the verdict on a document with what people have decided about it by a day} See {@link Decisions#applyTo}. */
    public Verdict check(D judged, Decisions decisions, LocalDate day) {
        return decisions.applyTo(check(judged), day);
    }

    /**
     * {@return for each rule with a limit that could be evaluated, passed or violated, what was measured, the limit, and the room
     * left; in the order of the rules, one for each place that a rule judges}
     */
    public List<Measure> measure(D judged) {
        List<Measure> measures = new ArrayList<>();
        plan.check(Objects.requireNonNull(judged, "document"), null, measures);
        return List.copyOf(measures);
    }

    /**
     * Measures a document as it was read; what could not be read is not measured.
     *
     * @param reading the document with the problems of its input
     * @return the measures, as in {@link #measure(Object)}
     */
    public List<Measure> measure(Reading<? extends D> reading) {
        List<Measure> measures = new ArrayList<>();
        plan.check(reading.document(), reading, measures);
        return List.copyOf(measures);
    }

    /**
     * {@return the measures of one rule, none where it does not apply, could not be evaluated or sets no limit}
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public List<Measure> measure(D judged, String rule) {
        RuleId of = plan.require(rule).rule().id();
        return measure(judged).stream().filter(one -> one.rule().equals(of)).toList();
    }

    /** {@return the id} */
    public RuleSetId id() {
        return id;
    }

    /** {@return the record type of the documents that this set judges} */
    public Class<D> document() {
        return document;
    }

    /** {@return the words of its own rules} */
    public Phrasebook words() {
        return words;
    }

    /** {@return the days on which it holds, open at both ends unless stated} */
    public Validity validity() {
        return validity;
    }

    /** {@return its own rules, without those of the sets that it includes} */
    public List<Rule> rules() {
        return rules;
    }

    /** {@return all its rules, those of the sets that it includes after its own: the order of a verdict's outcomes} */
    public List<Rule> allRules() {
        return plan.entries().stream().map(Plan.Entry::rule).toList();
    }

    /** {@return the rule sets that it includes} */
    public List<Inclusion> inclusions() {
        return inclusions;
    }

    /** {@return how it, and then the sets that it includes, differ from those that they were made from} */
    public List<Change> changes() {
        return plan.changes();
    }

    /** Its changes without those of the sets that it includes. */
    List<Change> ownChanges() {
        return ownChanges;
    }

    /** {@return the rule of an id, also of a set that this one includes; empty if there is none} */
    public Optional<Rule> rule(String rule) {
        return plan.entry(rule).map(Plan.Entry::rule);
    }

    /** {@return the set that has a rule among its own, this one or one that it includes; empty if there is no such rule} */
    public Optional<RuleSet<?>> owner(RuleId rule) {
        return plan.entry(rule.value()).map(Plan.Entry::owner);
    }

    /** {@return the title of a rule, which may have been removed, in a language, else in the next that has it; else its id} */
    public String title(RuleId rule, Language language) {
        return Stream.concat(owner(rule).stream(), plan.sets().stream())
                .flatMap(set -> Stream.ofNullable(set.words().phrase(language, rule.value())))
                .findFirst()
                .orElse(rule.value());
    }

    /**
     * {@return this rule set, as one for a kind of document}
     *
     * @throws IllegalArgumentException if it judges other documents
     */
    @SuppressWarnings("unchecked")
    public <T> RuleSet<T> as(Class<T> type) {
        if (type != (Class<?>) document) {
            throw new IllegalArgumentException(
                    id + " judges a " + document.getSimpleName() + ", not a " + type.getSimpleName());
        }
        return (RuleSet<T>) this;
    }

    /** {@return an edited copy of these rules, so far without a change, with the office that edits them and its reason} */
    public Revision<D> revise(String by, String why) {
        return new Revision<>(this, by, why);
    }

    /** {@return these rules under another id such as {@code no:grant-application:2027}, as the beginning of a next edition} */
    public RuleSet<D> withId(String other) {
        return new RuleSet<>(RuleSetId.of(other), document, words, rules, inclusions, ownChanges, validity);
    }

    /**
     * {@return these rules with a first and a last day on which they hold, null for none} Without a last day they hold until the next
     * edition.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RuleSet<D> withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RuleSet<>(id, document, words, rules, inclusions, ownChanges, new Validity(from, to));
    }

    /** {@return these rules with more phrases by key, which come before the others, also for the sets that they include} */
    public RuleSet<D> withWords(Map<Language, Map<String, String>> more) {
        List<Inclusion> within = inclusions.stream()
                .map(inclusion -> inclusion.with(inclusion.rules().withWords(more)))
                .toList();
        return new RuleSet<>(id, document, words.with(more), rules, within, ownChanges, validity);
    }

    /** {@return these rules with other changes of their own, for a set that is read back} */
    public RuleSet<D> withChanges(List<Change> other) {
        return with(rules, inclusions, other);
    }

    /** Two rule sets are equal that have the same id, validity and changes, and the same rules for the same parts of a document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet<?> set
                && document == set.document
                && List.of(id, validity, rules, inclusions, ownChanges)
                        .equals(List.of(set.id, set.validity, set.rules, set.inclusions, set.ownChanges));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, rules);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
