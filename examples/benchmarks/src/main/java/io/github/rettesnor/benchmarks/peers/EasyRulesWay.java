// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.benchmarks.byhand.Case;
import io.github.rettesnor.model.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule a judge, the application as a fact. */
public final class EasyRulesWay implements Way {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRulesWay() {
        for (Judge judge : Judge.values()) {
            rules.register(new RuleBuilder()
                    .name(judge.name())
                    .when(facts -> !judge.agrees(facts.get("application")))
                    .then(facts -> judge.look(facts.get("application"), RuleMessage.to(facts.get("found"))))
                    .build());
        }
    }

    @Override
    public Supplier<List<Found>> on(Application application) {
        return () -> {
            List<Found> found = new ArrayList<>();
            Facts facts = new Facts();
            facts.put("application", new Case(application));
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
