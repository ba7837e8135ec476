// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.verdict.Change;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All rule sets of the country modules that are present. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * Returns the rule sets of all country modules that the thread's context class loader sees; where it sees none, as on a pool thread
     * of a jar of jars, those that this library's own class loader sees. The rule files that they ship are read the first time.
     *
     * @return the rule sets, by id
     * @throws IllegalStateException if a provider asks for all rule sets while it makes its own
     * @throws io.github.rettesnor.reading.Unreadable if a rule file of a module has a fault
     * @throws IllegalArgumentException if two modules have a rule set of one id, or the rule sets cannot be used together, see {@link
     *     #check}
     */
    public static List<RuleSet<?>> all() {
        Map<RuleSetId, RuleSet<?>> sets = new TreeMap<>();
        for (RuleSetProvider provider : providers()) {
            for (RuleSet<?> set : Offer.of(provider)) {
                if (sets.put(set.id(), set) != null) {
                    throw new IllegalArgumentException("both " + String.join(" and ", origins(set.id()))
                            + " have a rule set " + set.id() + "; an id stands for one rule set");
                }
            }
        }
        List<RuleSet<?>> all = List.copyOf(sets.values());
        check(all);
        return all;
    }

    /**
     * Returns where a rule set of {@link #all} comes from.
     *
     * @param id its id
     * @return the class name of the country module's provider; empty if no module has a rule set of this id
     */
    public static Optional<String> origin(RuleSetId id) {
        return origins(id).stream().findFirst();
    }

    /** One for each rule set of the id. */
    private static List<String> origins(RuleSetId id) {
        if (Offer.isBeingMade()) {
            return List.of();
        }
        return providers().stream()
                .flatMap(provider -> Offer.of(provider).stream()
                        .filter(set -> set.id().equals(id))
                        .map(set -> provider.getClass().getName()))
                .toList();
    }

    /**
     * Returns the ids of rules that are never used again.
     *
     * @return the retired ids of the country modules of {@link #all}
     */
    public static List<RuleId> retired() {
        return providers().stream()
                .flatMap(provider -> provider.retired().stream())
                .sorted()
                .toList();
    }

    /**
     * Returns the requirements that the country modules of {@link #all} add to the vocabulary.
     *
     * @return the record types, each once
     */
    public static List<Class<? extends Requirement>> requirements() {
        return providers().stream()
                .<Class<? extends Requirement>>flatMap(provider -> provider.requirements().stream())
                .distinct()
                .toList();
    }

    private static List<RuleSetProvider> providers() {
        List<RuleSetProvider> seen = instances(ServiceLoader.load(RuleSetProvider.class));
        return seen.isEmpty()
                ? instances(ServiceLoader.load(RuleSetProvider.class, RuleSets.class.getClassLoader()))
                : seen;
    }

    private static List<RuleSetProvider> instances(ServiceLoader<RuleSetProvider> loader) {
        return loader.stream().map(ServiceLoader.Provider::get).toList();
    }

    /**
     * Checks that rule sets can be used together.
     *
     * @param sets the rule sets
     * @throws IllegalArgumentException if two have the same id, one has no rule, two editions of one scheme hold on the same day, no
     *     edition holds on a day between two of them, or a rule has a {@linkplain #retired() retired} id; the message states what to do
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
     * Returns the rule set of an id.
     *
     * @param id the id, such as {@code no:grant-application:2019}
     * @return the rule set
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is, or the country module that is not
     *     on the class path
     */
    public static RuleSet<?> get(String id) {
        List<RuleSet<?>> all = all();
        if (all.isEmpty()) {
            String country = id.substring(0, Math.max(0, id.indexOf(':')));
            throw new IllegalArgumentException("unknown rule set '" + id + "'; no country module is on the class path"
                    + (country.isEmpty() ? "" : ": rettesnor-rules-" + country + " has " + country + ":…"));
        }
        return among(all, id);
    }

    /**
     * Returns the rule set of an id among some.
     *
     * @param sets the rule sets
     * @param id the id
     * @return the rule set
     * @throws IllegalArgumentException if there is none; the message names the nearest that there is
     */
    public static RuleSet<?> among(List<RuleSet<?>> sets, String id) {
        return find(sets, id)
                .orElseThrow(() -> new IllegalArgumentException("unknown rule set '" + id + "'"
                        + Nearest.choice(
                                id,
                                sets.stream().map(set -> set.id().toString()).toList())));
    }

    /**
     * Returns the problem of a file or document that names a rule set which is not among some.
     *
     * @param sets the rule sets
     * @param id the id that is named
     * @return the problem, with the nearest id that there is
     */
    public static BadValue unknown(Collection<RuleSet<?>> sets, String id) {
        return BadValue.unknown(
                "rule-set-unknown",
                Map.of("ruleSet", id),
                id,
                sets.stream().map(set -> set.id().toString()).toList());
    }

    /**
     * Finds a rule set by its id among some.
     *
     * @param sets the rule sets
     * @param id the id
     * @return the rule set, empty if there is none
     */
    public static Optional<RuleSet<?>> find(List<RuleSet<?>> sets, String id) {
        for (RuleSet<?> set : sets) {
            if (set.id().toString().equals(id)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the differences between two rule sets, such as two editions of a call, rule by rule. Office and reason of these changes are
     * empty.
     *
     * @param before a rule set
     * @param after another rule set
     * @return first what was changed, then what was added, then what was removed, in the order of the rules
     */
    public static List<Change> differences(RuleSet<?> before, RuleSet<?> after) {
        return Difference.between(before, after);
    }
}
