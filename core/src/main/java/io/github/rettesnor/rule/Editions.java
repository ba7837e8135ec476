// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
                throw new Refusal(
                        "editions-of-one-id", Map.of("ruleSet", set.id().toString()));
            }
            if (set.plan().isEmpty()) {
                throw new Refusal("no-rules", Map.of("ruleSet", set.id().toString()));
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
                    throw new Refusal(
                            "editions-rule-retired",
                            Map.of(
                                    "ruleSet",
                                    set.id().toString(),
                                    "rule",
                                    rule.id().value()));
                }
            }
        }
    }

    private static void check(RuleSet<?> earlier, RuleSet<?> later) {
        LocalDate from = later.validity().from();
        LocalDate ended = earlier.validity().to();
        Map<String, String> values = new HashMap<>(Map.of(
                "earlier", earlier.id().toString(),
                "later", later.id().toString()));
        if (from == null) {
            throw new Refusal("editions-always", values);
        }
        values.put("from", from.toString());
        values.put("before", from.minusDays(1).toString());
        if (from.equals(earlier.validity().from())) {
            throw new Refusal("editions-begin-together", values);
        }
        if (ended != null && !ended.isBefore(from)) {
            throw new Refusal("editions-overlap", values);
        }
        if (ended != null && ended.plusDays(1).isBefore(from)) {
            values.put("after", ended.plusDays(1).toString());
            throw new Refusal("editions-gap", values);
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
