// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Severity;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one kind of document. Immutable, and safe for many threads at once: it reads no clock, no locale and no zone, and
 * keeps no state.
 *
 * @param <D> the kind of document
 */
public final class RuleSet<D> {

    private final RuleSetId id;
    private final Class<D> document;
    private final Phrasebook words;
    private final List<Rule> rules;
    private final List<Inclusion> inclusions;
    private final List<Change> changes;
    private final Validity validity;
    private final List<Change> allChanges;
    private final Plan plan;

    private RuleSet(
            RuleSetId id,
            Class<D> document,
            Phrasebook words,
            List<Rule> rules,
            List<Inclusion> inclusions,
            List<Change> changes,
            Validity validity) {
        this.id = id;
        this.document = document;
        this.words = words;
        this.rules = List.copyOf(rules);
        this.inclusions = List.copyOf(inclusions);
        this.changes = List.copyOf(changes);
        this.validity = validity;
        this.allChanges = Stream.concat(
                        changes.stream(), inclusions.stream().flatMap(part -> part.rules().changes().stream()))
                .toList();
        this.plan = new Plan(this);
    }

    /**
     * A rule set.
     *
     * @param <D> the kind of document
     * @param id its id, such as {@code no:grant-application:2019}
     * @param document the kind of document that it judges
     * @param words the words of its rules
     * @param rules its rules, in the order in which they are told
     * @return the rule set
     * @throws IllegalArgumentException if the id is none, two rules have the same id, or a rule asks for what such documents do not
     *     have
     */
    public static <D> RuleSet<D> of(String id, Class<D> document, Phrasebook words, Rule... rules) {
        return new RuleSet<>(RuleSetId.of(id), document, words, List.of(rules), List.of(), List.of(), Validity.ALWAYS);
    }

    /**
     * This rule set with one more that judges a part of the document. Where the part is missing, its rules judge a part in which
     * everything is missing.
     *
     * @param field the field that holds the part
     * @param part the rule set for it
     * @return the larger rule set
     */
    public RuleSet<D> include(String field, RuleSet<?> part) {
        return including(new Inclusion(field, part, null));
    }

    /**
     * This rule set with one more that judges a part of the document where that part is given.
     *
     * @param field the field that holds the part
     * @param given the field of the part that must be given
     * @param part the rule set for it
     * @return the larger rule set
     */
    public RuleSet<D> includeWhenGiven(String field, String given, RuleSet<?> part) {
        return including(new Inclusion(field, part, given));
    }

    private RuleSet<D> including(Inclusion inclusion) {
        List<Inclusion> more = new ArrayList<>(inclusions);
        more.add(inclusion);
        return new RuleSet<>(id, document, words, rules, more, changes, validity);
    }

    /**
     * Judges a document. Bad data never make this throw: what is missing or unusable is told in the verdict.
     *
     * @param judged the document
     * @return the verdict
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

    /**
     * Judges a document with what people have decided about it.
     *
     * @param judged the document
     * @param decisions answers to open questions, and rules set aside
     * @param day the day for which the decision is reached
     * @return the verdict
     */
    public Verdict check(D judged, Decisions decisions, LocalDate day) {
        return decisions.applyTo(check(judged), day);
    }

    /**
     * Measures a document: for each rule with a limit that could be evaluated, passed or violated, what was measured, the limit,
     * and the room left. A check does not pay for this.
     *
     * @param judged the document
     * @return the measures in the order of the rules; a rule that judges several places has one for each
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
     * Measures a document by one rule.
     *
     * @param judged the document
     * @param rule the rule's id
     * @return its measures, none where it does not apply, could not be evaluated or sets no limit
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<Measure> measure(D judged, String rule) {
        RuleId of = rule(rule).orElseThrow(() -> unknown(rule)).id();
        return measure(judged).stream()
                .filter(measure -> measure.rule().equals(of))
                .toList();
    }

    /**
     * The id.
     *
     * @return the id
     */
    public RuleSetId id() {
        return id;
    }

    /**
     * The kind of document that this set judges.
     *
     * @return its record type
     */
    public Class<D> document() {
        return document;
    }

    /**
     * The words of its rules.
     *
     * @return the phrasebook
     */
    public Phrasebook words() {
        return words;
    }

