// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Outcome;
import java.util.List;

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
            throw new IllegalArgumentException("nothing is required");
        }
    }

    /**
     * Several requirements at once.
     *
     * @param all the requirements
     * @return the requirement
     */
    public static AllOf allOf(Requirement... all) {
        return new AllOf(List.of(all));
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
