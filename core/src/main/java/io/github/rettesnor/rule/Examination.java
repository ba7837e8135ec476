// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one pass of a rule set over one document: hands each rule the document, holds what the rules share, and collects what they
 * find. It lives for one check, in one thread.
 */
public final class Examination {

    private final Object whole;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Finding> questions = new ArrayList<>(0);
    private final @Nullable List<Measure> measures;

    private Plan.@Nullable Part part;
    private Object document;
    private Plan.@Nullable Entry entry;
    private @Nullable Requirement speaker;
    private Outcome told = Outcome.NOT_APPLICABLE;

    private @Nullable Spot spot;
    private int first;
    private int second;

    private @Nullable Budget totalled;
    private @Nullable BudgetTotals totals;

    Examination(Object whole) {
        this(whole, null);
    }

    /** An examination that also measures. */
    Examination(Object whole, @Nullable List<Measure> measures) {
        this.whole = whole;
        this.document = whole;
        this.measures = measures;
    }

    /** Goes on to a part of the document; tells whether that part is there to be judged. */
    boolean enter(Plan.Part next) {
        part = next;
        document = next.of(whole);
        return next.applies(whole);
    }

    /** Judges by one rule. What was told outranks what is returned, and what is returned is told: no rule fails in silence. */
    Outcome judge(Plan.Entry next) {
        entry = next;
        speaker = next.rule().requirement();
        spot = null;
        told = Outcome.NOT_APPLICABLE;
        try {
            Outcome outcome = Objects.requireNonNull(next.check().examine(this), "no outcome");
            return outcome.compareTo(told) <= 0
                    ? told
                    : outcome.compareTo(Outcome.PASSED) <= 0 ? outcome : untold(outcome);
        } catch (Exception | AssertionError | StackOverflowError | LinkageError failure) {
            spot = null;
            return notEvaluated("failed", Figures.of("error", failure.toString()))
                    .and(told);
        }
    }

