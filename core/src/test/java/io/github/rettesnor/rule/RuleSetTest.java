// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.testing.Applications.example;
import static io.github.rettesnor.testing.Budgets.line;
import static io.github.rettesnor.testing.Budgets.nok;
import static io.github.rettesnor.testing.TestRules.APPLICATION;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.rule;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Budget SEVENTY = nok(line(SALARY, "70"), line(OTHER, "30"));
    private static final String SHARE = "xx.budget.salary-share";

    private static final Value GIVEN_TITLE =
            new Value.Demand("given", Map.of("anyOf", new Value.Several(List.of(new Value.Text("title")))));

    private static final Map<Language, Map<String, String>> TITLE = Map.of(Language.EN, Map.of("xx.a.b", "a title"));

    private static Change limit(int percent, String by, String why) {
        Value sixty = new Value.Portion(percent(60));
        return new Change(new RuleId(SHARE), "limit", sixty, new Value.Portion(percent(percent)), by, why);
    }

    private static Change weight(String rule, String by, String why) {
        Value error = new Value.Text("ERROR");
        return new Change(new RuleId(rule), Change.SEVERITY, error, new Value.Text("WARNING"), by, why);
    }

    @Test
    void itHasItsIdItsDocumentAndItsRules() {
        assertThat(BUDGET).hasToString("xx:budget:1");
        assertThat(BUDGET.document()).isEqualTo(Budget.class);
        assertThat(BUDGET.words().base()).isSameAs(Phrasebook.CORE);
        assertThat(BUDGET.rules()).hasSize(12);
        assertThat(BUDGET.inclusions()).isEmpty();
        assertThat(APPLICATION.allRules()).hasSize(APPLICATION.rules().size() + 12 + 3);
        assertThat(APPLICATION.inclusions()).extracting(Inclusion::at).containsExactly("budget");
    }

    @Test
    void aRuleIsFoundByItsIdAlsoInAnIncludedSet() {
        assertThat(APPLICATION.rule(SHARE)).map(Rule::requirement).contains(new ShareAtMost(SALARY, percent(60)));
        assertThat(APPLICATION.rule("core.title")).isPresent();
        assertThat(BUDGET.rule("core.title")).isEmpty();
    }

    @Test
    void anotherRequirementIsAnotherSetThatRemembersTheChange() {
        RuleSet<Budget> changed = BUDGET.revise("Eksempelkontoret", "Dyrtid")
                .change(SHARE, new ShareAtMost(SALARY, percent(75)))
                .done();
        assertThat(BUDGET.check(SEVENTY).outcome(SHARE)).isEqualTo(Outcome.VIOLATED);
        assertThat(changed.check(SEVENTY).outcome(SHARE)).isEqualTo(Outcome.PASSED);
        assertThat(changed.id()).isEqualTo(BUDGET.id());
        assertThat(changed.check(SEVENTY).changes()).containsExactly(limit(75, "Eksempelkontoret", "Dyrtid"));
        assertThat(BUDGET.changes()).isEmpty();
    }

    @Test
    void anotherSeverityChangesTheDecisionAndNotTheOutcome() {
        RuleSet<Budget> mild = set(Budget.class, error("xx.a.b", new ShareAtMost(SALARY, percent(60))))
                .revise("Eksempelkontoret", "Prøveår")
                .change("xx.a.b", Severity.WARNING)
                .done();
        Verdict verdict = mild.check(SEVENTY);
        assertThat(verdict.outcome("xx.a.b")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(verdict.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(mild.changes()).containsExactly(weight("xx.a.b", "Eksempelkontoret", "Prøveår"));
    }

    @Test
    void aRuleCanBeTakenOutOfAnIncludedSet() {
        RuleSet<Application> without = APPLICATION
                .revise("Eksempelkontoret", "Gjelder ikke")
                .remove(SHARE)
                .done();
        assertThat(without.rule(SHARE)).isEmpty();
        assertThat(without.allRules()).hasSize(APPLICATION.allRules().size() - 1);
        Change change = without.changes().get(0);
        assertThat(change.isRemoval()).isTrue();
        assertThat(change.from())
                .isEqualTo(new Value.Demand(
                        "share-at-most",
                        Map.of(
                                "categories",
                                new Value.Several(List.of(new Value.Text("SALARY"))),
                                "limit",
                                new Value.Portion(percent(60)))));
        assertThat(without.check(ApplicationBuilder.from(example()).withBudget(SEVENTY))
                        .outcomes())
                .doesNotContainKey(new RuleId(SHARE));
    }

    @Test
    void changesAddUp() {
        RuleSet<Application> changed = APPLICATION
                .revise("a", "b")
                .change(SHARE, Severity.INFO)
                .remove("core.title", "d")
                .done();
        assertThat(changed.changes()).extracting(Change::why).containsExactly("b", "d");
        assertThat(changed.check(example()).changes()).isEqualTo(changed.changes());
    }

    @Test
    void whatWasChangedBeforeItWasIncludedIsRemembered() {
        RuleSet<Budget> mild =
                BUDGET.revise("a", "b").change(SHARE, Severity.INFO).done();
        RuleSet<Application> whole =
                set(Application.class, error("xx.a.title", given("title"))).include("budget", mild);
        assertThat(whole.changes()).extracting(Change::why).containsExactly("b");
        RuleSet<Application> more = whole.revise("c", "d")
                .remove("xx.a.title")
                .done()
                .revise("e", "f")
                .change(SHARE, Severity.ERROR)
                .done();
        assertThat(more.check(example()).changes()).extracting(Change::why).containsExactly("d", "f", "b");
    }

    @Test
    void anUnknownRuleFailsAtOnceAndNamesTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.revise("a", "b").remove("xx.budget.salary-shares"))
                .withMessage(
                        "xx:budget:1 has no rule 'xx.budget.salary-shares'; did you mean 'xx.budget.salary-share'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.revise("a", "b").change("qqqqqqqqqqqqqqqqqqqq", Severity.INFO))
                .withMessage("xx:budget:1 has no rule 'qqqqqqqqqqqqqqqqqqqq'");
    }

    @Test
    void twoRulesOfOneIdFailAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> set(Application.class, error("xx.a.b", given("title")), error("xx.a.b", given("track"))))
                .withMessage("xx:test:1: there are two rules xx.a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APPLICATION.include("budget", BUDGET))
                .withMessage("xx:application:1: there are two rules core.budget.lines");
    }

    @Test
    void aRuleAboutWhatIsNotInTheDocumentFailsAtOnceAndIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(Budget.class, error("xx.a.b", given("titel"))))
                .withMessage(
                        "xx:test:1, rule xx.a.b: 'titel': there is no field 'titel'; known are currency, requested, lines, coFunding");
    }

    @Test
    void aSetIsIncludedOnlyWhereItsDocumentStands() {
        RuleSet<Application> empty = set(Application.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.include("title", BUDGET))
                .withMessage("'title' does not hold documents of the kind Budget, which xx:budget:1 judges");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.include("budgets", BUDGET))
                .withMessage("'budgets': there is no field 'budgets'; did you mean 'budget'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        set(FinalReport.class).include("indicators[]", set(io.github.rettesnor.model.Indicator.class)))
                .withMessage("'indicators[]' is every element of a list; one place is needed");
    }

    @Test
    void aMissingPartIsJudgedAsOneInWhichEverythingIsMissing() {
        Verdict verdict = APPLICATION.check(example());
        assertThat(verdict.findings("core.budget.lines"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("budget.lines");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void aPartThatIsOnlyJudgedWhereItIsGivenMayBeMissing() {
        RuleSet<FinalReport> alone = set(FinalReport.class).includeWhenGiven("accounts", "lines", BUDGET);
        assertThat(alone.inclusions()).containsExactly(new Inclusion("accounts", BUDGET, "lines"));
        FinalReport without = FinalReportBuilder.builder().accounts(nok()).build();
        FinalReport with = FinalReportBuilder.builder().accounts(SEVENTY).build();
        assertThat(TestRules.REPORT.check(without).outcome(SHARE)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(TestRules.REPORT.check(without).outcome("core.budget.lines")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(TestRules.REPORT.check(FinalReportBuilder.builder().build()).outcome(SHARE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(TestRules.REPORT.check(with).findings(SHARE))
                .extracting(finding -> finding.path().toString())
                .containsExactly("accounts.lines");
    }

    @Test
    void aPartWithinAPartIsJudged() {
        RuleSet<Outer> whole =
                set(Outer.class).include("inner", set(Inner.class).include("budget", BUDGET));
        Verdict verdict = whole.check(new Outer(new Inner(SEVENTY)));
        assertThat(verdict.findings(SHARE))
                .extracting(finding -> finding.path().toString())
                .containsExactly("inner.budget.lines");
        assertThat(verdict.findings(SHARE).get(0).path().steps()).hasSize(3);
        assertThat(whole.check(new Outer(null)).outcome("core.budget.lines")).isEqualTo(Outcome.VIOLATED);
    }

    /** A document around a document. */
    public record Outer(Inner inner) {}

    /** A document around a budget. */
    public record Inner(Budget budget) {}

    @Test
    void itIsKnownByWhatItJudges() {
        RuleSet<?> any = BUDGET;
        assertThat(any.as(Budget.class)).isSameAs(BUDGET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.as(Application.class))
                .withMessage("xx:budget:1 judges a Budget, not a Application");
    }

    @Test
    void noDocumentIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> BUDGET.check((Budget) null))
                .withMessage("document");
    }

    @Test
    void theFindingsAndOutcomesStandInTheOrderOfTheRules() {
        RuleSet<Application> rules = set(
                Application.class,
                rule("xx.a.c", Severity.INFO, given("track")),
                rule("xx.a.b", Severity.INFO, question("title")),
                rule("xx.a.a", Severity.INFO, given("patientGroup")));
        Verdict verdict = rules.check(ApplicationBuilder.builder().title("x").build());
        assertThat(verdict.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("xx.a.c", "xx.a.a");
        assertThat(verdict.questions())
                .extracting(finding -> finding.rule().value())
                .containsExactly("xx.a.b");
        assertThat(List.copyOf(verdict.outcomes().keySet()))
                .extracting(RuleId::value)
                .containsExactly(
                        "xx.a.c", "xx.a.b", "xx.a.a", "core.codes-known", "core.rule-set-named", "core.not-judged");
    }

    @Test
    void anotherRuleIsRememberedByWhatDiffersInIt() {
        Rule other = rule(SHARE, Severity.WARNING, new ShareAtMost(SALARY, percent(75)));
        RuleSet<Application> changed =
                APPLICATION.revise("Eksempelkontoret", "Dyrtid").change(other).done();
        assertThat(changed.rule(SHARE)).contains(other);
        assertThat(changed.changes())
                .containsExactly(limit(75, "Eksempelkontoret", "Dyrtid"), weight(SHARE, "Eksempelkontoret", "Dyrtid"));
        RuleSet<Budget> stricter = BUDGET.revise("a", "b")
                .change(error(SHARE, new ShareAtMost(SALARY, percent(50))))
                .done();
        assertThat(stricter.changes()).containsExactly(limit(50, "a", "b"));
    }

    @Test
    void anotherSourceIsNoChange() {
        Rule old = BUDGET.rule(SHARE).orElseThrow();
        Rule other = new Rule(old.id(), old.severity(), TestRules.SOURCE.at("2"), old.requirement());
        RuleSet<Budget> changed = BUDGET.revise("a", "b").change(other).done();
        assertThat(changed.rule(SHARE)).contains(other);
        assertThat(changed.changes()).isEmpty();
        assertThat(changed.rules()).hasSize(12);
    }

    @Test
    void anotherRuleOfAnUnknownIdFailsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.revise("a", "b").change(error("xx.budget.salary-shares", given("lines"))))
                .withMessage(
                        "xx:budget:1 has no rule 'xx.budget.salary-shares'; did you mean 'xx.budget.salary-share'?");
    }

    @Test
    void anAddedRuleIsTheLastAndIsRemembered() {
        Rule added = error("xx.a.b", given("title"));
        RuleSet<Application> more = APPLICATION
                .revise("Eksempelkontoret", "Glemt")
                .add(added)
                .words(TITLE)
                .done();
        assertThat(more.rules()).hasSize(APPLICATION.rules().size() + 1).endsWith(added);
        assertThat(more.inclusions()).isEqualTo(APPLICATION.inclusions());
        assertThat(more.changes())
                .containsExactly(
                        new Change(new RuleId("xx.a.b"), null, null, GIVEN_TITLE, "Eksempelkontoret", "Glemt"));
        assertThat(more.check(example()).outcome("xx.a.b")).isEqualTo(Outcome.PASSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.revise("a", "b").add(added))
                .withMessage("xx:application:1 has a rule xx.a.b already");
    }

    @Test
    void anIdIsNeverUsedAgain() {
        RuleSet<Application> less = APPLICATION
                .revise("Eksempelkontoret", "Dekket")
                .remove("core.title")
                .done()
                .withId("xx:next:1");
        assertThat(less.revise("a", "b").isRetired(new RuleId("core.title"))).isTrue();
        assertThat(less.revise("a", "b").isRetired(new RuleId("core.contact"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> less.revise("a", "b").add(error("core.title", given("track"))))
                .withMessage("xx:next:1 had another rule core.title; an id is never used again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APPLICATION.revise("a", "b").remove(SHARE).add(error(SHARE, given("track"))))
                .withMessage("xx:application:1 had another rule " + SHARE + "; an id is never used again");
    }

    @Test
    void aRuleIsAddedToTheIncludedSetThatIsNamed() {
        RuleSet<Twice> both = set(Twice.class)
                .include("asked", set(Budget.class, error("xx.a.asked", given("lines"))))
                .include("spent", set(Budget.class, error("xx.a.spent", given("lines"))));
        Rule added = error("xx.a.b", given("currency"));
        RuleSet<Twice> more = both.revise("Eksempelkontoret", "Glemt")
                .add(added, "spent")
                .words(TITLE)
                .done();
        assertThat(more.rules()).isEmpty();
        assertThat(more.allRules())
                .extracting(rule -> rule.id().value())
                .startsWith("xx.a.asked", "xx.a.spent", "xx.a.b")
                .hasSize(6);
        assertThat(more.changes()).extracting(Change::why).containsExactly("Glemt");
        assertThat(more.check(new Twice(SEVENTY, new Budget(null, null, List.of(), List.of())))
                        .findings("xx.a.b"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("spent.currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.revise("a", "b").add(added, "spend"))
                .withMessage("xx:test:1 includes no rules at 'spend'; did you mean 'spent'?");
    }

    /** A document of two budgets. */
    public record Twice(Budget asked, Budget spent) {}

    @Test
    void whatIsKnownOfHowItCameAboutIsRemembered() {
        Change earlier = new Change(new RuleId("xx.a.b"), null, GIVEN_TITLE, null, "Eksempelkontoret", "Gjelder ikke");
        RuleSet<Budget> remembering = BUDGET.withChanges(List.of(earlier));
        assertThat(remembering.changes()).containsExactly(earlier);
        assertThat(remembering.rules()).isEqualTo(BUDGET.rules());
    }

    @Test
    void moreWordsAreAskedFirstAlsoInIncludedSets() {
        RuleSet<Application> speaking =
                APPLICATION.withWords(Map.of(Language.EN, Map.of("xx.budget.salary-share", "pay")));
        assertThat(speaking.words().phrase(Language.EN, "xx.budget.salary-share"))
                .isEqualTo("pay");
        assertThat(speaking.words().base()).isSameAs(APPLICATION.words());
        assertThat(speaking.inclusions().get(0).rules().words().phrase(Language.EN, "xx.budget.salary-share"))
                .isEqualTo("pay");
        assertThat(APPLICATION.words().phrase(Language.EN, "xx.budget.salary-share"))
                .isNull();
    }

    @Test
    void setsAreEqualOfTheSameIdRulesValidityAndChanges() {
        RuleSet<Budget> same =
                TestRules.set("xx:budget:1", Budget.class, BUDGET.rules().toArray(new Rule[0]));
        assertThat(same).isEqualTo(BUDGET).hasSameHashCodeAs(BUDGET);
        assertThat(BUDGET.withId("xx:budget:2")).isNotEqualTo(BUDGET).doesNotHaveSameHashCodeAs(BUDGET);
        assertThat(BUDGET.withValidity(null, LocalDate.of(2019, 6, 1))).isNotEqualTo(BUDGET);
        assertThat(BUDGET.withChanges(List.of(new Change(new RuleId("xx.a.b"), null, null, GIVEN_TITLE, "a", "b"))))
                .isNotEqualTo(BUDGET);
        assertThat(set(Budget.class)).isNotEqualTo(set(Application.class));
        assertThat(set(Budget.class)).isNotEqualTo(set(Budget.class, error("xx.a.b", given("lines"))));
        assertThat(set(Inner.class).include("budget", BUDGET)).isNotEqualTo(set(Inner.class));
    }

    @Test
    void theMeasuresOfOneRuleAreThoseOfThatRule() {
        RuleSet<Budget> two = set(
                Budget.class,
                error("xx.a.salary", new ShareAtMost(SALARY, percent(60))),
                error("xx.a.other", new ShareAtMost(OTHER, percent(40))));
        assertThat(two.measure(SEVENTY))
                .extracting(measure -> measure.rule().value())
                .containsExactly("xx.a.salary", "xx.a.other");
        assertThat(two.measure(SEVENTY, "xx.a.other"))
                .extracting(measure -> measure.measured().text())
                .containsExactly("0.3");
    }

    @Test
    void aTitleIsSoughtInTheRuleSetAndThenInThoseItIncludes() {
        RuleId travel = new RuleId("xx.budget.travel");
        RuleSet<Application> whole =
                set(Application.class).include("budget", BUDGET.withWords(title("the ceiling for travel")));
        assertThat(APPLICATION.title(travel, Language.EN)).isEqualTo("xx.budget.travel");
        assertThat(whole.title(travel, Language.EN)).isEqualTo("the ceiling for travel");
        assertThat(whole.withWords(title("journeys")).title(travel, Language.EN))
                .isEqualTo("journeys");
        assertThat(whole.title(new RuleId("xx.budget.lodging"), Language.EN)).isEqualTo("xx.budget.lodging");
    }

    @Test
    void theTitleOfARemovedRuleIsSoughtInAllParts() {
        RuleSet<Application> whole =
                set(Application.class).include("budget", BUDGET.withWords(title("the ceiling for travel")));
        RuleSet<Application> less =
                whole.revise("a", "b").remove("xx.budget.travel").done();
        assertThat(less.title(new RuleId("xx.budget.travel"), Language.EN)).isEqualTo("the ceiling for travel");
    }

    @Test
    void aRuleIsOwnedByTheSetThatHasItAmongItsOwn() {
        assertThat(APPLICATION.owner(new RuleId(SHARE))).containsSame(BUDGET);
        assertThat(APPLICATION.owner(new RuleId("core.title"))).containsSame(APPLICATION);
        assertThat(BUDGET.owner(new RuleId("core.title"))).isEmpty();
    }

    @Test
    void aSetWithoutARuleJudgesNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> set(Budget.class).check(SEVENTY))
                .withMessage("xx:test:1 has no rule to judge by");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(Budget.class, error("xx.a.b", given("lines")))
                        .revise("a", "b")
                        .remove("xx.a.b")
                        .done())
                .withMessage("xx:test:1 has no rule left; keep at least one");
    }

    @Test
    void anEqualRequirementAndSeverityAreNoChange() {
        RuleSet<Budget> same = BUDGET.revise("a", "b")
                .change(SHARE, new ShareAtMost(SALARY, percent(60)))
                .change(SHARE, Severity.ERROR)
                .done();
        assertThat(same).isEqualTo(BUDGET);
    }

    @Test
    void whatIsChangedDeepInsideIsChangedThereAndRememberedOutside() {
        RuleSet<Outer> whole =
                set(Outer.class).include("inner", set(Inner.class).include("budget", BUDGET));
        RuleSet<Outer> changed = whole.revise("a", "b")
                .change(SHARE, new ShareAtMost(SALARY, percent(75)))
                .done();
        assertThat(changed.check(new Outer(new Inner(SEVENTY))).outcome(SHARE)).isEqualTo(Outcome.PASSED);
        assertThat(changed.changes()).containsExactly(limit(75, "a", "b"));
        assertThat(changed.inclusions().get(0).rules().changes()).isEmpty();
    }

    @Test
    void anAddedRuleCanBeChangedAndRemovedInTheSameRevision() {
        Revision<Budget> revision =
                BUDGET.revise("a", "b").add(error("xx.a.b", given("lines"))).words(TITLE);
        assertThat(revision.change("xx.a.b", Severity.INFO).rule("xx.a.b"))
                .map(Rule::severity)
                .contains(Severity.INFO);
        assertThat(revision.done().rule("xx.a.b")).map(Rule::severity).contains(Severity.INFO);
        assertThat(revision.remove("xx.a.b").done().rules()).isEqualTo(BUDGET.rules());
    }

    private static Map<Language, Map<String, String>> title(String title) {
        return Map.of(Language.EN, Map.of("xx.budget.travel", title));
    }
}