    /**
     * Its own rules, without those of the sets that it includes.
     *
     * @return the rules, in their order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * All its rules, those of the sets that it includes after its own.
     *
     * @return the rules, in the order of a verdict's outcomes
     */
    public List<Rule> allRules() {
        return plan.entries().stream().map(Plan.Entry::rule).toList();
    }

    /**
     * The rule sets that it includes.
     *
     * @return the inclusions
     */
    public List<Inclusion> inclusions() {
        return inclusions;
    }

    /**
     * How it differs from the set that it was made from, and the sets that it includes from those that they were made from.
     *
     * @return the changes, none for a set that was not changed
     */
    public List<Change> changes() {
        return allChanges;
    }

    /**
     * The rule of an id, also of a set that this one includes.
     *
     * @param rule the rule's id
     * @return the rule, empty if there is none
     */
    public Optional<Rule> rule(String rule) {
        return plan.entries().stream()
                .map(Plan.Entry::rule)
                .filter(known -> known.id().value().equals(rule))
                .findFirst();
    }

    /**
     * This rule set for whoever knows which documents it judges.
     *
     * @param <T> the kind of document
     * @param type the kind of document
     * @return this
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

    /**
     * A copy in which a rule has another requirement.
     *
     * @param rule the rule's id
     * @param requirement what it requires instead
     * @param by which office changes it
     * @param why the reason
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet<D> with(String rule, Requirement requirement, String by, String why) {
        return changed(
                rule,
                old -> old.with(requirement),
                old -> Difference.between(old.id(), old.requirement(), requirement, by, why));
    }

    /**
     * A copy in which a rule has another weight.
     *
     * @param rule the rule's id
     * @param severity its new weight
     * @param by which office changes it
     * @param why the reason
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet<D> severity(String rule, Severity severity, String by, String why) {
        return changed(
                rule,
                old -> old.with(severity),
                old -> List.of(new Change(
                        old.id(),
                        Change.SEVERITY,
                        Difference.value(old.severity()),
                        Difference.value(severity),
                        by,
                        why)));
    }

    /**
     * A copy without a rule.
     *
     * @param rule the rule's id
     * @param by which office takes it out
     * @param why the reason
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet<D> without(String rule, String by, String why) {
        return changed(
                rule,
                old -> null,
                old -> List.of(new Change(old.id(), null, Difference.value(old.requirement()), null, by, why)));
    }

    private RuleSet<D> changed(String rule, RuleChange change, Function<Rule, List<Change>> record) {
        Rule old = rule(rule).orElseThrow(() -> unknown(rule));
        List<Change> more = new ArrayList<>(changes);
        more.addAll(record.apply(old));
        return applied(old.id(), change, more);
    }

    private IllegalArgumentException unknown(String rule) {
        List<String> known =
                allRules().stream().map(other -> other.id().value()).toList();
        return new IllegalArgumentException(id + " has no rule '" + rule + "'" + Nearest.hint(rule, known));
    }

    private RuleSet<D> applied(RuleId rule, RuleChange change, List<Change> remembered) {
        List<Rule> changedRules = rules.stream()
                .flatMap(old -> old.id().equals(rule) ? Stream.ofNullable(change.apply(old)) : Stream.of(old))
                .toList();
        UnaryOperator<Inclusion> within =
                inclusion -> inclusion.with(inclusion.rules().applied(rule, change, inclusion.rules().changes));
        return new RuleSet<>(
                id,
                document,
                words,
                changedRules,
                inclusions.stream().map(within).toList(),
                remembered,
                validity);
    }

    /**
     * This rule set with the days on which it holds.
     *
     * @param from the first day, null for since ever
     * @param to the last day, null for until the next edition
     * @return the same rules with that validity
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RuleSet<D> valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RuleSet<>(id, document, words, rules, inclusions, changes, new Validity(from, to));
    }

    /**
     * The days on which it holds.
     *
     * @return its validity, open at both ends unless stated
     */
    public Validity validity() {
        return validity;
    }

    /**
     * These rules under another id, as the beginning of a next edition.
     *
     * @param other the id, such as {@code no:grant-application:2027}
     * @return the same rules, with the same changes
     * @throws IllegalArgumentException if it is no rule-set id
     */
    public RuleSet<D> named(String other) {
        return new RuleSet<>(RuleSetId.of(other), document, words, rules, inclusions, changes, validity);
    }

