// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Fragments;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several requirements at once.
 *
 * @param all the requirements, at least one, each of which is judged
 */
public record AllOf(List<Requirement> all) implements Requirement {

    /** Copies the list. */
    public AllOf {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new Refusal("refused.nothing", Map.of());
        }
    }

    /**
     * Returns the requirement that all of several requirements are met.
     *
     * @param all the requirements
     * @return the requirement
     */
    public static AllOf allOf(Requirement... all) {
        return new AllOf(List.of(all));
    }

    /** All parts pass, or all but the last; all but the first where the others bring what the last asks for. */
    @Override
    public @Nullable Example example(Class<?> document) {
        Object before = Fragments.fields();
        Object firstFails = null;
        Example both = null;
        for (Requirement part : all) {
            Example last = part.example(document);
            if (last == null) {
                return null;
            }
            firstFails = firstFails == null ? last.fails() : firstFails;
            both = last.within(before);
            before = both.passes();
        }
        return both != null && firstFails != null && both.fails().equals(both.passes())
                ? new Example(both.passes(), firstFails)
                : both;
    }

    @Override
    public List<Requirement> parts() {
        return all;
    }

    @Override
    public Check on(Class<?> document) {
        List<Check> checks = all.stream().map(one -> one.on(document)).toList();
        return examination -> examine(checks, examination);
    }

    private Outcome examine(List<Check> checks, Examination examination) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < checks.size(); i++) {
            outcome = outcome.and(examination.examine(all.get(i), checks.get(i)));
        }
        return outcome;
    }
}
