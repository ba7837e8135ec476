// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Message;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Settler;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one pass of a rule set over one document: hands each rule the document, holds what the rules share, and collects what they
 * find. It lives for one check, in one thread.
 */
public final class Examination {

    private final Plan plan;
    private final Forms forms;
    private final Object whole;
    private final Set<Category> categories;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Finding> questions = new ArrayList<>(0);
    private final @Nullable List<Measure> measures;
    private final @Nullable Unread unread;

    private Plan.@Nullable Part part;
    private Object document;
    private Plan.@Nullable Entry entry;
    private @Nullable Requirement speaker;
    private Outcome told = Outcome.NOT_APPLICABLE;

    private @Nullable Unread partUnread;
    private @Nullable Unread barred;
    private @Nullable Unread touched;
    private boolean inPart;

    private @Nullable Spot spot;
    private int first;
    private int second;

    private @Nullable Budget totalled;
    private @Nullable BudgetTotals totals;
    private @Nullable BudgetTotals spent;

    /** An examination that also measures, unless measures are null. */
    Examination(Plan plan, Object whole, @Nullable Unread unread, @Nullable List<Measure> measures) {
        this.plan = plan;
        this.forms = plan.forms();
        this.whole = whole;
        this.categories = plan.categories();
        this.document = whole;
        this.unread = unread;
        this.measures = measures;
    }

    /** Goes on to a part of the document. Returns whether that part is there to be judged. */
    boolean enter(Plan.Part next) {
        part = next;
        document = next.of(whole);
        barred = null;
        partUnread = null;
        if (unread != null) {
            barred = next.unreadCondition(unread, whole);
            partUnread = unread;
            for (Path.Step step : next.path().steps()) {
                partUnread = partUnread == null ? null : partUnread.at(step.name());
            }
        }
        return barred != null || next.applies(whole);
    }

    /** Judges by one rule. A reported outcome wins over the returned one; a returned violation that was not reported is reported here. */
    Outcome judge(Plan.Entry next) {
        entry = next;
        speaker = next.rule().requirement();
        spot = null;
        told = Outcome.NOT_APPLICABLE;
        if (barred != null) {
            return unreadable(barred);
        } else if (partUnread != null && partUnread.isWhole()) {
            return unreadable(partUnread);
        }
        return partUnread == null ? judge(next.check()) : judgeWhatWasRead(() -> judge(next.check()));
    }

    private Outcome judge(Check check) {
        try {
            Outcome outcome = Objects.requireNonNull(check.examine(this), "no outcome");
            return outcome.compareTo(told) <= 0
                    ? told
                    : outcome.compareTo(Outcome.PASSED) <= 0 ? outcome : untold(outcome);
        } catch (Throwable failure) {
            if (failure instanceof VirtualMachineError broken && !(failure instanceof StackOverflowError)) {
                throw broken;
            }
            spot = null;
            return notEvaluated("failed", Figures.of("error", text(failure.toString())))
                    .and(told);
        }
    }

    /**
     * Judges. Where that needed a value which could not be read, what was found is taken back, and it is reported that the rule is not
     * evaluated.
     *
     * @param judging what judges
     * @return its outcome, or not evaluated
     */
    public Outcome judgeWhatWasRead(Supplier<Outcome> judging) {
        Unread outer = touched;
        Mark before = mark();
        touched = null;
        Outcome outcome = judging.get();
        Unread needed = touched;
        touched = outer;
        if (needed == null) {
            return outcome;
        }
        takeBack(before);
        return unreadable(needed);
    }

    /**
     * Judges as {@link #judgeWhatWasRead} does, but measures nothing: some of what would have to be measured could not be read.
     *
     * @param judging what judges
     * @return its outcome, or not evaluated
     */
    public Outcome judgeInPart(Supplier<Outcome> judging) {
        boolean before = inPart;
        inPart = true;
        Outcome outcome = judgeWhatWasRead(judging);
        inPart = before;
        return outcome;
    }

    /** How much was reported at some moment. */
    private record Mark(Outcome told, int found, int asked, int measured) {}

    private Mark mark() {
        return new Mark(told, findings.size(), questions.size(), measures == null ? 0 : measures.size());
    }

    private void takeBack(Mark mark) {
        cut(findings, mark.found());
        cut(questions, mark.asked());
        if (measures != null) {
            cut(measures, mark.measured());
        }
        told = mark.told();
    }

    /**
     * Judges, and takes back all that was reported, so that only the outcome is left.
     *
     * @param judging what judges
     * @return its outcome
     */
    public Outcome tryOut(Supplier<Outcome> judging) {
        Mark before = mark();
        Spot spotBefore = spot;
        int firstBefore = first;
        int secondBefore = second;
        told = Outcome.NOT_APPLICABLE;
        Outcome outcome = judging.get().and(told);
        spot = spotBefore;
        first = firstBefore;
        second = secondBefore;
        takeBack(before);
        return outcome;
    }

