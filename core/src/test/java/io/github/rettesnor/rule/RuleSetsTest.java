// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.testing.TestRuleSets;
import io.github.rettesnor.testing.TestRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final List<RuleSet<?>> SETS = List.of(TestRules.BUDGET, TestRules.APPLICATION);

    @Test
    void aSetIsFoundByItsId() {
        assertThat(RuleSets.among(SETS, "xx:application:1")).isSameAs(TestRules.APPLICATION);
    }

    @Test
    void anUnknownIdFailsAndNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.among(SETS, "xx:budgett:1"))
                .withMessage("unknown rule set 'xx:budgett:1'; did you mean 'xx:budget:1'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.among(List.of(), "xx:budget:1"))
                .withMessage("unknown rule set 'xx:budget:1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.among(SETS, "yy:completely-different:7"))
                .withMessage("unknown rule set 'yy:completely-different:7'; known are xx:budget:1, xx:application:1");
    }

    @Test
    void providersAreFoundAndTheirSetsSortedById(@TempDir Path directory) throws IOException {
        offering(TestRuleSets.class, directory, RuleSetsTest::providersAreFound);
    }

    private static void offering(Class<? extends RuleSetProvider> provider, Path directory, Runnable seeing)
            throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleSetProvider.class.getName()), provider.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            seeing.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void providersAreFound() {
        assertThat(RuleSets.all()).extracting(RuleSet::toString).startsWith("xx:application:1", "xx:budget:1");
        assertThat(RuleSets.get("xx:budget:1")).isSameAs(TestRules.BUDGET);
        assertThat(RuleSets.find("xx:application:1")).containsSame(TestRules.APPLICATION);
        assertThat(RuleSets.find("xx:budget:2")).isEmpty();
        assertThat(RuleSets.find("xx:budget", DAY)).containsSame(TestRules.BUDGET);
    }

    @Test
    void theEditionThatHoldsOnADayIsFoundAmongSome() {
        RuleSet<?> ended = TestRules.BUDGET.withValidity(null, DAY);
        assertThat(RuleSets.find(List.of(TestRules.APPLICATION, ended), "xx:budget", DAY))
                .containsSame(ended);
        assertThat(RuleSets.find(List.of(TestRules.APPLICATION, ended), "xx:budget", DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void editionsThatHoldOnTheSameDayCannotStandSideBySide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.check(List.of(TestRules.BUDGET, TestRules.BUDGET.withId("xx:budget:2"))))
                .withMessage("xx:budget:1 and xx:budget:2 both hold; let them begin on different days");
    }

    @Test
    void anIdStandsForOneRuleSetWithAtLeastOneRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.check(List.of(TestRules.BUDGET, TestRules.BUDGET)))
                .withMessage("there are two rule sets xx:budget:1; an id stands for one rule set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.check(List.of(TestRules.set(Budget.class))))
                .withMessage("xx:test:1 has no rule; a rule set has at least one");
    }

    @Test
    void aProviderThatBringsAKnownIdIsRefusedNamingBoth(@TempDir Path directory) throws IOException {
        offering(TestRuleSets.class, directory.resolve("a"), () -> {
            try {
                offering(
                        Again.class,
                        directory.resolve("b"),
                        () -> assertThatIllegalArgumentException()
                                .isThrownBy(RuleSets::all)
                                .withMessageContainingAll(
                                        TestRuleSets.class.getName(),
                                        Again.class.getName(),
                                        " have a rule set xx:budget:1; an id stands for one rule set"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Offers a rule set of an id that another module has. */
    public static final class Again implements RuleSetProvider {

        /** For {@link java.util.ServiceLoader}. */
        public Again() {}

        @Override
        public List<RuleSet<?>> ruleSets() {
            return List.of(TestRules.BUDGET.withValidity(DAY, null));
        }
    }

    @Test
    void whereNoCountryModuleIsOnTheClassPathThatIsTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.get("xx:budget:1"))
                .withMessage("unknown rule set 'xx:budget:1'; no country module is on the class path:"
                        + " rettesnor-rules-xx has xx:…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.get("budget"))
                .withMessage("unknown rule set 'budget'; no country module is on the class path");
    }

    @Test
    void aRuleSetComesFromItsModule(@TempDir Path directory) throws IOException {
        offering(
                TestRuleSets.class,
                directory,
                () -> assertThat(RuleSets.origin(TestRules.BUDGET.id())).contains(TestRuleSets.class.getName()));
        assertThat(RuleSets.origin(TestRules.BUDGET.id())).isEmpty();
    }

    @Test
    void aProviderWhoseRuleHasARetiredIdIsRefused(@TempDir Path directory) throws IOException {
        offering(Retiring.class, directory, () -> {
            assertThat(RuleSets.retired())
                    .containsExactly(new RuleId("xx.budget.salary-share"), new RuleId("xx.budget.travel"));
            assertThatIllegalArgumentException()
                    .isThrownBy(RuleSets::all)
                    .withMessage(
                            "xx:budget:1 has a rule xx.budget.salary-share, but that id is retired; give the rule a"
                                    + " new one");
        });
    }

    /** Offers rules whose ids are retired. */
    public static final class Retiring implements RuleSetProvider {

        /** For {@link java.util.ServiceLoader}. */
        public Retiring() {}

        @Override
        public List<RuleSet<?>> ruleSets() {
            return List.of(TestRules.BUDGET);
        }

        @Override
        public List<RuleId> retired() {
            return List.of(new RuleId("xx.budget.travel"), new RuleId("xx.budget.salary-share"));
        }
    }

    @Test
    void aRuleHasTheWeightOfItsVerb() {
        Given title = Given.given("title");
        Clause clause = new Clause() {
            @Override
            public String id() {
                return "C1";
            }

            @Override
            public Source source() {
                return TestRules.SOURCE;
            }

            @Override
            public boolean isInformative() {
                return false;
            }
        };
        assertThat(Rule.must("xx.a.b", clause, title).severity()).isEqualTo(Severity.ERROR);
        assertThat(Rule.must("xx.a.b", TestRules.SOURCE, title)).isEqualTo(Rule.must("xx.a.b", clause, title));
        assertThat(Rule.should("xx.a.b", clause, title).severity()).isEqualTo(Severity.WARNING);
        assertThat(Rule.may("xx.a.b", clause, title).severity()).isEqualTo(Severity.INFO);
    }
}
