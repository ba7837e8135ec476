// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that are read together, so that one can be based on another whatever their order. */
final class Shelf {

    private static final String ONE = "; an id stands for one rule set, give this one an id of its own";

    private final List<RuleSet<?>> known;
    private final Map<String, Node> files = new LinkedHashMap<>();
    private final Map<String, RuleSet<?>> read = new LinkedHashMap<>();

    Shelf(List<Input> inputs, List<RuleSet<?>> known) {
        this.known = known;
        Map<RuleSetId, String> names = new HashMap<>();
        for (Input input : inputs) {
            Node file = input.read();
            Node id = file.require("ruleSet", "the id of the rule set, such as no:grant-application:2027");
            RuleSetId named = (RuleSetId) Forms.RULE_SET.read(id);
            String first = names.putIfAbsent(named, input.name());
            if (first != null) {
                throw id.unreadable(first + " has the rule set " + named + " already" + ONE);
            }
            if (known.stream().anyMatch(set -> set.id().equals(named))) {
                throw id.unreadable("there is a rule set " + named + " already"
                        + RuleSets.origin(named).map(module -> ", of " + module).orElse("") + ONE);
            }
            files.put(named.toString(), file);
        }
    }

    /** The rule sets of the files, in the order of the files. */
    List<RuleSet<?>> all() {
        return files.keySet().stream()
                .<RuleSet<?>>map(id -> of(id, List.of(), null))
                .toList();
    }

    private RuleSet<?> of(String id, List<String> way, @Nullable Node asked) {
        RuleSet<?> done = read.get(id);
        Node file = files.get(id);
        if (done != null) {
            return done;
        } else if (asked != null && way.contains(id)) {
            throw asked.unreadable("in a circle: " + String.join(" is based on ", way) + " is based on " + id);
        } else if (file == null) {
            throw new IllegalStateException(id);
        }
        RuleSet<?> set = isWhole(file) ? WholeSet.read(file, others()) : CallFile.read(file, base(id, file, way));
        checkBeside(set, file);
        read.put(id, set);
        return set;
    }

    private static boolean isWhole(Node file) {
        return file.get("basedOn") == null && file.get("document") != null;
    }

    private RuleSet<?> base(String id, Node file, List<String> before) {
        file.fields(CallFile.KEYS);
        Node asked = file.require(
                "basedOn", "it names the rule set that this one changes, such as no:grant-application:2019");
        String base = Forms.RULE_SET.read(asked).toString();
        List<String> way = new ArrayList<>(before);
        way.add(id);
        return files.containsKey(base) ? of(base, way, asked) : Named.among(others(), asked);
    }

    private void checkBeside(RuleSet<?> set, Node file) {
        List<RuleSet<?>> all = new ArrayList<>(others());
        all.add(set);
        Node from = file.get("from");
        try {
            RuleSets.check(all);
        } catch (IllegalArgumentException e) {
            throw (from == null ? file : from).unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** What is known besides the files, and what is read of them. */
    private List<RuleSet<?>> others() {
        List<RuleSet<?>> others = new ArrayList<>(known);
        others.addAll(read.values());
        return others;
    }
}
