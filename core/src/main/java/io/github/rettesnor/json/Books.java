// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Decisions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words of the rules of some rule sets, which are looked up when the first finding is read. */
final class Books {

    private final Supplier<List<RuleSet<?>>> sets;
    private volatile @Nullable Map<RuleSetId, Map<RuleId, Phrasebook>> known;

    Books(Supplier<List<RuleSet<?>>> sets) {
        this.sets = sets;
    }

    /** The words of the rules of a rule set. */
    Words of(RuleSetId ruleSet) {
        return rule -> known().getOrDefault(ruleSet, Map.of()).get(rule);
    }

    /** The words of a rule of any rule set. */
    @Nullable
    Phrasebook of(RuleId rule) {
        for (Map<RuleId, Phrasebook> set : known().values()) {
            Phrasebook book = set.get(rule);
            if (book != null) {
                return book;
            }
        }
        return null;
    }

    private Map<RuleSetId, Map<RuleId, Phrasebook>> known() {
        Map<RuleSetId, Map<RuleId, Phrasebook>> all = known;
        if (all == null) {
            all = new TreeMap<>(Comparator.reverseOrder());
            for (RuleSet<?> set : sets.get()) {
                Map<RuleId, Phrasebook> words = new HashMap<>();
                Decisions.RULES.forEach(rule -> words.put(rule, Phrasebook.CORE));
                collect(set, words);
                all.putIfAbsent(set.id(), words);
            }
            known = all;
        }
        return all;
    }

    private static void collect(RuleSet<?> set, Map<RuleId, Phrasebook> words) {
        for (Rule rule : set.rules()) {
            words.put(rule.id(), set.words());
        }
        set.inclusions().forEach(inclusion -> collect(inclusion.rules(), words));
    }

    /** Finds the words of a rule. */
    interface Words {

        /** The phrasebook in which they stand, null if it is not known. */
        @Nullable
        Phrasebook of(RuleId rule);
    }
}
