// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that are read together, so that one can be based on another whatever their order. */
final class Shelf {

    private final List<RuleSet<?>> known;
    private final List<RuleFile> files = new ArrayList<>();
    private final Map<String, RuleFile> byId = new LinkedHashMap<>();
    private final Map<RuleFile, Optional<RuleSet<?>>> read = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    Shelf(List<Input> inputs, List<RuleSet<?>> known) {
        this.known = known;
        // Refuses two requirements of one name, which would be taken for each other.
        Vocabulary.present();
        for (Input input : inputs) {
            try {
                files.add(new RuleFile(input.read()));
            } catch (Unreadable e) {
                problems.addAll(e.problems());
            }
        }
        files.forEach(this::register);
    }

    private void register(RuleFile file) {
        Placed<RuleSetId> id = file.id();
        if (id == null) {
            return;
        }
        String name = id.value().toString();
        RuleFile first = byId.putIfAbsent(name, file);
        if (first != null) {
            file.problems()
                    .add(
                            id.at(),
                            new BadValue(
                                    "rule-set-in-file",
                                    Map.of("file", first.node().input(), "ruleSet", name)));
        } else if (RuleSets.find(known, name).isPresent()) {
            Optional<String> module = RuleSets.origin(id.value());
            file.problems()
                    .add(
                            id.at(),
                            module.isPresent()
                                    ? new BadValue(
                                            "rule-set-exists-in", Map.of("ruleSet", name, "module", module.get()))
                                    : new BadValue("rule-set-exists", Map.of("ruleSet", name)));
        }
    }

    /**
     * Returns the rule sets of the files.
     *
     * @return the rule sets, in the order of the files
     * @throws Unreadable if there are problems; with those of all files
     */
    List<RuleSet<?>> all() {
        List<RuleSet<?>> all = new ArrayList<>();
        for (RuleFile file : files) {
            RuleSet<?> set = of(file, List.of(), null);
            if (set != null) {
                all.add(set);
            }
        }
        files.forEach(file -> problems.addAll(file.problems().all()));
        problems.refuse();
        return List.copyOf(all);
    }

    /** The rule set of a file, null if it has problems or is based on a file that has. */
    private @Nullable RuleSet<?> of(RuleFile file, List<RuleFile> way, @Nullable Placed<RuleSetId> asked) {
        Optional<RuleSet<?>> done = read.get(file);
        if (done != null) {
            return done.orElse(null);
        } else if (asked != null && way.contains(file)) {
            List<String> ids = new ArrayList<>();
            way.forEach(one -> ids.add(one.name()));
            ids.add(file.name());
            way.get(way.size() - 1)
                    .problems()
                    .add(asked.at(), new BadValue("based-in-circle", Map.of("way", String.join(" → ", ids))));
            return null;
        }
        RuleSet<?> set = file.whole() != null
                ? WholeSet.read(new Placed<>(file.whole(), file.node()), others(), file.problems())
                : based(file, way);
        if (set != null) {
            checkBeside(set, file);
        }
        RuleSet<?> good = file.problems().count() == 0 ? set : null;
        read.put(file, Optional.ofNullable(good));
        return good;
    }

    private @Nullable RuleSet<?> based(RuleFile file, List<RuleFile> before) {
        CallForm form = file.call();
        if (form == null || form.basedOn() == null) {
            return null;
        }
        String id = form.basedOn().value().toString();
        List<RuleFile> way = new ArrayList<>(before);
        way.add(file);
        RuleFile other = byId.get(id);
        RuleSet<?> base = other == null ? RuleSets.find(others(), id).orElse(null) : of(other, way, form.basedOn());
        if (base == null && other == null) {
            file.problems().add(form.basedOn().at(), RuleSets.unknown(others(), id));
        }
        return base == null ? null : CallFile.read(new Placed<>(form, file.node()), base, file.problems());
    }

    private void checkBeside(RuleSet<?> set, RuleFile file) {
        List<RuleSet<?>> all = new ArrayList<>(others());
        all.add(set);
        try {
            RuleSets.check(all);
        } catch (IllegalArgumentException e) {
            Node from = file.node().get("from");
            file.problems().add(from == null ? file.node() : from, e);
        }
    }

    /** What is known besides the files, and what is read of them. */
    private List<RuleSet<?>> others() {
        List<RuleSet<?>> others = new ArrayList<>(known);
        read.values().forEach(set -> set.ifPresent(others::add));
        return others;
    }
}
