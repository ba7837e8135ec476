// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Rulings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words of the rules of some rule sets, which are looked up when the first finding is read. */
final class Books {

    private final Supplier<List<RuleSet<?>>> sets;
    private volatile @Nullable Map<RuleSetId, RuleSet<?>> known;

    Books(Supplier<List<RuleSet<?>>> sets) {
        this.sets = sets;
    }

    /** The words of the rules of a rule set. */
    Words of(RuleSetId ruleSet) {
        return rule -> {
            RuleSet<?> set = known().get(ruleSet);
            return set == null ? null : book(set, rule);
        };
    }

    /** The words of a rule of any rule set, of the last edition that has it. */
    @Nullable
    Phrasebook of(RuleId rule) {
        for (RuleSet<?> set : known().values()) {
            Phrasebook book = book(set, rule);
            if (book != null) {
                return book;
            }
        }
        return null;
    }

    private static @Nullable Phrasebook book(RuleSet<?> set, RuleId rule) {
        return Rulings.RULES.contains(rule)
                ? Phrasebook.CORE
                : set.owner(rule).map(RuleSet::words).orElse(null);
    }

    private Map<RuleSetId, RuleSet<?>> known() {
        Map<RuleSetId, RuleSet<?>> all = known;
        if (all == null) {
            all = new TreeMap<>(Comparator.reverseOrder());
            for (RuleSet<?> set : sets.get()) {
                all.putIfAbsent(set.id(), set);
            }
            known = all;
        }
        return all;
    }

    /** Finds the words of a rule. */
    interface Words {

        /** The phrasebook in which they stand, null if it is not known. */
        @Nullable
        Phrasebook of(RuleId rule);
    }
}