    private static void cut(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    /**
     * Reports that a place could not be read, and so that the rule cannot be evaluated there.
     *
     * @param place the place
     * @return not evaluated
     */
    public Outcome unreadable(Unread place) {
        return notEvaluated(place.first(), Finding.UNREADABLE, Figures.NONE);
    }

    /**
     * Notes that the rule, or the place that is being judged, needs a value which could not be read. It is not evaluated.
     *
     * @param place the place of the value
     */
    public void need(Unread place) {
        touched = touched == null ? place : touched;
    }

    /**
     * What could not be read of the document under examination. A requirement that asks for the document by {@link #kept()} looks here
     * for each value that it reads.
     *
     * @return the places, null if all was read
     */
    public @Nullable Unread unread() {
        return partUnread;
    }

    /**
     * What was kept of the document under examination, for a requirement that asks {@link #unread()} about each value that it reads.
     *
     * @return the document, or the part of it that the rule is about
     */
    public Object kept() {
        return document;
    }

    /** The rule set that judges. */
    RuleSet<?> rules() {
        return plan.rules();
    }

    /** The codes that its rules know. */
    KnownCodes codes() {
        return plan.codes();
    }

    /** The fields of the document that none of its rules looks at. */
    List<Spot> unseen() {
        return plan.unseen();
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
     * The document under examination, or the part of it that the rule is about. A rule that asks for it needs all of it: where any of it
     * could not be read, the rule is not evaluated.
     *
     * @return the document
     */
    public Object document() {
        if (partUnread != null) {
            need(partUnread);
        }
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
        Outcome outcome = partUnread == null ? check.examine(this) : judgeWhatWasRead(() -> check.examine(this));
        speaker = whole;
        return outcome;
    }

    /**
     * Judges by a requirement that is part of the rule's. Where that is violated, or lacks what it needs, what was found is taken back,
     * and something else judges. Where only values that could not be read stand in its way, it stays not evaluated.
     *
     * @param part the requirement
     * @param check its check
     * @param otherwise what judges in its stead
     * @return the outcome
     */
    public Outcome examineOr(Requirement part, Check check, Supplier<Outcome> otherwise) {
        Mark before = mark();
        Outcome outcome = examine(part, check);
        boolean stands = outcome.compareTo(Outcome.NOT_EVALUATED) < 0
                || findings.subList(before.found(), findings.size()).stream()
                        .allMatch(finding -> finding.message().variant().equals(Finding.UNREADABLE));
        if (stands) {
            return outcome;
        }
        takeBack(before);
        return otherwise.get();
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
     * Whether something is given at a place, whatever stands there or in it that could not be read.
     *
     * @param place the place; where it is of every element of a list, that of the element that is being judged
     * @return true if so; false also where that depends on what could not be read
     */
    public boolean isGiven(Spot place) {
        Unread found = partUnread == null ? null : place.unread(partUnread, document, forms(), first, second);
        return Givenness.isCertain(place.value(document, forms(), first, second), found, forms());
    }

    /**
     * Returns whether a value is given, where a text that holds nothing but a form's own is not.
     *
     * @param value the value, null if it is missing
     * @return true if it is given
     */
    public boolean holds(@Nullable Object value) {
        return Values.isGiven(value, forms());
    }

    /**
     * Returns whether a section is about what a code stands for: the code is its own, or its text has a heading for it.
     *
     * @param section the section
     * @param code the code
     * @return false where it only names the code among those that it covers
     */
    public boolean tellsOf(Section section, String code) {
        return code.equals(section.code()) || codes().hasHeading(section.text(), code);
    }

    /**
     * Returns what stands in a document where an element of a code is missing, and may be meant for it: an element whose code is nearly that
     * one, or a section without a code whose heading is about it.
     *
     * @param missing the place of the element that is missing
     * @return the code or heading, null if nothing comes near
     */
    public @Nullable String nearMiss(Place missing) {
        return codes().nearMiss(missing, document);
    }

    /** The forms of the country whose rules judge. */
    Forms forms() {
        return forms;
    }

    /**
     * What could not be read at a place, and decides whether something is given there.
     *
     * @param place the place, as in {@link #isGiven}
     * @return null if it was read, or what was read decides
     */
    public @Nullable Unread undecided(Spot place) {
        Unread found = partUnread == null ? null : place.unread(partUnread, document, forms(), first, second);
        Object value = found == null ? null : place.value(document, forms(), first, second);
        return found != null
                        && !Givenness.isCertain(value, found, forms())
                        && Givenness.isPossible(value, found, forms())
                ? found
                : null;
    }

    /**
     * What stands at another place: where that is of every element of a list, at the element that is being judged.
     *
     * @param other the other place, bound by {@link Spot#beside}
     * @return the value, null if it or something on the way to it is missing
     */
    public @Nullable Object value(Spot other) {
        if (partUnread != null) {
            Unread found = other.unread(partUnread, document, forms(), first, second);
            if (found != null) {
                need(found);
            }
        }
        return other.value(document, forms(), first, second);
    }

    /**
     * What was read at another place, for a requirement that asks for what could not be read of it besides.
     *
     * @param other the other place, as in {@link #value}
     * @return the value, null if it or something on the way to it is missing or was not read
     */
    public @Nullable Object kept(Spot other) {
        return other.value(document, forms(), first, second);
    }

    /**
     * The sums of a budget, made once for all rules that share it.
     *
     * @param budget the budget
     * @return its sums
     */
    public BudgetTotals totals(Budget budget) {
        forget(budget);
        BudgetTotals known = totals;
        if (known == null) {
            known = new BudgetTotals(budget, categories);
            totals = known;
        }
        return known;
    }

    /**
     * Returns the sums of accounts, whose costs may be negative, made once for all rules that share them.
     *
     * @param accounts the accounts
     * @return their sums
     */
    public BudgetTotals spent(Budget accounts) {
        forget(accounts);
        BudgetTotals known = spent;
        if (known == null) {
            known = new BudgetTotals(accounts, categories, true);
            spent = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // comparing the lines of an equal one would cost more than adding them up
    private void forget(Budget budget) {
        if (totalled != budget) {
            totalled = budget;
            totals = null;
            spent = null;
        }
    }

    /**
     * Returns the categories of budget lines that the rules know.
     *
     * @return those of the public format, and those that the rules name
     */
    public Set<Category> categories() {
        return categories;
    }

    /**
     * Whether the amounts of a budget can be judged: it states a currency, and the one that the rule set fixes, if it fixes any.
     *
     * @param budget the budget
     * @return true if so
     */
    public boolean isInCurrency(Budget budget) {
        Currency fixed = part == null ? null : part.currency();
        Currency stated = currency(budget);
        return stated != null && (fixed == null || fixed.equals(stated));
    }

    /**
     * The currency of the budget under examination. A rule that asks for it needs it.
     *
     * @param budget the budget
     * @return its currency, null if it states none
     */
    public @Nullable Currency currency(Budget budget) {
        Unread found = partUnread == null ? null : partUnread.at("currency");
        if (found != null) {
            need(found);
        }
        return budget.currency();
    }

    /**
     * Whether what the rules measure is asked for. Where it is not, nothing need be reckoned but the outcome.
     *
     * @return true if so
     */
    public boolean isMeasuring() {
        return measures != null && !inPart;
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
    public void measure(Path path, Outcome outcome, Figure measured, Figure limit, Figure room, Figures figures) {
        if (measures != null && !inPart) {
            Figures all = Figures.of(Measure.MEASURED, measured)
                    .and(Measure.LIMIT, limit)
                    .and(Measure.ROOM, room)
                    .and(figures);
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
        return tell(findings, Outcome.VIOLATED, null, path, variant, figures);
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
        return tell(findings, Outcome.NOT_EVALUATED, null, path, variant, figures);
    }

    /**
     * Asks a person to judge.
     *
     * @param path the place to look at
     * @param variant which of the rule's sentences is the question
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant) {
        return toJudge(path, variant, Figures.NONE);
    }

    /**
     * Reports that only a person can judge something at another place.
     *
     * @param path the place
     * @param variant which of the requirement's questions is asked
     * @param figures the figures in the question
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant, Figures figures) {
        return toJudge(path, variant, figures, Settler.OFFICER);
    }

    /**
     * Leaves the rule open at a place.
     *
     * @param path the place to look at
     * @param variant which of the requirement's sentences is the question
     * @param figures the figures
     * @param by who can settle it; a question of the applicant has a cure
     * @return {@link Outcome#TO_JUDGE}
     */
    public Outcome toJudge(Path path, String variant, Figures figures, Settler by) {
        return tell(questions, Outcome.TO_JUDGE, by, path, variant, figures);
    }

    private Outcome tell(
            List<Finding> to, Outcome outcome, @Nullable Settler by, Path path, String variant, Figures figures) {
        Plan.Entry of = judging();
        Requirement requirement = Objects.requireNonNull(speaker);
        Rule rule = of.rule();
        Message message = new Message(
                of.owner().words().or(requirement.phrasebook()),
                rule.id().value(),
                requirement.name(),
                variant,
                figures);
        told = told.and(outcome);
        to.add(new Finding(rule.id(), outcome, by, rule.severity(), path, null, rule.source(), message));
        return outcome;
    }
}
