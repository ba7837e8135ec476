// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.verdict;

import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.rule;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final Application TITLED =
            ApplicationBuilder.builder().title("Færre sår").build();
    private static final RuleSet<Application> RULES = set(
            Application.class,
            error("xx.a.title", given("title")),
            error("xx.a.track", given("track")),
            error("xx.a.group", question("title")),
            rule("xx.a.goal", Severity.INFO, question("title")));

    private static Judgement judged(String rule, boolean met) {
        return new Judgement(new RuleId(rule), null, null, null, met, "Eksempelkontoret", "Lest og drøftet", DAY);
    }

    private static Waiver waived(String rule, @Nullable String path) {
        return new Waiver(
                new RuleId(rule), path == null ? null : Path.parse(path), "Eksempelkontoret", "Avtalt", DAY, DAY);
    }

    private static Verdict with(Judgement... judgements) {
        return RULES.check(TITLED, new Rulings(List.of(judgements), List.of()), DAY);
    }

    private static Verdict with(Waiver... waivers) {
        return RULES.check(TITLED, new Rulings(List.of(), List.of(waivers)), DAY);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().value()).toList();
    }

    private static Finding last(Verdict verdict) {
        return verdict.findings().get(verdict.findings().size() - 1);
    }

    @Test
    void withoutDecisionsTheVerdictStays() {
        Verdict verdict = RULES.check(TITLED);
        assertThat(Rulings.NONE.applyTo(verdict, DAY)).isSameAs(verdict);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(rules(verdict.findings())).containsExactly("xx.a.track");
        assertThat(rules(verdict.questions())).containsExactly("xx.a.group", "xx.a.goal");
    }

    @Test
    void aQuestionThatIsMetHasPassedAndTheOthersStayOpen() {
        Verdict verdict = with(judged("xx.a.group", true));
        assertThat(verdict.outcome("xx.a.group")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.outcome("xx.a.goal")).isEqualTo(Outcome.TO_JUDGE);
        assertThat(rules(verdict.questions())).containsExactly("xx.a.goal");
        assertThat(rules(verdict.findings())).containsExactly("xx.a.track");
    }

    @Test
    void aQuestionThatIsNotMetIsAFindingOfItsRuleThatStatesWhoJudgedAndWhy() {
        RuleSet<Application> asking = set(Application.class, error("xx.a.group", question("title")));
        assertThat(asking.check(TITLED).decision()).isEqualTo(Decision.TO_JUDGE);
        Verdict verdict = asking.check(TITLED, new Rulings(List.of(judged("xx.a.group", false)), List.of()), DAY);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.outcome("xx.a.group")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.questions()).isEmpty();
        Finding finding = last(verdict);
        assertThat(finding.rule()).isEqualTo(new RuleId("xx.a.group"));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("title");
        assertThat(finding.message().variant()).isEqualTo("not-met");
        assertThat(finding.message().figures())
                .isEqualTo(Figures.of("office", Figures.text("Eksempelkontoret"))
                        .and("reason", Figures.text("Lest og drøftet"))
                        .and("day", Figures.day(DAY)));
    }

    @Test
    void everyJudgementIsInTheVerdictMetOrNotMetButNotOneThatHasNoEffect() {
        Judgement met = judged("xx.a.group", true);
        Judgement notMet = judged("xx.a.goal", false);
        assertThat(with(met, notMet, judged("xx.a.title", true)).judgements()).containsExactlyInAnyOrder(met, notMet);
        assertThat(RULES.check(TITLED).judgements()).isEmpty();
    }

    @Test
    void aQuestionOfSeveralPlacesIsAnsweredPlaceByPlace() {
        RuleSet<Application> asking =
                set(Application.class, error("xx.a.group", allOf(question("title"), question("patientGroup"))));
        Application both = ApplicationBuilder.builder()
                .title("Færre sår")
                .patientGroup("Alle")
                .build();
        Judgement title = at("title", true);
        Verdict half = asking.check(both, new Rulings(List.of(title), List.of()), DAY);
        assertThat(half.outcome("xx.a.group")).isEqualTo(Outcome.TO_JUDGE);
        assertThat(half.questions()).singleElement().extracting(Finding::path).hasToString("patientGroup");
        assertThat(half.decision()).isEqualTo(Decision.TO_JUDGE);

        Verdict whole = asking.check(both, new Rulings(List.of(title, at("patientGroup", false)), List.of()), DAY);
        assertThat(whole.outcome("xx.a.group")).isEqualTo(Outcome.VIOLATED);
        assertThat(whole.findings()).singleElement().extracting(Finding::path).hasToString("patientGroup");
        assertThat(whole.questions()).isEmpty();

        Verdict general = asking.check(both, new Rulings(List.of(judged("xx.a.group", true)), List.of()), DAY);
        assertThat(general.outcome("xx.a.group")).isEqualTo(Outcome.PASSED);
        assertThat(general.decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    @Test
    void aJudgementOfAnotherPlaceThanTheQuestionsHasNoEffect() {
        Verdict verdict = RULES.check(TITLED, new Rulings(List.of(at("track", true)), List.of()), DAY);
        assertThat(verdict.outcome("xx.a.group")).isEqualTo(Outcome.TO_JUDGE);
        assertThat(last(verdict).message(Locale.ENGLISH))
                .isEqualTo("The judgement of xx.a.group has no effect: it is for track, and the open question is at"
                        + " another place.");
    }

    @Test
    void aWaiverOfAnotherPlaceThanTheFindingsHasNoEffect() {
        Verdict verdict = with(waived("xx.a.track", "title"));
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(last(verdict).message(Locale.ENGLISH))
                .isEqualTo(
                        "The waiver of xx.a.track has no effect: it is for title, and the finding is at another place.");
    }

    @Test
    void whatIsDatedAfterTheDayOfTheCheckCountsAndIsReported() {
        Rulings rulings = new Rulings(List.of(judged("xx.a.group", true)), List.of(waived("xx.a.track", null)));
        Verdict dayBefore = RULES.check(TITLED, rulings, DAY.minusDays(1));
        assertThat(dayBefore.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(dayBefore.judgements()).hasSize(1);
        assertThat(dayBefore.waivers()).hasSize(1);
        assertThat(dayBefore.findings())
                .extracting(finding -> finding.message().variant())
                .containsExactly("violated", "later", "later");

        Verdict sameDay = RULES.check(TITLED, rulings, DAY);
        assertThat(sameDay.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(sameDay.findings())
                .extracting(finding -> finding.message().variant())
                .containsExactly("violated");
    }

    private static Judgement at(String path, boolean met) {
        return new Judgement(
                new RuleId("xx.a.group"), Path.parse(path), null, null, met, "Eksempelkontoret", "Lest", DAY);
    }

    @Test
    void aQuestionAboutWhatIsMissingStopsCountingWhenTheThingIsWaivedAndOnlyThen() {
        RuleSet<Application> rules =
                set(Application.class, error("xx.a.title", given("title")), error("xx.a.group", question("title")));
        Application empty = ApplicationBuilder.builder().build();
        assertThat(rules.check(empty).decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        Verdict waived = rules.check(empty, new Rulings(List.of(), List.of(waived("xx.a.title", null))), DAY);
        assertThat(waived.outcome("xx.a.group")).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(waived.isWaived(new RuleId("xx.a.group"))).isTrue();
        assertThat(waived.decision()).isEqualTo(Decision.ACCEPTABLE);

        RuleSet<Application> elsewhere = set(
                Application.class, error("xx.a.title", given("title")), error("xx.a.group", question("patientGroup")));
        assertThat(elsewhere
                        .check(empty, new Rulings(List.of(), List.of(waived("xx.a.title", null))), DAY)
                        .decision())
                .isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void whatLapsedWithAChangeOfTheDocumentIsAWarningThatNamesTheNewDigest() {
        Rulings lapsed = new Rulings(List.of(judged("xx.a.group", true)), List.of(waived("xx.a.track", null)));
        DocumentId now = new DocumentId("Færre sår", null, "0f");
        Verdict verdict = Rulings.NONE.applyTo(RULES.check(TITLED), DAY, lapsed, now);
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.outcome("xx.a.group")).isEqualTo(Outcome.TO_JUDGE);
        assertThat(verdict.judgements()).isEmpty();
        assertThat(verdict.waivers()).isEmpty();
        assertThat(rules(verdict.findings()))
                .containsExactly("xx.a.track", "core.decisions.judgement", "core.decisions.waiver");
        assertThat(verdict.findings().get(1).message(Locale.ENGLISH))
                .isEqualTo("What was judged for xx.a.group has been changed since. The question is open again.");
        assertThat(last(verdict).cure(Locale.ENGLISH))
                .isEqualTo("To confirm it, set the field “digest” of the document in the decisions to 0f.");
    }

    @Test
    void whatIsNotMetDecidesOnlyWhereItsRuleDoes() {
        RuleSet<Application> asking = set(Application.class, rule("xx.a.goal", Severity.INFO, question("title")));
        Verdict verdict = asking.check(TITLED, new Rulings(List.of(judged("xx.a.goal", false)), List.of()), DAY);
        assertThat(verdict.outcome("xx.a.goal")).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    @Test
    void ofTwoJudgementsTheOneThatIsNotMetCountsWhicheverComesFirst() {
        for (Verdict verdict : List.of(
                with(judged("xx.a.group", true), judged("xx.a.group", false)),
                with(judged("xx.a.group", false), judged("xx.a.group", true)))) {
            assertThat(verdict.outcome("xx.a.group")).isEqualTo(Outcome.VIOLATED);
            assertThat(last(verdict).message().variant()).isEqualTo("twice");
        }
    }

    @Test
    void aJudgementOfWhatIsNoOpenQuestionIsAWarning() {
        Verdict verdict = with(judged("xx.a.title", false));
        assertThat(verdict.outcome("xx.a.title")).isEqualTo(Outcome.PASSED);
        assertThat(verdict.questions()).hasSize(2);
        Finding warning = last(verdict);
        assertThat(warning.rule()).isEqualTo(new RuleId("core.decisions.judgement"));
        assertThat(warning.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.path()).isEqualTo(Path.ROOT);
        assertThat(warning.source()).isEqualTo(Source.document("Rettesnor"));
        assertThat(warning.message().variant()).isEqualTo("not-open");
        assertThat(warning.message(Locale.ENGLISH)).startsWith("A rule was judged that asks no open question: ");
    }

    @Test
    void aJudgementOfAnUnknownRuleIsAWarning() {
        Finding warning = last(with(judged("xx.a.other", true)));
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.message(Locale.ENGLISH))
                .isEqualTo("A judgement refers to a rule that this rule set does not have: xx.a.other.");
    }

    @Test
    void whatIsWaivedIsReportedAndDoesNotDecide() {
        Waiver waiver = waived("xx.a.track", null);
        Verdict verdict = with(waiver);
        // the two questions are still open
        assertThat(verdict.decision()).isEqualTo(Decision.TO_JUDGE);
        assertThat(verdict.outcome("xx.a.track")).isEqualTo(Outcome.VIOLATED);
        assertThat(rules(verdict.findings())).containsExactly("xx.a.track");
        assertThat(verdict.waivers()).containsExactly(waiver);
        assertThat(verdict.isWaived(last(verdict))).isTrue();
        assertThat(rules(verdict.questions())).containsExactly("xx.a.group", "xx.a.goal");
    }

    @Test
    void aQuestionOfARuleThatIsWaivedDoesNotDecide() {
        RuleSet<Application> asking = set(Application.class, error("xx.a.group", question("title")));
        Rulings waived = new Rulings(List.of(), List.of(waived("xx.a.group", null)));
        Verdict verdict = asking.check(TITLED, waived, DAY);
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.decidingQuestions()).isEmpty();
    }

    @Test
    void aWaiverOfOneFindingLeavesTheOthersToDecide() {
        Application empty = ApplicationBuilder.builder().build();
        Rulings decisions = new Rulings(List.of(), List.of(waived("xx.a.track", "track")));
        RuleSet<Application> two =
                set(Application.class, error("xx.a.title", given("title")), error("xx.a.track", given("track")));
        Verdict verdict = two.check(empty, decisions, DAY);
        assertThat(rules(verdict.findings())).containsExactly("xx.a.title", "xx.a.track");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.isWaived(verdict.findings().get(0))).isFalse();
        assertThat(verdict.isWaived(verdict.findings().get(1))).isTrue();
    }

    @Test
    void aWaiverHoldsToTheEndOfItsLastDay() {
        Rulings decisions = new Rulings(List.of(), List.of(waived("xx.a.track", null)));
        assertThat(RULES.check(TITLED, decisions, DAY).decision()).isEqualTo(Decision.TO_JUDGE);
        Verdict late = RULES.check(TITLED, decisions, DAY.plusDays(1));
        assertThat(late.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(late.waivers()).isEmpty();
        assertThat(rules(late.findings())).containsExactly("xx.a.track", "core.decisions.waiver");
        assertThat(last(late).severity()).isEqualTo(Severity.WARNING);
        assertThat(last(late).message(Locale.ENGLISH)).isEqualTo("The waiver of xx.a.track expired on 1 June 2019.");
    }

    @Test
    void aWaiverThatFindsNothingToWaiveIsAWarning() {
        Verdict verdict = with(waived("xx.a.title", null));
        assertThat(verdict.waivers()).isEmpty();
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(last(verdict).message(Locale.ENGLISH))
                .isEqualTo("The waiver of xx.a.title has no effect: the rule is not violated.");
    }

    @Test
    void aWaiverOfAnUnknownRuleIsAWarning() {
        Verdict verdict = with(waived("xx.a.other", null));
        assertThat(verdict.waivers()).isEmpty();
        assertThat(last(verdict).message(Locale.ENGLISH))
                .isEqualTo("A waiver is for a rule that this rule set does not have: xx.a.other.");
    }

    @Test
    void whatIsNotMetCanBeWaived() {
        Rulings decisions = new Rulings(
                List.of(judged("xx.a.group", false)), List.of(waived("xx.a.group", null), waived("xx.a.track", null)));
        Verdict verdict = RULES.check(TITLED, decisions, DAY);
        assertThat(verdict.decision()).isEqualTo(Decision.ACCEPTABLE);
        assertThat(verdict.waivers()).hasSize(2);
    }

    @Test
    void whatCouldNotBeEvaluatedLeavesItUndecidedUnlessItIsWaived() {
        RuleSet<Application> failing =
                set(Application.class, error("xx.a.unknown", new Unknown()), error("xx.a.title", given("title")));
        Rulings other = new Rulings(List.of(), List.of(waived("xx.a.title", null)));
        assertThat(failing.check(TITLED, other, DAY).decision()).isEqualTo(Decision.UNDECIDED);
        Rulings decisions = new Rulings(List.of(), List.of(waived("xx.a.unknown", null)));
        assertThat(failing.check(TITLED, decisions, DAY).decision()).isEqualTo(Decision.ACCEPTABLE);
    }

    private record Unknown() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> Outcome.NOT_EVALUATED;
        }
    }
}
