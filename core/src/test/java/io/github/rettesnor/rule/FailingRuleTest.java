// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.testing.Applications.example;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.rule;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Verdict;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that fails is reported, and never makes a document acceptable. */
class FailingRuleTest {

    private record Fails(Supplier<Outcome> how) implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> how.get();
        }
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack is full
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    static Stream<Supplier<Outcome>> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("no power");
                },
                () -> {
                    throw new AssertionError("no power");
                },
                () -> {
                    throw new NoClassDefFoundError("no power");
                },
                () -> endless(0) > 0 ? Outcome.PASSED : Outcome.VIOLATED,
                () -> null);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverItThrowsTheDocumentIsUndecided(Supplier<Outcome> how) {
        Verdict verdict = set(
                        Application.class, error("xx.a.title", given("title")), error("xx.a.fails", new Fails(how)))
                .check(example());
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.outcome("xx.a.fails")).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(verdict.findings("xx.a.fails"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).startsWith("The rule could not be run: java.lang."))
                .satisfies(finding -> assertThat(finding.path()).isEqualTo(Path.ROOT));
    }

    @Test
    void whatItThrewIsReported() {
        Fails fails = new Fails(() -> {
            throw new IllegalStateException("no power");
        });
        Verdict verdict = set(Application.class, error("xx.a.fails", fails)).check(example());
        assertThat(verdict.findings().get(0).figures().get("error").text())
                .isEqualTo("java.lang.IllegalStateException: no power");
    }

    @Test
    void theOtherRulesAreJudgedAllTheSame() {
        Fails fails = new Fails(() -> {
            throw new IllegalStateException();
        });
        Verdict verdict = set(
                        Application.class,
                        rule("xx.a.fails", Severity.WARNING, fails),
                        error("xx.a.title", given("title")))
                .check(example());
        assertThat(verdict.outcome("xx.a.title")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    /** Reports a violation, then fails. */
    private record ReportsAndFails() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> {
                examination.violated("violated", Figures.NONE);
                throw new IllegalStateException();
            };
        }
    }

    /** Fails while a place in the document is being judged. */
    private record FailsAtAPlace() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            Spot spot = Spot.of(Place.of("applicants[].type"), document);
            return examination -> spot.judge(examination, (value, here) -> {
                throw new IllegalStateException(here.here().toString());
            });
        }
    }

    @Test
    void aViolationThatWasReportedBeforeTheFailureStands() {
        Verdict verdict = set(Application.class, error("xx.a.fails", new ReportsAndFails()))
                .check(example());
        assertThat(verdict.outcome("xx.a.fails")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void theViolationOfAnotherRuleIsNotItsOwn() {
        Fails fails = new Fails(() -> {
            throw new IllegalStateException();
        });
        Verdict verdict = set(Application.class, error("xx.a.track", given("track")), error("xx.a.fails", fails))
                .check(example());
        assertThat(verdict.outcome("xx.a.track")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.outcome("xx.a.fails")).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void aFailureIsReportedOfTheWholeDocument() {
        Verdict verdict =
                set(Application.class, error("xx.a.fails", new FailsAtAPlace())).check(example());
        assertThat(verdict.findings().get(0).path()).isEqualTo(Path.ROOT);
        assertThat(verdict.findings().get(0).figures().get("error").text()).endsWith("applicants[0].type");
    }
}
