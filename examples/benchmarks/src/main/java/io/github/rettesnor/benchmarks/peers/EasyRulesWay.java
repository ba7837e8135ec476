// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.model.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule a judge, the forms of each kind as one fact. */
public final class EasyRulesWay implements Way {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRulesWay() {
        for (Judge judge : Judge.values()) {
            String kind = judge.form().getSimpleName();
            rules.register(new RuleBuilder()
                    .name(judge.name())
                    .when(facts -> disagrees(judge, facts.get(kind)))
                    .then(facts -> tell(judge, facts.get(kind), facts.get("found")))
                    .build());
        }
    }

    private static boolean disagrees(Judge judge, List<Placed> forms) {
        for (int i = 0; forms != null && i < forms.size(); i++) {
            if (!judge.agrees(forms.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static void tell(Judge judge, List<Placed> forms, List<Found> found) {
        for (Placed placed : forms) {
            judge.look(
                    placed.form(),
                    (undecided, list, index, field) -> found.add(new Found(
                            judge.rule(), undecided, Judge.place(placed.at(), list, index, field), Map.of())));
        }
    }

    @Override
    public Supplier<List<Found>> on(Application application) {
        Map<String, List<Placed>> kinds = Placed.all(ApplicationForm.of(application)).stream()
                .collect(
                        Collectors.groupingBy(placed -> placed.form().getClass().getSimpleName()));
        return () -> {
            List<Found> found = new ArrayList<>();
            Facts facts = new Facts();
            kinds.forEach(facts::put);
            facts.put("found", found);
            engine.fire(rules, facts);
            return found;
        };
    }

    @Override
    public List<Found> found(Object result) {
        return ((List<?>) result).stream().map(one -> (Found) one).toList();
    }
}
