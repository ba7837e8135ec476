// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static io.github.rettesnor.cases.Files.BUDGET;
import static io.github.rettesnor.cases.Files.cases;
import static io.github.rettesnor.cases.Files.one;
import static io.github.rettesnor.cases.Files.reported;
import static io.github.rettesnor.cases.Files.write;
import static io.github.rettesnor.requirement.Question.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.cases.CaseResult.Status;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.rule.Check;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCaseTest {

    private static final String TWO = BUDGET + """
                    cases:
                      - name: As dear as may be
                        expect:
                          decision: ACCEPTABLE
                          outcomes: {xx.budget.travel: PASSED, xx.budget.lodging: NOT_APPLICABLE}
                        boundary: xx.budget.travel
                      - name: One øre too dear
                        change: {"lines[1].unitCost": 2300.01}
                        expect:
                          decision: NOT_ACCEPTABLE
                          findings:
                            - {rule: xx.budget.travel, path: "lines[1].unitCost", figures: {excess: NOK 0.01, ceiling: 2300}}
                        boundary: [xx.budget.travel, xx.budget.requested]
                    """;

    @TempDir
    private Path directory;

    @Test
    void casesThatTheRulesAgreeWithPass() {
        List<RuleCase> cases = cases(directory, "two.yaml", TWO);
        assertThat(cases).extracting(RuleCase::name).containsExactly("As dear as may be", "One øre too dear");
        assertThat(cases)
                .extracting(found -> found.run().message(java.util.Locale.ROOT))
                .containsExactly("", "");
        cases.forEach(RuleCase::verify);
    }

    @Test
    void aCaseKnowsWhereItStandsAndWhatItIsAbout() {
        RuleCase second = cases(directory, "two.yaml", TWO).get(1);
        assertThat(second.position()).isEqualTo(new Position(14, 5));
        assertThat(second.uri()).hasToString("file://" + directory.resolve("two.yaml") + "?line=14");
        assertThat(second.boundaries())
                .containsExactly(new RuleId("xx.budget.requested"), new RuleId("xx.budget.travel"));
        assertThat(second.expectedOutcomes()).isEqualTo(Map.of(new RuleId("xx.budget.travel"), Outcome.VIOLATED));
        assertThat(second.rules()).hasValue(io.github.rettesnor.testing.TestRules.BUDGET);
    }

    @Test
    void aFileMayHoldOneCase() {
        RuleCase only = one(directory, BUDGET + "name: Good\nexpect: {decision: ACCEPTABLE}\n");
        assertThat(only.run().status()).isEqualTo(Status.PASSED);
    }

    @Test
    void casesMayBeJson() {
        String json = """
                {"rules": "xx:budget:1", "document": {"lines": [{"category": "OTHER", "lumpSum": 1}]}, "name": "No currency",
                 "change": {"currency": "NOK"}, "expect": {"decision": "ACCEPTABLE"}}
                """;
        assertThat(cases(directory, "one.json", json)).allSatisfy(RuleCase::verify);
    }

    @Test
    void aDirectoryIsSearchedInTheOrderOfNamesWithoutWhatCasesName() {
        String document = "document: ../documents/budget.json\nrules: xx:budget:1\n";
        write(directory, "b/last.yml", document + "name: Last\nexpect: {decision: ACCEPTABLE}\n");
        write(directory, "a/first.yaml", document + "name: First\nexpect: {decision: ACCEPTABLE}\n");
        write(directory, "a.txt", "no case");
        write(
                directory,
                "documents/budget.json",
                "{\"currency\": \"NOK\", \"lines\": [{\"category\": \"OTHER\", \"lumpSum\": 1}]}");
        List<RuleCase> found = RuleCase.in(directory, Files.RULES);
        assertThat(found).extracting(RuleCase::name).containsExactly("First", "Last");
        assertThat(found).allSatisfy(RuleCase::verify);
    }

    @Test
    void theCommonChangesAreMadeBeforeTheCasesOwn() {
        String file = BUDGET + """
                change: {"lines[2].lumpSum": 1, "lines[1].unitCost": 9999}
                cases:
                  - name: The last change holds
                    change: {"lines[2].lumpSum": 3700, "lines[1].unitCost": 2300}
                    expect: {decision: ACCEPTABLE}
                """;
        assertThat(cases(directory, "common.yaml", file)).allSatisfy(RuleCase::verify);
    }

    @Test
    void aFindingTooManyFailsWithItsOwnMessage() {
        String file = BUDGET + """
                name: Too dear
                change: {"lines[1].unitCost": 2300.01}
                expect:
                  decision: ACCEPTABLE
                """;
        assertThat(reported(directory, file, "en")).isEqualTo("""
                        The case “Too dear” fails:
                          case.yaml:11: The decision should be “acceptable”, but is “not acceptable”.
                          case.yaml:11: A finding that was not expected, from “xx.budget.travel” (xx.budget.travel) at \
                        lines[1].unitCost: Line 2 comes to NOK 2,300.01 per participant and occasion. The ceiling for travel is NOK 2,300.""");
    }

    @Test
    void aMissingFindingFailsWithWhatTheRuleDidInstead() {
        String file = BUDGET + """
                name: Not too dear
                expect:
                  decision: NOT_ACCEPTABLE
                  findings:
                    - {rule: xx.budget.travel, path: "lines[1].unitCost"}
                """;
        assertThat(reported(directory, file, "nb")).isEqualTo("""
                        Testen «Not too dear» feiler:
                          case.yaml:10: Avgjørelsen skulle vært «kan ikke godtas», men er «kan godtas».
                          case.yaml:12: En merknad mangler: «xx.budget.travel» (xx.budget.travel) skulle fått utfallet «ikke oppfylt» \
                        ved lines[1].unitCost. Utfallet ble «oppfylt».""");
    }

    @Test
    void whatAnotherRuleFoundIsNotWhatThisOneFoundElsewhere() {
        String file = BUDGET + """
                name: Not too dear
                change: {"lines[0].payBasis": OTHER}
                expect:
                  decision: NOT_ACCEPTABLE
                  findings:
                    - {rule: xx.budget.basic-pay, path: "lines[0].payBasis"}
                    - {rule: xx.budget.travel, path: "lines[1].unitCost"}
                """;
        assertThat(reported(directory, file, "en")).isEqualTo("""
                        The case “Not too dear” fails:
                          case.yaml:14: A finding is missing: “xx.budget.travel” (xx.budget.travel) should come out as “not met” \
                        at lines[1].unitCost. It comes out as “met”.""");
    }

    @Test
    void aFindingThatIsExpectedTwiceButFoundOnceIsNotElsewhere() {
        String file = BUDGET + """
                name: Twice
                change: {"lines[1].unitCost": 2300.01}
                expect:
                  decision: NOT_ACCEPTABLE
                  findings:
                    - {rule: xx.budget.travel, path: "lines[1].unitCost"}
                    - {rule: xx.budget.travel, path: "lines[1].unitCost"}
                """;
        assertThat(reported(directory, file, "en")).contains("""
                        A finding is missing: “xx.budget.travel” (xx.budget.travel) should come out as “not met” \
                        at lines[1].unitCost. It comes out as “not met”.""");
    }

    @Test
    void whatAPersonIsTakenToAnswerDecides() {
        RuleSet<Budget> asking =
                TestRules.set("xx:budget:1", Budget.class, TestRules.error("xx.a.lines", question("lines")));
        Path file = write(directory, "case.yaml", """
                        rules: xx:budget:1
                        document: {lines: [{category: OTHER}]}
                        cases:
                          - name: Open
                            expect: {decision: TO_JUDGE, outcomes: {xx.a.lines: TO_JUDGE}}
                          - name: Met
                            judgements: {xx.a.lines: true}
                            expect: {decision: ACCEPTABLE, outcomes: {xx.a.lines: PASSED}}
                          - name: Not met
                            judgements: {xx.a.lines: false}
                            expect: {decision: NOT_ACCEPTABLE, findings: [{rule: xx.a.lines, path: lines}]}
                          - name: Nothing to judge
                            change: {lines: []}
                            judgements: {xx.a.lines: true}
                            expect:
                              decision: UNDECIDED
                              findings: [{rule: xx.a.lines, path: lines, outcome: NOT_EVALUATED}]
                        """);
        List<CaseResult> results =
                RuleCase.in(file, List.of(asking)).stream().map(RuleCase::run).toList();
        results.subList(0, 3).forEach(result -> result.of().verify());
        assertThat(results.get(3).message(java.util.Locale.ENGLISH))
                .endsWith("A rule was judged that asks no open question: xx.a.lines.");
    }

    @Test
    void theRulesOfACaseMayStandInAFileBesideIt() {
        write(directory, "rules/call.yaml", """
                        ruleSet: xx:budget:2
                        basedOn: xx:budget:1
                        from: 2027-01-01
                        office: Kontoret
                        reason: Reiser dekkes ikke
                        remove: {xx.budget.travel: Reiser dekkes av andre}
                        """);
        RuleCase only = one(
                directory,
                BUDGET.replace("xx:budget:1", "rules/call.yaml")
                        + "name: Dear\nchange: {\"lines[1].unitCost\": 2300.01}\nexpect: {decision: ACCEPTABLE}\n");
        only.verify();
        assertThat(only.rules().orElseThrow().id()).hasToString("xx:budget:2");
    }

    @Test
    void aFindingElsewhereIsMissingHereAndTooManyThere() {
        String file = BUDGET + """
                name: Elsewhere
                change: {"lines[1].unitCost": 2300.01}
                expect:
                  decision: NOT_ACCEPTABLE
                  findings: [{rule: xx.budget.travel, path: ""}]
                """;
        assertThat(reported(directory, file, "da")).startsWith("""
                        Testen »Elsewhere« fejler:
                          case.yaml:12: En bemærkning mangler: »xx.budget.travel« (xx.budget.travel) skulle have udfaldet »ikke opfyldt« \
                        ved dokumentet som helhed. Det skete i stedet ved lines[1].unitCost.
                          case.yaml:12: En bemærkning, der ikke var ventet, fra""");
    }

    @Test
    void anotherOutcomeFails() {
        String file = BUDGET + """
                name: Outcome
                expect:
                  decision: ACCEPTABLE
                  outcomes:
                    xx.budget.lodging: PASSED
                """;
        assertThat(reported(directory, file, "nn")).isEqualTo("""
                        Testen «Outcome» feilar:
                          case.yaml:12: «xx.budget.lodging» (xx.budget.lodging) skulle fått utfallet «oppfylt», men fekk \
                        «gjeld ikkje».""");
    }

    @Test
    void anotherFigureFails() {
        String file = BUDGET + """
                name: Figures
                change: {"lines[1].unitCost": 2300.01}
                expect:
                  decision: NOT_ACCEPTABLE
                  findings:
                    - {rule: xx.budget.travel, path: "lines[1].unitCost", figures: {excess: DKK 0.01, colour: red}}
                """;
        assertThat(reported(directory, file, "en")).startsWith("""
                        The case “Figures” fails:
                          case.yaml:13: The finding of “xx.budget.travel” (xx.budget.travel) at lines[1].unitCost should have \
                        excess = DKK 0.01, but has excess = 0.01.
                          case.yaml:13: The finding of “xx.budget.travel” (xx.budget.travel) at lines[1].unitCost should have \
                        colour = red, but has no figure of that name. It has:""");
    }

    @Test
    void aCaseFailsInATestFrameworkWithTheSameWords() {
        RuleCase wrong = one(directory, BUDGET + "name: Wrong\nexpect: {decision: UNDECIDED}\n");
        assertThatThrownBy(wrong::verify)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage(wrong.run().message(java.util.Locale.ENGLISH));
    }

    @Test
    void aCaseIsShownByItsNameFileAndLine() {
        RuleCase second = cases(directory, "two.yaml", TWO).get(1);
        assertThat(second).hasToString("One øre too dear (" + directory.resolve("two.yaml") + ":14)");
    }

    @Test
    void casesOfRulesThatNoModuleHasCannotBeUsed() {
        Path file = write(
                directory,
                "one.yaml",
                BUDGET.replace("xx:budget:1", "xx:budget:9") + "name: Good\nexpect: {decision: ACCEPTABLE}\n");
        assertThat(RuleCase.in(file)).extracting(each -> each.run().status()).containsExactly(Status.UNUSABLE);
    }

    @Test
    void theLanguageOfAResultIsThatOfItsRules() {
        RuleSet<Budget> norwegian = RuleSet.of(
                "xx:budget:1",
                Budget.class,
                Phrasebook.of(Language.NB, Phrasebook.class, "core").or(TestRules.BUDGET.words()),
                TestRules.BUDGET.rules().toArray(new Rule[0]));
        Path file = write(directory, "case.yaml", BUDGET + "name: Good\nexpect: {decision: ACCEPTABLE}\n");
        assertThat(RuleCase.in(file, List.of(norwegian)).get(0).run().home()).isEqualTo(Language.NB);
    }

    private static final RuleSet<Budget> TWICE =
            TestRules.set("xx:budget:1", Budget.class, TestRules.error("xx.a.b", new FoundTwice()));

    private Status twice(String findings) {
        Path file = write(
                directory,
                "case.yaml",
                BUDGET + "name: Twice\nexpect: {decision: NOT_ACCEPTABLE, findings: " + findings + "}\n");
        return RuleCase.in(file, List.of(TWICE)).get(0).run().status();
    }

    @Test
    void theFindingThatStatesMostIsMatchedFirst() {
        assertThat(twice("[{rule: xx.a.b, path: \"\"}, {rule: xx.a.b, path: \"\", figures: {number: 1}}]"))
                .isEqualTo(Status.PASSED);
        assertThat(twice("[{rule: xx.a.b, path: \"\", figures: {number: 2}}, {rule: xx.a.b, path: \"\"}]"))
                .isEqualTo(Status.PASSED);
        assertThat(twice("[{rule: xx.a.b, path: \"\", figures: {number: 3}}, {rule: xx.a.b, path: \"\"}]"))
                .isEqualTo(Status.FAILED);
        assertThat(twice("[{rule: xx.a.b, path: \"\"}]")).isEqualTo(Status.FAILED);
    }

    private record FoundTwice() implements Requirement {
        @Override
        public Check on(Class<?> document) {
            return examination -> {
                examination.violated("violated", Figures.of("number", Figures.count(1)));
                return examination.violated("violated", Figures.of("number", Figures.count(2)));
            };
        }
    }
}
