// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editions of a scheme, such as {@code no:grant-application}, side by side. An edition that states no last day holds until
 * the next one begins. On every day from the first edition's first day on there is exactly one edition, until a last one ends.
 */
final class Editions {

    private Editions() {}

    /** The edition of a scheme that holds on a day. */
    static Optional<RuleSet<?>> on(List<RuleSet<?>> sets, String scheme, LocalDate day) {
        RuleSet<?> latest = null;
        for (RuleSet<?> set : inOrder(sets).getOrDefault(scheme, List.of())) {
            LocalDate from = set.validity().from();
            if (from == null || !from.isAfter(day)) {
                latest = set;
            }
        }
        return latest != null && latest.validity().holds(day) ? Optional.of(latest) : Optional.empty();
    }

    /**
     * Checks that rule sets can be used together.
     *
     * @throws IllegalArgumentException if two have the same id, one has no rule, two of them overlap, a day between two has none, or one
     *     has a rule of a retired id
     */
    static void check(List<RuleSet<?>> sets, Collection<RuleId> retired) {
        Set<RuleSetId> ids = new HashSet<>();
        for (RuleSet<?> set : sets) {
            if (!ids.add(set.id())) {
                throw new IllegalArgumentException(
                        "there are two rule sets " + set.id() + "; an id stands for one rule set");
            }
            if (set.plan().isEmpty()) {
                throw new IllegalArgumentException(set.id() + " has no rule; a rule set has at least one");
            }
        }
        for (List<RuleSet<?>> editions : inOrder(sets).values()) {
            for (int i = 1; i < editions.size(); i++) {
                check(editions.get(i - 1), editions.get(i));
            }
        }
        for (RuleSet<?> set : sets) {
            for (Rule rule : set.allRules()) {
                if (retired.contains(rule.id())) {
                    throw new IllegalArgumentException(set.id() + " has a rule " + rule.id()
                            + ", but that id is retired; give the rule a new one");
                }
            }
        }
    }

    private static void check(RuleSet<?> earlier, RuleSet<?> later) {
        LocalDate from = later.validity().from();
        LocalDate ended = earlier.validity().to();
        String both = earlier.id() + " and " + later.id() + " both hold";
        if (from == null || from.equals(earlier.validity().from())) {
            throw new IllegalArgumentException(
                    both + (from == null ? "" : " from " + from) + "; let them begin on different days");
        }
        if (ended != null && !ended.isBefore(from)) {
            throw new IllegalArgumentException(both + " on " + from + "; let the first end on " + from.minusDays(1));
        }
        if (ended != null && ended.plusDays(1).isBefore(from)) {
            throw new IllegalArgumentException("neither " + earlier.id() + " nor " + later.id() + " holds from "
                    + ended.plusDays(1) + " to " + from.minusDays(1) + "; let the first end on " + from.minusDays(1)
                    + ", or the second begin on " + ended.plusDays(1));
        }
    }

    private static Map<String, List<RuleSet<?>>> inOrder(List<RuleSet<?>> sets) {
        Map<String, List<RuleSet<?>>> schemes = new LinkedHashMap<>();
        for (RuleSet<?> set : sets) {
            schemes.computeIfAbsent(set.id().country() + ":" + set.id().scheme(), scheme -> new ArrayList<>())
                    .add(set);
        }
        schemes.values().forEach(editions -> editions.sort(Comparator.comparing(Editions::begin)));
        return schemes;
    }

    private static LocalDate begin(RuleSet<?> set) {
        LocalDate from = set.validity().from();
        return from == null ? LocalDate.MIN : from;
    }
}