    /**
     * These rules with what is known of how they came about.
     *
     * @param earlier how they differ from the set that they were made from
     * @return the same rules
     */
    public RuleSet<D> remembering(List<Change> earlier) {
        return new RuleSet<>(id, document, words, rules, inclusions, earlier, validity);
    }

    /**
     * These rules with more words, also for the sets that it includes.
     *
     * @param more phrases by key, in one language or several; they are asked before the others
     * @return the same rules
     */
    public RuleSet<D> speaking(Map<Language, Map<String, String>> more) {
        UnaryOperator<Inclusion> within =
                inclusion -> inclusion.with(inclusion.rules().speaking(more));
        return new RuleSet<>(
                id,
                document,
                words.with(more),
                rules,
                inclusions.stream().map(within).toList(),
                changes,
                validity);
    }

    /**
     * A copy in which a rule is another: with another requirement, weight or source.
     *
     * @param changed the rule, of an id that this set has
     * @param by which office changes it
     * @param why the reason
     * @return the changed copy; each of requirement and weight that differs is remembered as a change
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet<D> with(Rule changed, String by, String why) {
        String rule = changed.id().value();
        RuleSet<D> copy = this;
        Optional<Rule> old = rule(rule);
        if (old.isPresent() && !old.get().requirement().equals(changed.requirement())) {
            copy = copy.with(rule, changed.requirement(), by, why);
        }
        if (old.isEmpty() || old.get().severity() != changed.severity()) {
            copy = copy.severity(rule, changed.severity(), by, why);
        }
        return copy.applied(changed.id(), before -> changed, copy.changes);
    }

    /**
     * A copy with one more rule.
     *
     * @param added the rule
     * @param at the field whose included rule set gets it, such as {@code budget}; null for this set itself
     * @param by which office adds it
     * @param why the reason
     * @return the larger rule set
     * @throws IllegalArgumentException if there is such a rule already or has been, nothing is included at the field, or the rule
     *     asks for what such documents do not have
     */
    public RuleSet<D> adding(Rule added, @Nullable String at, String by, String why) {
        if (at != null
                && inclusions.stream().noneMatch(inclusion -> inclusion.at().equals(at))) {
            throw new IllegalArgumentException(id + " includes no rules at '" + at + "'"
                    + Nearest.hint(at, inclusions.stream().map(Inclusion::at).toList()));
        }
        if (isRetired(added.id())) {
            throw new IllegalArgumentException(id + " had another rule " + added.id() + "; an id is never used again");
        }
        List<Change> remembered = new ArrayList<>(changes);
        remembered.add(new Change(added.id(), null, null, Difference.value(added.requirement()), by, why));
        return adding(added, at, remembered);
    }

    /**
     * Tells whether a rule of this id was taken out of this rule set, or of one that it was made from.
     *
     * @param rule the id
     * @return true if so; the id is never used again
     */
    public boolean isRetired(RuleId rule) {
        return allChanges.stream()
                .anyMatch(change -> change.isRemoval() && change.rule().equals(rule));
    }

    private RuleSet<D> adding(Rule added, @Nullable String at, List<Change> remembered) {
        Stream<Rule> own = at == null ? Stream.of(added) : Stream.empty();
        UnaryOperator<Inclusion> within = inclusion -> inclusion.at().equals(at)
                ? inclusion.with(inclusion.rules().adding(added, null, inclusion.rules().changes))
                : inclusion;
        return new RuleSet<>(
                id,
                document,
                words,
                Stream.concat(rules.stream(), own).toList(),
                inclusions.stream().map(within).toList(),
                remembered,
                validity);
    }

    /** Two rule sets are equal that have the same id, validity and changes, and the same rules for the same parts of a document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet<?> set
                && id.equals(set.id)
                && document == set.document
                && validity.equals(set.validity)
                && rules.equals(set.rules)
                && inclusions.equals(set.inclusions)
                && allChanges.equals(set.allChanges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, rules);
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }

    private interface RuleChange {
        @Nullable
        Rule apply(Rule old);
    }
}
