// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All rule sets of the country modules that are present. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * The rule sets of all country modules that the thread's class loader sees.
     *
     * @return the rule sets, by id
     */
    public static List<RuleSet<?>> all() {
        return ServiceLoader.load(RuleSetProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .<RuleSet<?>>flatMap(provider -> provider.ruleSets().stream())
                .sorted(Comparator.comparing((RuleSet<?> set) -> set.id()))
                .toList();
    }

    /**
     * Finds a rule set by its id.
     *
     * @param id the id, such as {@code no:grant-application:2019}
     * @return the rule set, empty if there is none
     */
    public static Optional<RuleSet<?>> find(String id) {
        return find(all(), id);
    }

    /**
     * The rule set of an id.
     *
     * @param id the id, such as {@code no:grant-application:2019}
     * @return the rule set
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is
     */
    public static RuleSet<?> get(String id) {
        return among(all(), id);
    }

    /**
     * The rule set of an id among some.
     *
     * @param sets the rule sets
     * @param id the id
     * @return the rule set
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is
     */
    public static RuleSet<?> among(List<RuleSet<?>> sets, String id) {
        return find(sets, id)
                .orElseThrow(() -> new IllegalArgumentException("unknown rule set '" + id + "'"
                        + Nearest.hint(
                                id,
                                sets.stream().map(set -> set.id().toString()).toList())));
    }

    private static Optional<RuleSet<?>> find(List<RuleSet<?>> sets, String id) {
        for (RuleSet<?> set : sets) {
            if (set.id().toString().equals(id)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }
}
