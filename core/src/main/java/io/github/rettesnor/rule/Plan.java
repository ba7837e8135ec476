// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Outcomes;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Verdict;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule set made ready to judge: its rules and those of the sets that it includes in one row, each bound to its document. */
final class Plan {

    private final RuleSet<?> of;
    private final List<Part> parts;
    private final List<Entry> entries;
    private final Entry[] row;
    private final List<RuleSet<?>> sets;
    private final List<Change> changes;
    private final List<RuleId> ids;
    private final Map<RuleId, Integer> positions;
    private final int owned;
    private final KnownCodes codes;
    private final Forms forms;
    private final List<Spot> unseen;
    private final Set<Category> categories;

    Plan(RuleSet<?> of) {
        this.of = of;
        Assembly assembly = new Assembly(of);
        unseen = assembly.unseen();
        codes = assembly.codes();
        owned = assembly.entries().size();
        assembly.addCommon();
        parts = assembly.parts();
        entries = assembly.entries();
        positions = assembly.positions();
        ids = entries.stream().map(entry -> entry.rule().id()).toList();
        sets = assembly.sets();
        categories = assembly.categories();
        forms = assembly.forms();
        changes = sets.stream().flatMap(set -> set.ownChanges().stream()).toList();
        row = entries.toArray(Entry[]::new);
    }

    /** Judges a document, and measures it where measures are asked for. */
    Verdict check(Object document, @Nullable Reading<?> reading, @Nullable List<Measure> measures) {
        if (isEmpty()) {
            throw new IllegalStateException(of.id() + " has no rule to judge by");
        }
        Examination examination = new Examination(this, document, reading == null ? null : reading.unread(), measures);
        List<Problem> problems = reading == null ? List.of() : reading.problems();
        Outcome[] outcomes = new Outcome[row.length];
        for (Part part : parts) {
            boolean applies = examination.enter(part);
            for (int i = part.start(); i < part.end(); i++) {
                outcomes[i] = applies ? examination.judge(row[i]) : Outcome.NOT_APPLICABLE;
            }
        }
        return new Verdict(
                of.id(),
                of.words().home(),
                placed(examination.findings(), reading),
                placed(examination.questions(), reading),
                new Outcomes(ids, positions, outcomes),
                List.of(),
                List.of(),
                changes,
                problems);
    }

    private static List<Finding> placed(List<Finding> findings, @Nullable Reading<?> reading) {
        return reading == null || findings.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> finding.at(reading.location(finding.path())))
                        .toList();
    }

    /** Whether there is no rule but those that belong to every set. */
    boolean isEmpty() {
        return owned == 0;
    }

    /** The rule set that judges. */
    RuleSet<?> rules() {
        return of;
    }

    /** The forms that the documents are written in, for their own text. */
    Forms forms() {
        return forms;
    }

    KnownCodes codes() {
        return codes;
    }

    /** The fields of the document that no rule looks at. */
    List<Spot> unseen() {
        return unseen;
    }

    /** The categories of budget lines that the rules know. */
    Set<Category> categories() {
        return categories;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The rule set itself and those that it includes, each before those that it includes in turn. */
    List<RuleSet<?>> sets() {
        return sets;
    }

    /** The changes of all of them, in that order. */
    List<Change> changes() {
        return changes;
    }

    Optional<Entry> entry(String rule) {
        return entries.stream()
                .filter(entry -> entry.rule().id().value().equals(rule))
                .findFirst();
    }

    /**
     * The entry of a rule.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    Entry require(String rule) {
        return entry(rule)
                .orElseThrow(() -> new IllegalArgumentException(of.id() + " has no rule '" + rule + "'"
                        + Nearest.hint(rule, ids.stream().map(RuleId::value).toList())));
    }

    /**
     * One rule, ready to judge.
     *
     * @param rule the rule
     * @param owner the rule set that has it among its own
     * @param check its look at the document
     * @param requirement the name of what it requires
     */
    record Entry(Rule rule, RuleSet<?> owner, Check check, String requirement) {

        Entry(Rule rule, RuleSet<?> owner, Check check) {
            this(rule, owner, check, rule.requirement().name());
        }
    }

    /**
     * The document, or a part of it that an included rule set judges.
     *
     * @param path its path
     * @param at its place; null for the document itself
     * @param absent what is judged where it is missing: a part in which everything is missing
     * @param conditions what must be given for it to be judged at all
     * @param currency the currency that its rules fix, null for none
     * @param start the position of its first rule
     * @param end the position after its last rule
     */
    record Part(
            Path path,
            @Nullable Spot at,
            @Nullable Object absent,
            List<Spot> conditions,
            @Nullable Currency currency,
            int start,
            int end) {

        Object of(Object whole) {
            if (at == null || absent == null) {
                return whole;
            }
            Object part = at.read(whole);
            return part == null ? absent : part;
        }

        /** Whether all that must be given for this part to be judged is given, as far as it was read. */
        boolean applies(Object whole) {
            for (Spot condition : conditions) {
                if (!Values.isGiven(condition.read(whole))) {
                    return false;
                }
            }
            return true;
        }

        /** What could not be read and decides whether this part is judged. */
        @Nullable
        Unread unreadCondition(Unread unread, Object whole) {
            Unread undecided = null;
            for (Spot condition : conditions) {
                Unread found = condition.unread(unread, whole, Forms.NONE, -1, -1);
                Object value = condition.read(whole);
                if (!Givenness.isPossible(value, found, Forms.NONE)) {
                    return null;
                } else if (undecided == null && !Givenness.isCertain(value, found, Forms.NONE)) {
                    undecided = found;
                }
            }
            return undecided;
        }
    }
}
