// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import io.github.rettesnor.identity.RuleId;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The outcomes of a rule set as a map over one array, so that a check that passes allocates nothing a rule. */
public final class Outcomes extends AbstractMap<RuleId, Outcome> {

    private final List<RuleId> rules;
    private final Map<RuleId, Integer> positions;
    private final Outcome[] outcomes;

    /**
     * A map of rules to outcomes.
     *
     * @param rules the rules in their order
     * @param positions the position of each
     * @param outcomes one outcome a rule; handed over, not copied
     */
    public Outcomes(List<RuleId> rules, Map<RuleId, Integer> positions, Outcome[] outcomes) {
        this.rules = rules;
        this.positions = positions;
        this.outcomes = outcomes;
    }

    @Override
    public @Nullable Outcome get(@Nullable Object rule) {
        Integer position = rule instanceof RuleId ? positions.get(rule) : null;
        return position == null ? null : outcomes[position];
    }

    @Override
    public boolean containsKey(@Nullable Object rule) {
        return get(rule) != null;
    }

    @Override
    public void forEach(BiConsumer<? super RuleId, ? super Outcome> action) {
        for (int i = 0; i < outcomes.length; i++) {
            action.accept(rules.get(i), outcomes[i]);
        }
    }

    @Override
    public Set<Entry<RuleId, Outcome>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<RuleId, Outcome>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < outcomes.length;
                    }

                    @Override
                    public Entry<RuleId, Outcome> next() {
                        if (!hasNext()) {
                            throw new java.util.NoSuchElementException();
                        }
                        Entry<RuleId, Outcome> entry = Map.entry(rules.get(next), outcomes[next]);
                        next++;
                        return entry;
                    }
                };
            }

            @Override
            public int size() {
                return outcomes.length;
            }
        };
    }
}
