// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.message.Sentences;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one kind of document. Immutable, and safe for use by several threads: it reads no clock, no locale and no zone, and
 * keeps no state. {@link #revise} makes an edited copy.
 *
 * @param <D> the kind of document
 */
public final class RuleSet<D> extends Rules {

    private final Class<D> document;
    private final List<RuleSetId> madeFrom;
    private final Plan plan;

    private RuleSet(
            RuleSetId id,
            Class<D> document,
            Phrasebook words,
            List<Rule> rules,
            List<Inclusion> inclusions,
            List<Change> ownChanges,
            Validity validity,
            List<RuleSetId> madeFrom) {
        super(id, words, rules, inclusions, ownChanges, validity);
        this.document = document;
        this.madeFrom = madeFrom;
        this.plan = new Plan(this);
        MissingWords.check(this);
    }

    /**
     * Returns a rule set that holds on every day.
     *
     * @param <D> the kind of document
     * @param id its id, such as {@code no:grant-application:2019}
     * @param document the kind of document that it judges
     * @param words the words of its rules
     * @param rules its own rules, in the order in which they are reported; none if all its rules are to be in sets that it includes
     * @return the rule set
     * @throws IllegalArgumentException if the id is not one, two rules have the same id, a rule asks for what such documents do not
     *     have, a rule has no title or its requirement no sentence in any language, or a phrase has a name in braces that the
     *     requirement is known never to fill in
     */
    public static <D> RuleSet<D> of(String id, Class<D> document, Phrasebook words, Rule... rules) {
        return new RuleSet<>(
                RuleSetId.of(id), document, words, List.of(rules), List.of(), List.of(), Validity.ALWAYS, List.of());
    }

    /**
     * Returns this rule set with one more that judges a part of the document. Where the part is missing, its rules judge a part in
     * which everything is missing.
     *
     * @param field the field that holds the part
     * @param part the rule set for it
     * @return the larger rule set
     */
    public RuleSet<D> include(String field, RuleSet<?> part) {
        return including(new Inclusion(field, part, null));
    }

    /**
     * Returns this rule set with one more that judges a part of the document where that part is given.
     *
     * @param field the field that holds the part
     * @param given the field of the part that must be given
     * @param part the rule set for it
     * @return the larger rule set
     */
    public RuleSet<D> includeWhenGiven(String field, String given, RuleSet<?> part) {
        return including(new Inclusion(field, part, given));
    }

    private RuleSet<D> including(Inclusion more) {
        List<Inclusion> all =
                Stream.concat(inclusions().stream(), Stream.of(more)).toList();
        return with(rules(), all, ownChanges());
    }

    /** This rule set with other rules and other changes of its own. */
    RuleSet<D> with(List<Rule> rules, List<Inclusion> inclusions, List<Change> ownChanges) {
        return new RuleSet<>(id(), document, words(), rules, inclusions, ownChanges, validity(), madeFrom);
    }

    /**
     * Judges a document. Bad data do not make this throw: what is missing or unusable is in the verdict.
     *
     * @param judged the document
     * @return the verdict
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

    /**
     * Judges a document with what officers have decided about it.
     *
     * @param judged the document
     * @param rulings answers to open questions, and rules set aside
     * @param day the day on which waivers must be in force
     * @return the verdict
     * @throws IllegalStateException if this rule set has no rule
     */
    public Verdict check(D judged, Rulings rulings, LocalDate day) {
        return rulings.applyTo(check(judged), day);
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
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public List<Measure> measure(D judged, String rule) {
        RuleId of = plan.require(rule).rule().id();
        return measure(judged).stream().filter(one -> one.rule().equals(of)).toList();
    }

    /**
     * Returns these rules for a host's own class.
     *
     * @param <T> the host's class
     * @param type the host's class
     * @param view makes the document of an object, and names its paths as the host does
     * @return the rules
     * @throws IllegalArgumentException if the view names a place that such documents do not have
     */
    public <T> HostRules<T> on(Class<T> type, DocumentView<? super T, ? extends D> view) {
        return new HostRules<>(this, type, view);
    }

    /** {@return the record type of the documents that this set judges} */
    public Class<D> document() {
        return document;
    }

    @Override
    Plan plan() {
        return plan;
    }

    /**
     * Returns this rule set as one for a kind of document.
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
                    id() + " judges a " + document.getSimpleName() + ", not a " + type.getSimpleName());
        }
        return (RuleSet<T>) this;
    }

    /** The schemes of this rule set, and of those that it was made from. */
    List<String> schemes() {
        return Stream.concat(madeFrom.stream(), Stream.of(id()))
                .map(RuleSetId::scheme)
                .toList();
    }

    /** Whether an id is of this rule set, of another edition of it, or of one that it was made from. */
    boolean isKinTo(String other) {
        return Stream.concat(madeFrom.stream(), Stream.of(id()))
                .map(own -> own.country() + ":" + own.scheme() + ":")
                .anyMatch(scheme -> other.strip().startsWith(scheme));
    }

    /**
     * Begins an edited copy.
     *
     * @param by the office that makes the changes
     * @param why the reason
     * @return the copy, without changes yet
     */
    public Revision<D> revise(String by, String why) {
        return new Revision<>(this, by, why);
    }

    /**
     * Returns these rules under another id, as the beginning of a next edition.
     *
     * @param id the id, such as {@code no:grant-application:2027}
     * @return the same rules, with the same changes
     * @throws IllegalArgumentException if it is not a rule-set id
     */
    public RuleSet<D> withId(String id) {
        List<RuleSetId> from = Stream.concat(madeFrom.stream(), Stream.of(id())).toList();
        return new RuleSet<>(
                RuleSetId.of(id), document, words(), rules(), inclusions(), ownChanges(), validity(), from);
    }

    /**
     * Returns the rule set's name for people, with its edition. The country's words have it under {@code scheme.} and the id without the
     * edition, such as {@code scheme.no.grant-application}, so that a new edition has it too.
     *
     * @param locale the language; English is spoken where it is not nb, nn or da
     * @return the name, or the id where the words have none
     */
    public String name(Locale locale) {
        String key = "scheme." + id().country() + "." + id().scheme();
        String name = words().phrase(Language.of(locale), key);
        return name == null ? id().toString() : Sentences.begin(name) + " (" + id().edition() + ")";
    }

    /**
     * Returns these rules with other days on which they hold.
     *
     * @param from the first day, null if there is none
     * @param to the last day, null for until the next edition
     * @return the same rules with that validity
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RuleSet<D> withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RuleSet<>(
                id(), document, words(), rules(), inclusions(), ownChanges(), new Validity(from, to), madeFrom);
    }

    /**
     * Returns these rules with more words, also for the sets that they include.
     *
     * @param more phrases by key, in one language or several; they come before the others
     * @return the same rules
     */
    public RuleSet<D> withWords(Map<Language, Map<String, String>> more) {
        List<Inclusion> within = inclusions().stream()
                .map(inclusion -> inclusion.with(inclusion.rules().withWords(more)))
                .toList();
        return new RuleSet<>(id(), document, words().with(more), rules(), within, ownChanges(), validity(), madeFrom);
    }

    /**
     * Returns these rules with other changes of their own, for a set that is read back.
     *
     * @param changes how they differ from the set that they were made from
     * @return the same rules
     */
    public RuleSet<D> withChanges(List<Change> changes) {
        return with(rules(), inclusions(), changes);
    }

    /** Two rule sets are equal that have the same id, validity and changes, and the same rules for the same parts of a document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet<?> set && document == set.document && parts().equals(set.parts());
    }

    private List<Object> parts() {
        return List.of(id(), validity(), rules(), inclusions(), ownChanges());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), rules());
    }
}
