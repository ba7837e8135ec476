// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.requirement.AmountRules;
import io.github.rettesnor.requirement.LeastCuts;
import io.github.rettesnor.rule.Inclusion;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.Spot;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A budget that was judged: a document of its own, or a part of one.
 *
 * @param at the field that holds it, empty for a document of its own
 * @param budget the budget, with at least one line
 * @param rules the rules that judge it
 * @param judged the document
 */
public record BudgetPart(String at, Budget budget, RuleSet<Budget> rules, Judged<?> judged) {

    /**
     * Returns the budgets of a document that were read as a whole.
     *
     * @param judged the document
     * @return the budgets that have lines
     */
    public static List<BudgetPart> of(Judged<?> judged) {
        List<BudgetPart> parts = new ArrayList<>();
        RuleSet<?> rules = judged.rules();
        Object document = Objects.requireNonNull(judged.document());
        if (document instanceof Budget budget) {
            parts.add(new BudgetPart("", budget, rules.as(Budget.class), judged));
        }
        for (Inclusion inclusion : rules.inclusions()) {
            if (inclusion.rules().document() == Budget.class
                    && Spot.of(Place.of(inclusion.at()), rules.document()).read(document) instanceof Budget budget) {
                parts.add(
                        new BudgetPart(inclusion.at(), budget, inclusion.rules().as(Budget.class), judged));
            }
        }
        parts.removeIf(part -> part.budget.lines().isEmpty() || !part.isRead(judged.reading()));
        return parts;
    }

    /** A budget of which some could not be read has no sums. */
    private boolean isRead(@Nullable Reading<?> reading) {
        Unread unread = reading == null ? null : reading.unread();
        return unread == null || (!at.isEmpty() && unread.at(at) == null);
    }

    /**
     * Returns the place of the budget.
     *
     * @return its path, the root for a document of its own
     */
    public Path path() {
        return at.isEmpty() ? Path.ROOT : Path.ROOT.field(at);
    }

    /**
     * Returns the verdict on the document.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return judged.verdict();
    }

    /** Returns whether a place is within this budget. */
    boolean holds(Path place) {
        List<Path.Step> around = path().steps();
        List<Path.Step> steps = place.steps();
        return steps.subList(0, Math.min(steps.size(), around.size())).equals(around);
    }

    /**
     * Returns the least cuts that bring it within the limits that are not waived; empty where none are needed, where they cannot be calculated,
     * where cuts alone do not do it, as where the document then asks for too little, and where a limit is waived for some lines only.
     *
     * @return the cuts
     */
    public Optional<LeastCuts> cuts() {
        Set<RuleId> waived = new HashSet<>();
        for (Waiver waiver : verdict().waivers()) {
            if (waiver.path() != null && rules.owner(waiver.rule()).isPresent()) {
                return Optional.empty();
            }
            waived.add(waiver.rule());
        }
        return LeastCuts.of(rules, waived, budget, after -> isKept(judged.rules(), waived, after))
                .filter(least -> !least.cuts().isEmpty());
    }

    /** Whether the outcomes are those of the rules alone, of a document that was read as a whole. */
    private boolean isUnruled() {
        Reading<?> reading = judged.reading();
        return verdict().judgements().isEmpty()
                && verdict().waivers().isEmpty()
                && (reading == null || reading.unread() == null);
    }

    /** Whether the rules of the whole document are kept with another budget. */
    private <D> boolean isKept(RuleSet<D> whole, Set<RuleId> waived, Budget after) {
        D before = whole.document().cast(judged.document());
        Map<RuleId, Outcome> outcomes =
                isUnruled() ? verdict().outcomes() : whole.check(before).outcomes();
        if (at.isEmpty()) {
            return AmountRules.areKept(whole, waived, outcomes, whole.document().cast(after));
        }
        Fields fields = Fields.of(whole.document());
        @Nullable
        Object[] values = fields.all().stream()
                .map(field -> field.name().equals(at) ? after : field.of(before))
                .toArray();
        return AmountRules.areKept(whole, waived, outcomes, whole.document().cast(fields.create(values)));
    }
}
