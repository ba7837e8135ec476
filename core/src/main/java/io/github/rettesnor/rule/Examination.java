// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.message.Figures.text;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Outcome;
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
public final class Examination extends Reporting {

    private @Nullable Budget totalled;
    private @Nullable BudgetTotals totals;
    private @Nullable BudgetTotals spent;

    /** An examination that also measures, unless measures are null. */
    Examination(Plan plan, Object whole, @Nullable Unread unread, @Nullable List<Measure> measures) {
        super(plan, whole, unread, measures);
    }

    /** Judges by one rule. A reported outcome wins over the returned one; a returned violation that was not reported is reported here. */
    Outcome judge(Plan.Entry next) {
        begin(next);
        Unread obstacle = obstacle();
        if (obstacle != null) {
            return unreadable(obstacle);
        }
        return unread() == null ? judge(next.check()) : judgeWhatWasRead(() -> judge(next.check()));
    }

    private Outcome judge(Check check) {
        try {
            Outcome outcome = Objects.requireNonNull(check.examine(this), "no outcome");
            if (outcome.compareTo(reported()) <= 0) {
                return reported();
            }
            return outcome.compareTo(Outcome.PASSED) <= 0 ? outcome : report(outcome);
        } catch (Throwable failure) {
            if (failure instanceof VirtualMachineError broken && !(failure instanceof StackOverflowError)) {
                throw broken;
            }
            standBack();
            return notEvaluated("failed", Figures.of("error", text(failure.toString())))
                    .and(reported());
        }
    }

    /** Reports an outcome that the rule has returned only. */
    private Outcome report(Outcome outcome) {
        standBack();
        return switch (outcome) {
            case VIOLATED -> violated("violated", Figures.NONE);
            case TO_JUDGE -> toJudge(path(), "question", Figures.NONE);
            default -> notEvaluated("not-evaluated", Figures.NONE);
        };
    }

    /**
     * Judges. Where that needed a value which could not be read, what was found is taken back, and it is reported that the rule is not
     * evaluated.
     *
     * @param judging what judges
     * @return its outcome, or not evaluated
     */
    public Outcome judgeWhatWasRead(Supplier<Outcome> judging) {
        Unread outer = exchangeNeeded(null);
        Mark before = mark();
        Outcome outcome = judging.get();
        Unread needed = exchangeNeeded(outer);
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
        return withoutMeasuring(() -> judgeWhatWasRead(judging));
    }

    /**
     * Judges by a requirement that is part of the rule's, and reports in its own words.
     *
     * @param part the requirement
     * @param check its check
     * @return the outcome
     */
    public Outcome examine(Requirement part, Check check) {
        return inWordsOf(
                part, () -> unread() == null ? check.examine(this) : judgeWhatWasRead(() -> check.examine(this)));
    }

    /**
     * Judges by a requirement that is part of the rule's. Where that is violated, or lacks what it needs, what was found is taken back,
     * and something else judges. Where it lacks only values that could not be read, it stays not evaluated.
     *
     * @param part the requirement
     * @param check its check
     * @param otherwise what judges in its stead
     * @return the outcome
     */
    public Outcome examineOr(Requirement part, Check check, Supplier<Outcome> otherwise) {
        Mark before = mark();
        Outcome outcome = examine(part, check);
        if (outcome.compareTo(Outcome.NOT_EVALUATED) < 0 || isUnreadableOnly(before)) {
            return outcome;
        }
        takeBack(before);
        return otherwise.get();
    }

    /**
     * Returns the sums of a budget, made once for all rules that share it.
     *
     * @param budget the budget
     * @return its sums
     */
    public BudgetTotals totals(Budget budget) {
        forget(budget);
        BudgetTotals known = totals;
        if (known == null) {
            known = new BudgetTotals(budget, categories());
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
            known = new BudgetTotals(accounts, categories(), true);
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
        return plan().categories();
    }

    /**
     * Returns whether the amounts of a budget can be judged: it states a currency, and the one that the rule set fixes, if it fixes any.
     *
     * @param budget the budget
     * @return true if so
     */
    public boolean isInCurrency(Budget budget) {
        Plan.Part part = part();
        Currency fixed = part == null ? null : part.currency();
        Currency stated = currency(budget);
        return stated != null && (fixed == null || fixed.equals(stated));
    }

    /**
     * Returns the currency of the budget under examination. A rule that asks for it needs it.
     *
     * @param budget the budget
     * @return its currency, null if it states none
     */
    public @Nullable Currency currency(Budget budget) {
        Unread unread = unread();
        Unread found = unread == null ? null : unread.at("currency");
        if (found != null) {
            need(found);
        }
        return budget.currency();
    }
}
