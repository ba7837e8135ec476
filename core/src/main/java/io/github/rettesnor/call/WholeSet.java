// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a rule set of a file that has it in full: it is based on none, and begins with no rules. */
final class WholeSet {

    private final List<RuleSet<?>> known;
    private final Problems problems;
    private final Set<RuleId> seen = new HashSet<>();
    private final Map<RuleId, Node> given = new HashMap<>();

    private WholeSet(List<RuleSet<?>> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The rule set of a file; null if there are problems. */
    static @Nullable RuleSet<?> read(Placed<WholeForm> file, List<RuleSet<?>> known, Problems problems) {
        WholeSet whole = new WholeSet(known, problems);
        RuleSet<?> set = whole.read(file, Map.of());
        if (set != null) {
            Currencies.check(set, whole.given, problems);
        }
        return set;
    }

    /** Reads a rule set, or one that it includes, for which the words of the outer ones come first. */
    private @Nullable RuleSet<?> read(Placed<WholeForm> file, Map<Language, Map<String, String>> outer) {
        WholeForm form = file.value();
        Class<?> document = form.document() == null ? null : DocumentKinds.read(form.document(), problems);
        List<AddedRule> added = new ArrayList<>();
        for (Placed<AddedForm> rule : form.add() == null ? List.<Placed<AddedForm>>of() : form.add()) {
            AddedRule read = added(rule);
            if (read != null && (document == null || read.fits(document, null, problems))) {
                added.add(read);
            }
        }
        Phrasebook words = form.words() == null ? Phrasebook.CORE : words(form.words());
        Map<Language, Map<String, String>> own = new EnumMap<>(Language.class);
        add(form.phrases() == null ? Map.of() : Wording.read(form.phrases(), problems), own);
        added.forEach(rule -> add(rule.words(), own));
        add(outer, own);
        List<Included> parts = new ArrayList<>();
        for (Placed<InclusionForm> included :
                form.include() == null ? List.<Placed<InclusionForm>>of() : form.include()) {
            Placed<WholeForm> rules = included.value().rules();
            RuleSet<?> set = rules == null || rules.value() == null ? null : read(rules, own);
            if (set != null) {
                parts.add(new Included(included, set));
            }
        }
        return document == null || form.ruleSet() == null
                ? null
                : made(file, document, own.isEmpty() ? words : words.with(own), added, parts);
    }

    private static void add(Map<Language, Map<String, String>> more, Map<Language, Map<String, String>> all) {
        more.forEach((language, phrases) ->
                all.computeIfAbsent(language, of -> new HashMap<>()).putAll(phrases));
    }

    private <D> @Nullable RuleSet<D> made(
            Placed<WholeForm> file, Class<D> document, Phrasebook words, List<AddedRule> added, List<Included> parts) {
        WholeForm form = file.value();
        RuleSet<D> set;
        try {
            set = RuleSet.of(
                    form.ruleSet().value().toString(),
                    document,
                    words,
                    added.stream().map(AddedRule::rule).toArray(Rule[]::new));
        } catch (IllegalArgumentException e) {
            Node rules = file.at().get("add");
            problems.add(rules == null ? file.at() : rules, e);
            return null;
        }
        for (Included part : parts) {
            set = include(set, part);
        }
        set = valid(set, form.from(), form.to(), file.at(), problems);
        if (problems.count() > 0) {
            return null;
        }
        return form.changes() == null ? set : set.withChanges(form.changes());
    }

    private @Nullable AddedRule added(Placed<AddedForm> rule) {
        Placed<RuleId> id = rule.value().id();
        if (id != null) {
            given.put(id.value(), rule.at());
            if (!seen.add(id.value())) {
                problems.add(
                        id.at(),
                        new BadValue("rule-twice", Map.of("rule", id.value().value())));
                return null;
            }
        }
        Placed<String> at = rule.value().at();
        if (at != null) {
            problems.addKey(at.at(), new BadValue("unknown-key.many", Map.of("key", "at")));
        }
        return AddedRule.read(rule, null, problems);
    }

    private Phrasebook words(Placed<RuleSetId> named) {
        String id = named.value().toString();
        return RuleSets.find(known, id).<Phrasebook>map(RuleSet::words).orElseGet(() -> {
            problems.add(named.at(), RuleSets.unknown(known, id));
            return Phrasebook.CORE;
        });
    }

    private <D> RuleSet<D> include(RuleSet<D> set, Included part) {
        InclusionForm form = part.form().value();
        if (form.at() == null) {
            return set;
        }
        try {
            return form.onlyWith() == null
                    ? set.include(form.at(), part.set())
                    : set.includeWhenGiven(form.at(), form.onlyWith(), part.set());
        } catch (IllegalArgumentException e) {
            problems.add(part.form().at(), e);
            return set;
        }
    }

    /** A rule set with the days on which a file lets it hold. */
    static <D> RuleSet<D> valid(
            RuleSet<D> set,
            @Nullable Placed<LocalDate> from,
            @Nullable Placed<LocalDate> to,
            Node file,
            Problems problems) {
        try {
            return set.withValidity(from == null ? null : from.value(), to == null ? null : to.value());
        } catch (IllegalArgumentException e) {
            problems.add(to == null ? file : to.at(), e);
            return set;
        }
    }

    /** A rule set that a file includes. */
    private record Included(Placed<InclusionForm> form, RuleSet<?> set) {}
}
