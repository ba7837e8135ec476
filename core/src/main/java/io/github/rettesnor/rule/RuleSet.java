// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final Plan plan;

    private RuleSet(Class<D> document, Content content) {
        super(content);
        this.document = document;
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
        Content content =
                new Content(RuleSetId.of(id), words, List.of(rules), List.of(), List.of(), Validity.ALWAYS, List.of());
        return new RuleSet<>(document, content);
    }

    /**
     * {@return this rule set with one more that judges a part of the document} Where the part is missing, its rules judge a part in
     * which everything is missing.
     *
     * @param field the field that holds the part
     * @param part the rule set for it
     */
    public RuleSet<D> include(String field, RuleSet<?> part) {
        return including(new Inclusion(field, part, null));
    }

    /**
     * {@return this rule set with one more that judges a part of the document where that part is given}
     *
     * @param field the field that holds the part
     * @param given the field of the part that must be given
     * @param part the rule set for it
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
        return new RuleSet<>(document, content().with(rules, inclusions, ownChanges));
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
     * {@return the verdict on a document with what officers have decided about it}
     *
     * @param judged the document
     * @param rulings answers to open questions, and rules set aside
     * @param day the day of the check, on which waivers must be in force
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
        return measured(Objects.requireNonNull(judged, "document"), null);
    }

    /**
     * {@return the measures of a document as it was read, as in {@link #measure(Object)}; what could not be read is not measured}
     *
     * @param reading the document with the problems of its input
     */
    public List<Measure> measure(Reading<? extends D> reading) {
        return measured(reading.document(), reading);
    }

    private List<Measure> measured(D judged, @Nullable Reading<? extends D> reading) {
        List<Measure> measures = new ArrayList<>();
        plan.check(judged, reading, measures);
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
     * {@return these rules for a host's own class}
     *
     * @param <T> the host's class
     * @param type the host's class
     * @param view makes the document of an object, and names its paths as the host does
     * @throws IllegalArgumentException if the view names a place that such documents do not have
     */
    public <T> HostRules<T> on(Class<T> type, DocumentView<? super T, ? extends D> view) {
        return new HostRules<>(this, type, view);
    }

    @Override
    public Class<D> document() {
        return document;
    }

    @Override
    Plan plan() {
        return plan;
    }

    /**
     * {@return this rule set as one for a kind of document}
     *
     * @param <T> the kind of document
     * @param type the kind of document
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

    /**
     * {@return an edited copy, without changes yet}
     *
     * @param by the office that makes the changes
     * @param why the reason
     */
    public Revision<D> revise(String by, String why) {
        return new Revision<>(this, by, why);
    }

    /**
     * {@return these rules under another id, as the beginning of a next edition}
     *
     * @param id the id, such as {@code no:grant-application:2027}
     * @throws IllegalArgumentException if it is not a rule-set id
     */
    public RuleSet<D> withId(String id) {
        return new RuleSet<>(document, content().with(RuleSetId.of(id)));
    }

    /**
     * {@return these rules with other days on which they hold}
     *
     * @param from the first day, null if there is none
     * @param to the last day, null for until the next edition
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RuleSet<D> withValidity(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RuleSet<>(document, content().with(new Validity(from, to)));
    }

    /**
     * {@return these rules with more words, also for the sets that they include}
     *
     * @param more phrases by key, in one language or several; they come before the others
     */
    public RuleSet<D> withWords(Map<Language, Map<String, String>> more) {
        return new RuleSet<>(document, content().with(more));
    }

    /**
     * {@return these rules with other changes of their own, for a set that is read back}
     *
     * @param changes how they differ from the set that they were made from
     */
    public RuleSet<D> withChanges(List<Change> changes) {
        return with(rules(), inclusions(), changes);
    }
}