    private Outcome untold(Outcome outcome) {
        spot = null;
        return switch (outcome) {
            case VIOLATED -> violated("violated", Figures.NONE);
            case TO_JUDGE -> toJudge(path(), "question");
            default -> notEvaluated("not-evaluated", Figures.NONE);
        };
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Finding> questions() {
        return List.copyOf(questions);
    }

    void stand(Spot at, int firstIndex, int secondIndex) {
        spot = at;
        first = firstIndex;
        second = secondIndex;
    }

    /**
     * The document under examination, or the part of it that the rule is about.
     *
     * @return the document
     */
    public Object document() {
        return document;
    }

    /**
     * The path of the document under examination: empty, or the path of the part that the rule is about.
     *
     * @return the path, to which a requirement adds its own steps
     */
    public Path path() {
        return part == null ? Path.ROOT : part.path();
    }

    /**
     * Judges by a requirement that is part of the rule's, so that its own sentences are told.
     *
     * @param part the requirement
     * @param check its check
     * @return the outcome
     */
    public Outcome examine(Requirement part, Check check) {
        Requirement whole = speaker;
        speaker = part;
        Outcome outcome = check.examine(this);
        speaker = whole;
        return outcome;
    }

    /**
     * The path of the value that is being judged.
     *
     * @return the path
     */
    public Path here() {
        return spot == null ? path() : spot.path(path(), first, second);
    }

    /**
     * The number of the element that is being judged, as people count.
     *
     * @return from 1; 0 if no element of a list is being judged
     */
    public int number() {
        return spot == null ? 0 : first + 1;
    }

    /**
     * What stands at another place: where that is of every element of a list, at the element that is being judged.
     *
     * @param other the other place, bound by {@link Spot#beside}
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object value(Spot other) {
        return other.value(document, first, second);
    }

    /**
     * The sums of a budget, made once for all rules that share it.
     *
     * @param budget the budget
     * @return its sums
     */
    @SuppressWarnings(
            "ReferenceEquality") // the same budget, not an equal one: comparing its lines would cost more than adding
    // them up
    public BudgetTotals totals(Budget budget) {
        BudgetTotals known = totals;
        if (known == null || totalled != budget) {
            known = new BudgetTotals(budget);
            totals = known;
            totalled = budget;
        }
        return known;
    }

    /**
     * Whether the amounts of a budget can be judged: it states a currency, and the one that the rule set fixes, if it fixes any.
     *
     * @param budget the budget
     * @return true if so
     */
    public boolean isInCurrency(Budget budget) {
        Currency fixed = part == null ? null : part.currency();
        return budget.currency() != null && (fixed == null || fixed.equals(budget.currency()));
    }

    /**
     * Whether what the rules measure is asked for. Where it is not, nothing need be reckoned but the outcome.
     *
     * @return true if so
     */
    public boolean isMeasuring() {
        return measures != null;
    }

    /**
     * Tells how near the document comes to the rule's limit. Without effect where that is not asked for.
     *
     * @param path the place that is measured
     * @param outcome whether it is within the limit: passed or violated
     * @param measured what the document has
     * @param limit what the rule allows
     * @param room how far it may still go, negative where the rule is violated
     * @param figures further figures
     */
    public void measure(Path path, Outcome outcome, Object measured, Object limit, Object room, Figures figures) {
        if (measures != null) {
            Figures all = Figures.of(Measure.MEASURED, measured)
                    .and(Measure.LIMIT, limit)
                    .and(Measure.ROOM, room);
            for (Map.Entry<String, Figure> more : figures.byName().entrySet()) {
                all = all.and(more.getKey(), more.getValue());
            }
            measures.add(new Measure(judging().rule().id(), outcome, path, all));
        }
    }

    private Plan.Entry judging() {
        Plan.Entry of = entry;
        if (of == null) {
            throw new IllegalStateException("no rule is being judged");
        }
        return of;
    }

    /**
     * Tells that the rule is violated at {@link #here()}.
     *
     * @param variant which of the requirement's sentences says so
     * @param figures the figures
     * @return {@link Outcome#VIOLATED}
     */
    public Outcome violated(String variant, Figures figures) {
        return violated(here(), variant, figures);
    }

    /**
     * Tells that the rule is violated.
     *
     * @param path where
     * @param variant which of the requirement's sentences says so
     * @param figures the figures
     * @return {@link Outcome#VIOLATED}
     */
    public Outcome violated(Path path, String variant, Figures figures) {
        return tell(findings, Outcome.VIOLATED, path, variant, figures);
    }

    /**
     * Tells that the rule cannot be evaluated at {@link #here()}.
     *
     * @param variant which of the requirement's sentences says why
     * @param figures the figures
     * @return {@link Outcome#NOT_EVALUATED}
     */
    public Outcome notEvaluated(String variant, Figures figures) {
        return notEvaluated(here(), variant, figures);
    }

    /**
     * Tells that the rule cannot be evaluated.
     *
     * @param path where what it needs is missing or unusable
     * @param variant which of the requirement's sentences says why
     * @param figures the figures
     * @return {@link Outcome#NOT_EVALUATED}
     */
    public Outcome notEvaluated(Path path, String variant, Figures figures) {
        return tell(findings, Outcome.NOT_EVALUATED, path, variant, figures);
    }

    /**
     * Asks a person to judge.
     *
     * @param path the place to look at
     * @param variant which of the rule's sentences is the question
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant) {
        return tell(questions, Outcome.TO_JUDGE, path, variant, Figures.NONE);
    }

    private Outcome tell(List<Finding> to, Outcome outcome, Path path, String variant, Figures figures) {
        Plan.Entry of = judging();
        Requirement by = Objects.requireNonNull(speaker);
        Rule rule = of.rule();
        Message message = new Message(of.owner().words(), rule.id().value(), by.name(), variant, figures);
        told = told.and(outcome);
        to.add(new Finding(rule.id(), outcome, rule.severity(), path, rule.source(), message));
        return outcome;
    }
}
