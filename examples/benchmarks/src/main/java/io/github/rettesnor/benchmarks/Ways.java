// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.benchmarks.byhand.ApplicationByHand;
import io.github.rettesnor.benchmarks.byhand.Problem;
import io.github.rettesnor.benchmarks.peers.AvajeWay;
import io.github.rettesnor.benchmarks.peers.DroolsWay;
import io.github.rettesnor.benchmarks.peers.EasyRulesWay;
import io.github.rettesnor.benchmarks.peers.HibernateValidatorWay;
import io.github.rettesnor.benchmarks.peers.YaviWay;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways that are compared, in the order of the tables. */
public enum Ways {
    /** Plain Java: what all else is measured against. */
    BY_HAND("hand-written Java", "$^") {
        @Override
        public Way make() {
            return new ByHand();
        }
    },
    /** The rule set's own check. */
    DIRECT("Rettesnor, direct", "$^") {
        @Override
        public Way make() {
            return new Direct();
        }
    },
    /** The same rules as constraints of a validator. */
    JAKARTA(
            "Rettesnor through Jakarta Validation",
            "jakarta\\.validation|hibernate-validator|jboss-logging|classmate") {
        @Override
        public Way make() {
            return new JakartaWay();
        }
    },
    /** Standard annotations, a constraint of one's own for the rest, and cascades. */
    HIBERNATE_VALIDATOR(
            "Hibernate Validator, annotations and cascade",
            "jakarta\\.validation|hibernate-validator|jboss-logging|classmate") {
        @Override
        public Way make() {
            return new HibernateValidatorWay();
        }
    },
    /** The same annotations, compiled. */
    AVAJE("avaje-validator", "avaje|jakarta\\.validation") {
        @Override
        public Way make() {
            return new AvajeWay();
        }
    },
    /** Validators built of functions. */
    YAVI("YAVI", "yavi|jakarta\\.validation") {
        @Override
        public Way make() {
            return new YaviWay();
        }
    },
    /** Conditions and actions. */
    EASY_RULES("Easy Rules", "easy-rules|slf4j|jakarta\\.validation") {
        @Override
        public Way make() {
            return new EasyRulesWay();
        }
    },
    /** Facts and a network of rules. */
    DROOLS("Drools, executable model", "drools|kie-|antlr|slf4j|ecj|commons-codec|xstream|jakarta\\.validation") {
        @Override
        public Way make() {
            return new DroolsWay();
        }
    };

    private final String title;
    private final Pattern needs;

    Ways(String title, String needs) {
        this.title = title;
        this.needs = Pattern.compile(needs);
    }

    /** Which libraries of the class path it needs beside Rettesnor's modules. */
    Pattern needs() {
        return needs;
    }

    /** How the tables call it. */
    public String title() {
        return title;
    }

    /** Makes it ready; that is part of a cold start. */
    public abstract Way make();

    private record ByHand() implements Way {

        @Override
        public Supplier<List<Problem>> on(Application application) {
            return () -> ApplicationByHand.check(application);
        }

        @Override
        public List<Found> found(Object result) {
            return ((List<?>) result)
                    .stream().map(problem -> Found.of((Problem) problem)).toList();
        }
    }

    private record Direct(RuleSet<Application> rules) implements Way {

        Direct() {
            this(Norway.grantApplication(2019));
        }

        @Override
        public Supplier<Verdict> on(Application application) {
            return () -> rules.check(application);
        }

        @Override
        public List<Found> found(Object result) {
            Verdict verdict = (Verdict) result;
            return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                    .map(Found::of)
                    .toList();
        }
    }
}
