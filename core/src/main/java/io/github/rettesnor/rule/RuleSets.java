// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All rule sets of the country modules that are present. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * The rule sets of all country modules that the thread's class loader sees.
     *
     * @return the rule sets, by id
     * @throws IllegalArgumentException if they cannot stand side by side, see {@link #check}
     */
    public static List<RuleSet<?>> all() {
        List<RuleSet<?>> sets = providers()
                .<RuleSet<?>>flatMap(provider -> provider.ruleSets().stream())
                .sorted(Comparator.comparing((RuleSet<?> set) -> set.id()))
                .toList();
        check(sets);
        return sets;
    }

    /**
     * The ids of rules that are never used again.
     *
     * @return the retired ids of all country modules that the thread's class loader sees
     */
    public static List<RuleId> retired() {
        return providers()
                .flatMap(provider -> provider.retired().stream())
                .sorted()
                .toList();
    }

    private static Stream<RuleSetProvider> providers() {
        return ServiceLoader.load(RuleSetProvider.class).stream().map(ServiceLoader.Provider::get);
    }

    /**
     * Checks that rule sets can stand side by side.
     *
     * @param sets the rule sets
     * @throws IllegalArgumentException if two editions of one scheme hold on the same day, no edition holds on a day between two of
     *     them, or a rule has a {@linkplain #retired() retired} id; the message says what to do
     */
    public static void check(List<RuleSet<?>> sets) {
        Editions.check(sets, retired());
    }

    /**
     * Finds the edition that holds on a day.
     *
     * @param scheme country and scheme, such as {@code no:grant-application}
     * @param day the day
     * @return the edition, empty if none holds on that day
     */
    public static Optional<RuleSet<?>> find(String scheme, LocalDate day) {
        return find(all(), scheme, day);
    }

    /**
     * Finds the edition among some that holds on a day.
     *
     * @param sets the rule sets
     * @param scheme country and scheme, such as {@code no:grant-application}
     * @param day the day
     * @return the edition, empty if none holds on that day; one that states no last day ends where the next begins
     */
    public static Optional<RuleSet<?>> find(List<RuleSet<?>> sets, String scheme, LocalDate day) {
        return Editions.on(sets, scheme, day);
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
