// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks.peers;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.PatternDSL.pattern;

import io.github.rettesnor.benchmarks.Found;
import io.github.rettesnor.benchmarks.Way;
import io.github.rettesnor.benchmarks.byhand.Case;
import io.github.rettesnor.model.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Drools: an executable model as its compiler makes it of rules, one rule a judge, the application as a fact. */
public final class DroolsWay implements Way {

    private static final String PACKAGE = "io.github.rettesnor.benchmarks";

    @SuppressWarnings("rawtypes")
    private final Global<List> found = globalOf(List.class, PACKAGE, "found");

    private final KieBase base;

    /** Builds the network of the rules. */
    public DroolsWay() {
        ModelImpl model = new ModelImpl();
        model.addGlobal(found);
        for (Judge judge : Judge.values()) {
            model.addRule(rule(judge));
        }
        base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    private Rule rule(Judge judge) {
        Variable<Case> application = declarationOf(Case.class);
        return PatternDSL.rule(PACKAGE, judge.name())
                .build(
                        pattern(application).expr(judge.name(), one -> !judge.agrees(one)),
                        DSL.on(application, found).execute((one, list) -> report(judge, one, list)));
    }

    @SuppressWarnings("unchecked")
    private static void report(Judge judge, Case application, List<?> found) {
        judge.look(application, RuleMessage.to((List<Found>) found));
    }

    @Override
    public Supplier<List<Found>> on(Application application) {
        return () -> {
            List<Found> all = new ArrayList<>();
            KieSession session = base.newKieSession();
            try {
                session.setGlobal("found", all);
                session.insert(new Case(application));
                session.fireAllRules();
            } finally {
                session.dispose();
            }
            return all;
        };
    }

    @Override
    public List<Found> found(Object result) {
        return ((List<?>) result).stream().map(one -> (Found) one).toList();
    }
}
