// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.message.Figures;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several requirements, whichever. It passes if one of them passes. Else a person judges if one of them is a question, else it
 * cannot be evaluated if one of them cannot, else it is violated.
 *
 * @param any the requirements, at least two
 */
public record AnyOf(List<Requirement> any) implements Requirement {

    /** Copies the list. */
    public AnyOf {
        any = List.copyOf(any);
        if (any.size() < 2) {
            throw new Refusal("refused.one-choice", Map.of());
        }
    }

    /**
     * Returns the requirement that one of several is met.
     *
     * @param any the requirements
     * @return the requirement
     */
    public static AnyOf anyOf(Requirement... any) {
        return new AnyOf(List.of(any));
    }

    @Override
    public @Nullable Example example(Class<?> document) {
        Object passes = null;
        Object fails = Fragments.fields();
        for (Requirement part : any) {
            Example example = part.example(document);
            if (example == null) {
                return null;
            }
            passes = passes == null ? example.passes() : passes;
            fails = Fragments.merged(fails, example.fails());
        }
        return passes == null ? null : new Example(passes, fails);
    }

    @Override
    public List<Requirement> parts() {
        return any;
    }

    @Override
    public Check on(Class<?> document) {
        List<Check> checks = any.stream().map(one -> one.on(document)).toList();
        return examination -> examine(checks, examination);
    }

    private Outcome examine(List<Check> checks, Examination examination) {
        List<Outcome> outcomes = new ArrayList<>(checks.size());
        for (int i = 0; i < checks.size(); i++) {
            Requirement one = any.get(i);
            Check check = checks.get(i);
            Outcome outcome = examination.tryOut(() -> examination.examine(one, check));
            if (outcome == Outcome.PASSED) {
                return outcome;
            }
            outcomes.add(outcome);
        }
        for (Outcome kept : List.of(Outcome.TO_JUDGE, Outcome.NOT_EVALUATED)) {
            if (outcomes.contains(kept)) {
                return report(kept, outcomes, checks, examination);
            }
        }
        return outcomes.contains(Outcome.VIOLATED)
                ? examination.violated("violated", Figures.NONE)
                : Outcome.NOT_APPLICABLE;
    }

    /** Examines those again that have an outcome, and keeps what they report. */
    private Outcome report(Outcome kept, List<Outcome> outcomes, List<Check> checks, Examination examination) {
        for (int i = 0; i < checks.size(); i++) {
            if (outcomes.get(i) == kept) {
                examination.examine(any.get(i), checks.get(i));
            }
        }
        return kept;
    }
}
