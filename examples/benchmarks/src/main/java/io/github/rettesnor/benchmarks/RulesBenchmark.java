// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rule sets with ever more rules: the application's own rules again and again, under other ids. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    /** How many rules. */
    @Param({"10", "100", "1000"})
    public int rules;

    private RuleSet<Application> set = Norway.grantApplication(2019);

    /** Makes the rule set. */
    @Setup
    public void make() {
        List<Rule> known = Norway.grantApplication(2019).rules();
        Rule[] many = IntStream.range(0, rules)
                .mapToObj(i -> {
                    Rule rule = known.get(i % known.size());
                    return Rule.must("many.rule-" + i, rule.source(), rule.requirement());
                })
                .toArray(Rule[]::new);
        Map<String, String> words = new HashMap<>();
        for (Rule rule : many) {
            words.put(rule.id().value(), "a title");
            words.put(rule.id() + ".question", "A question?");
        }
        Phrasebook titles = Phrasebook.CORE.with(Map.of(Language.EN, words));
        set = RuleSet.of("xx:many-rules:1", Application.class, titles, many);
    }

    /** Checks the valid application. */
    @Benchmark
    public Object check() {
        return set.check(Samples.VALID);
    }
}
