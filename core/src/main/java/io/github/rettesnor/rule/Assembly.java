// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rules of a rule set, and of those that it includes, in one row, each bound to its document. */
final class Assembly {

    private final RuleSet<?> of;
    private final List<Plan.Part> parts = new ArrayList<>();
    private final List<Plan.Entry> entries = new ArrayList<>();
    private final List<RuleSet<?>> sets = new ArrayList<>();
    private final Map<RuleId, Integer> positions = new HashMap<>();
    private final Set<Category> categories = new HashSet<>(Category.ofFormat());
    private Forms forms;

    Assembly(RuleSet<?> of) {
        this.of = of;
        forms = of.words().forms().of(of.content().schemes());
        add(of, "", List.of());
    }

    /** Adds the rules that belong to every set: at the end, about the whole document. */
    void addCommon() {
        int start = entries.size();
        for (Rule rule : CommonRules.ALL) {
            add(rule, of);
        }
        parts.add(new Plan.Part(Path.ROOT, null, null, List.of(), null, start, entries.size()));
    }

    private void add(RuleSet<?> set, String prefix, List<Spot> conditions) {
        sets.add(set);
        Currency currency = null;
        int start = entries.size();
        for (Rule rule : set.rules()) {
            add(rule, set);
            if (rule.requirement() instanceof Denominated fixing) {
                currency = fixing.currency();
            }
        }
        Spot spot = prefix.isEmpty() ? null : Spot.one(Place.of(prefix), of.document());
        if (spot != null && spot.type() != set.document()) {
            throw new Refusal(
                    "place-of-other-kind",
                    Map.of(
                            "place", prefix,
                            "kind", set.document().getSimpleName(),
                            "ruleSet", set.id().toString()));
        }
        parts.add(new Plan.Part(
                spot == null ? Path.ROOT : spot.path(Path.ROOT, -1, -1),
                spot,
                spot == null ? null : Fields.empty(set.document()),
                conditions,
                currency,
                start,
                entries.size()));
        for (Inclusion inclusion : set.inclusions()) {
            String at = prefix.isEmpty() ? inclusion.at() : prefix + "." + inclusion.at();
            List<Spot> under = new ArrayList<>(conditions);
            if (inclusion.onlyWith() != null) {
                under.add(Spot.of(Place.of(at + "." + inclusion.onlyWith()), of.document()));
            }
            add(inclusion.rules(), at, List.copyOf(under));
        }
    }

    private void add(Rule rule, RuleSet<?> owner) {
        if (positions.putIfAbsent(rule.id(), entries.size()) != null) {
            throw new Refusal(
                    of.id().toString(),
                    List.of(new BadValue("rule-twice", Map.of("rule", rule.id().value()))));
        }
        collect(rule.requirement());
        entries.add(new Plan.Entry(rule, owner, bind(rule, owner.document())));
    }

    /** A category that a rule names is one that its documents may have; what it reports as to be filled in counts as given. */
    private void collect(@Nullable Object parameter) {
        if (parameter instanceof TemplateTexts reporting) {
            forms = forms.leaving(reporting::isToFillIn);
        }
        if (parameter instanceof Category category) {
            categories.add(category);
        } else if (parameter instanceof Collection<?> several) {
            several.forEach(this::collect);
        } else if (parameter instanceof Requirement requirement) {
            Difference.parameters(requirement).forEach(field -> collect(field.of(requirement)));
        }
    }

    private Check bind(Rule rule, Class<?> document) {
        try {
            return rule.requirement().on(document);
        } catch (IllegalArgumentException e) {
            throw new Refusal(of.id() + ", rule " + rule.id(), Refusal.reasons(e));
        }
    }

    /** The fields of the document that none of the rules so far looks at, and no set of its own judges. */
    List<Spot> unseen() {
        Set<String> seen = new HashSet<>();
        for (Plan.Part part : parts) {
            if (part.at() != null) {
                seen.add(part.path().steps().get(0).name());
                continue;
            }
            for (Plan.Entry entry : entries.subList(part.start(), part.end())) {
                List<Place> places = entry.rule().requirement().places();
                if (places.isEmpty()) {
                    seen.addAll(Fields.of(of.document()).names());
                }
                places.forEach(place -> seen.add(place.steps().get(0).name()));
            }
        }
        return NotJudged.unseen(of.document(), seen);
    }

    /** The codes that the rules about the document itself know. */
    KnownCodes codes() {
        return new KnownCodes(entries.subList(parts.get(0).start(), parts.get(0).end()), of.words());
    }

    Forms forms() {
        return forms;
    }

    List<Plan.Part> parts() {
        return List.copyOf(parts);
    }

    List<Plan.Entry> entries() {
        return List.copyOf(entries);
    }

    List<RuleSet<?>> sets() {
        return List.copyOf(sets);
    }

    Map<RuleId, Integer> positions() {
        return Map.copyOf(positions);
    }

    Set<Category> categories() {
        return Set.copyOf(categories);
    }
}
