// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.verdict.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edited copy of a rule set that is being made. The methods are those of the sections of a rule file; each returns this revision, and
 * {@link #done} returns the rule set. What is changed in an included rule set is named by its rule alone. For use by one thread.
 *
 * <pre>{@code
 * RuleSet<Budget> next = rules.revise("An office", "Pay has risen")
 *         .change("xx.budget.salary-share", new ShareAtMost(SALARY, Share.percent(65)))
 *         .remove("xx.budget.no-overhead")
 *         .done();
 * }</pre>
 *
 * @param <D> the kind of document
 */
public final class Revision<D> {

    private RuleSet<D> base;
    private final String by;
    private final String why;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<RuleId>> added = new HashMap<>();
    private final List<Change> changes;

    Revision(RuleSet<D> base, String by, String why) {
        this.base = base;
        this.by = Objects.requireNonNull(by, "by");
        this.why = Objects.requireNonNull(why, "why");
        base.allRules().stream()
                .filter(rule -> !CommonRules.include(rule.id()))
                .forEach(rule -> rules.put(rule.id(), rule));
        changes = new ArrayList<>(base.ownChanges());
    }

    /**
     * Returns the rule of an id as it is now.
     *
     * @param rule the rule's id
     * @return the rule, empty if there is none
     */
    public Optional<Rule> rule(String rule) {
        return rules.values().stream()
                .filter(known -> known.id().value().equals(rule))
                .findFirst();
    }

    /**
     * Returns whether a rule of this id was removed, here or in a set that these rules were made from.
     *
     * @param rule the id
     * @return true if so; the id is not used again
     */
    public boolean isRetired(RuleId rule) {
        return Stream.concat(changes.stream(), base.changes().stream())
                .anyMatch(change -> change.isRemoval() && change.rule().equals(rule));
    }

    /**
     * Changes what a rule requires. Each parameter that differs is a change of its own; an equal requirement is not a change.
     *
     * @param rule the rule's id
     * @param requirement what it requires from now on
     * @return this revision
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Revision<D> change(String rule, Requirement requirement) {
        return change(known(rule).with(requirement));
    }

    /**
     * Changes the severity of a rule.
     *
     * @param rule the rule's id
     * @param severity its severity from now on
     * @return this revision
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Revision<D> change(String rule, Severity severity) {
        return change(known(rule).with(severity));
    }

    /**
     * Changes requirement, severity and source of a rule to those of another rule with its id. Another source is not remembered as a
     * change.
     *
     * @param rule the rule as it is from now on
     * @return this revision
     * @throws IllegalArgumentException if there is no rule of that id; the message names the nearest
     */
    public Revision<D> change(Rule rule) {
        Rule old = known(rule.id().value());
        changes.addAll(Difference.between(old, rule, by, why));
        rules.put(old.id(), rule);
        return this;
    }

    /**
     * Removes a rule. Its id is not used again.
     *
     * @param rule the rule's id
     * @return this revision
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Revision<D> remove(String rule) {
        return remove(rule, why);
    }

    /**
     * Removes a rule for a reason of its own. Its id is not used again.
     *
     * @param rule the rule's id
     * @param reason the reason
     * @return this revision
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Revision<D> remove(String rule, String reason) {
        Rule old = known(rule);
        changes.add(new Change(old.id(), null, Difference.value(old.requirement()), null, by, reason));
        rules.remove(old.id());
        return this;
    }

    /**
     * Adds a rule after the others. Its title is given by {@link #words} where these rules have none for it.
     *
     * @param rule the rule
     * @return this revision
     * @throws IllegalArgumentException if there is or was a rule of its id
     */
    public Revision<D> add(Rule rule) {
        return addTo("", rule);
    }

    /**
     * Adds a rule to an included rule set, after the others.
     *
     * @param rule the rule
     * @param at the field whose rule set gets it, such as {@code budget}
     * @return this revision
     * @throws IllegalArgumentException if there is or was a rule of its id, or no rule set is included at the field
     */
    public Revision<D> add(Rule rule, String at) {
        List<String> fields = base.inclusions().stream().map(Inclusion::at).toList();
        if (!fields.contains(at)) {
            throw new IllegalArgumentException(
                    base.id() + " includes no rules at '" + at + "'" + Nearest.hint(at, fields));
        }
        return addTo(at, rule);
    }

    private Revision<D> addTo(String at, Rule rule) {
        if (rules.containsKey(rule.id())) {
            throw new IllegalArgumentException(base.id() + " has a rule " + rule.id() + " already");
        }
        if (isRetired(rule.id())) {
            throw new IllegalArgumentException(
                    base.id() + " had another rule " + rule.id() + "; an id is never used again");
        }
        changes.add(new Change(rule.id(), null, null, Difference.value(rule.requirement()), by, why));
        rules.put(rule.id(), rule);
        added.computeIfAbsent(at, field -> new ArrayList<>()).add(rule.id());
        return this;
    }

    /**
     * Adds words, also to the rule sets that are included. A rule that is added needs a title.
     *
     * @param more phrases by key, in one language or several; they come before the others
     * @return this revision
     */
    public Revision<D> words(Map<Language, Map<String, String>> more) {
        base = base.withWords(more);
        return this;
    }

    /**
     * Returns the edited rule set.
     *
     * @return the rule set, with its earlier changes and these
     * @throws IllegalArgumentException if no rule is left, a rule asks for what such documents do not have, or a rule has no words
     */
    public RuleSet<D> done() {
        if (rules.isEmpty()) {
            throw new Refusal("no-rule-left", Map.of("ruleSet", base.id().toString()));
        }
        return edited(base, "", changes);
    }

    /** The rules of a set as they are now; {@code at} is null for what is included deeper than rules can be added. */
    private <P> RuleSet<P> edited(RuleSet<P> set, @Nullable String at, List<Change> remembered) {
        List<RuleId> more = at == null ? List.of() : added.getOrDefault(at, List.of());
        List<Rule> own = Stream.concat(set.rules().stream().map(Rule::id), more.stream())
                .flatMap(id -> Stream.ofNullable(rules.get(id)))
                .toList();
        List<Inclusion> within = set.inclusions().stream()
                .map(inclusion -> inclusion.with(edited(
                        inclusion.rules(),
                        at != null && at.isEmpty() ? inclusion.at() : null,
                        inclusion.rules().ownChanges())))
                .toList();
        return set.with(own, within, remembered);
    }

    private Rule known(String rule) {
        return rule(rule)
                .orElseThrow(() -> new IllegalArgumentException(base.id() + " has no rule '" + rule + "'"
                        + Nearest.hint(
                                rule, rules.keySet().stream().map(RuleId::value).toList())));
    }
}
