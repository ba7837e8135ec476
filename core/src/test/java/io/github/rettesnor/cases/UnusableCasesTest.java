// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static io.github.rettesnor.cases.Files.BUDGET;
import static io.github.rettesnor.cases.Files.cases;
import static io.github.rettesnor.cases.Files.reported;
import static io.github.rettesnor.cases.Files.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.cases.CaseResult.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableCasesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    unitCots: 1 | case.yaml:9:3: change.unitCots: there is no field 'unitCots'; known are currency, requested, lines, coFunding
                    lines[1].unitCots: 1 | case.yaml:9:3: change[lines[1].unitCots]: there is no field 'unitCots'; did you mean 'unitCost'?
                    lines.unitCost: 1 | case.yaml:9:3: change[lines.unitCost]: 'lines' is a list; name the element, such as lines[0]
                    requested.kroner: 1 | case.yaml:9:3: change[requested.kroner]: 'requested' has no fields
                    requested[0]: 1 | case.yaml:9:3: change[requested[0]]: 'requested' is not a list, so it has no element '0'
                    lines[4]: {} | case.yaml:9:3: change[lines[4]]: 'lines' has 3 elements, so the next to add is lines[3]
                    lines[travel].lumpSum: 1 | case.yaml:9:3: change[lines[travel].lumpSum]: the elements of 'lines' have no keys; name one by its position, such as lines[0]
                    lines[-1].lumpSum: 1 | case.yaml:9:3: change[lines[-1].lumpSum]: the elements of 'lines' have no keys; name one by its position, such as lines[0]
                    lines[3]: | case.yaml:9:3: change[lines[3]]: 'lines' has no element '3' to take away
                    lines[: 1 | case.yaml:9:3: change[lines[]: there is no field 'lines['; did you mean 'lines'?
                    lines[]: 1 | case.yaml:9:3: change[lines[]]: 'lines[]' is not a path such as budget.lines[3].unitCost
                    lines[1].unitCost: dear | case.yaml:9:22: lines[1].unitCost: must be a number, is the text 'dear'
                    lines[1]: {unitCots: 1} | case.yaml:9:14: lines[1].unitCots: unknown key 'unitCots'; did you mean 'unitCost'?
                    """)
    void aChangeThatTheDocumentCannotHaveIsRefusedAtItsLine(String change, String reported) {
        String file = BUDGET + "change:\n  " + change + "\nname: x\nexpect: {decision: ACCEPTABLE}\n";
        assertThat(reported(directory, file, "en")).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    nmae: y | case.yaml:8:1: nmae: unknown key 'nmae'; did you mean 'name'?
                    expect: {decision: GOOD} | case.yaml:8:20: expect.decision: unknown decision 'GOOD'; known are ACCEPTABLE, TO_JUDGE, UNDECIDED, NOT_ACCEPTABLE
                    expect: {decison: ACCEPTABLE} | case.yaml:8:10: expect.decison: unknown key 'decison'; did you mean 'decision'?
                    expect: {outcomes: {}} | case.yaml:8:9: expect.decision: missing; ACCEPTABLE, NOT_ACCEPTABLE, UNDECIDED or TO_JUDGE
                    """)
    void aMistypedWordIsRefusedWithTheNearestOne(String line, String reported) {
        String file =
                BUDGET + line + "\nname: x\n" + (line.startsWith("expect") ? "" : "expect: {decision: UNDECIDED}\n");
        assertThat(reported(directory, file, "en")).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    outcomes: {xx.budget.travle: PASSED} | : expect.outcomes[xx.budget.travle]: there is no rule 'xx.budget.travle' in xx:budget:1; did you mean 'xx.budget.travel'?
                    outcomes: {xx.budget.travel: BROKEN} | : expect.outcomes[xx.budget.travel]: unknown outcome 'BROKEN'; known are NOT_APPLICABLE, PASSED, TO_JUDGE, NOT_EVALUATED, VIOLATED
                    findings: [{rule: xx.budget.travle, path: ""}] | : expect.findings[0].rule: there is no rule 'xx.budget.travle' in xx:budget:1; did you mean 'xx.budget.travel'?
                    findings: [{rule: xx.budget.travel}] | : expect.findings[0].path: missing; where the finding is; "" for the document as a whole
                    findings: [{rule: xx.budget.travel, path: "", outcome: PASSED}] | : expect.findings[0].outcome: unknown outcome 'PASSED'; known are VIOLATED, NOT_EVALUATED
                    """)
    void anUnknownRuleOrOutcomeIsRefused(String line, String reported) {
        String file = BUDGET + "name: x\nexpect: {decision: ACCEPTABLE, " + line + "}\n";
        assertThat(reported(directory, file, "en"))
                .matches("case\\.yaml:9:\\d+: .*")
                .endsWith(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {xx.budget.travle: true} | 8:14: judgements[xx.budget.travle]: there is no rule 'xx.budget.travle' in xx:budget:1; did you mean 'xx.budget.travel'?
                    {xx.budget.travel: yes} | 8:32: judgements[xx.budget.travel]: must be true or false, is the text 'yes'
                    [xx.budget.travel] | 8:13: judgements: must be a group of fields (name: value), is a list
                    """)
    void aJudgementIsTrueOrFalseOfARule(String judgements, String reported) {
        String file = BUDGET + "judgements: " + judgements + "\nname: x\nexpect: {decision: ACCEPTABLE}\n";
        assertThat(reported(directory, file, "en")).isEqualTo("case.yaml:" + reported);
    }

    @Test
    void aCaseWithSeveralMistakesHasALineForEach() {
        String file = BUDGET + """
                nmae: x
                change: {"lines[1].unitCots": 1}
                judgements: {xx.budget.travle: true}
                boundary: xx.budget.nothing
                expect:
                  decision: GOOD
                  findings: [{rule: xx.budget.travle, path: ""}]
                """;
        assertThat(reported(directory, file, "en").lines())
                .containsExactly(
                        "case.yaml:8:1: nmae: unknown key 'nmae'; did you mean 'name'?",
                        "case.yaml:9:10: change[lines[1].unitCots]: there is no field 'unitCots'; did you mean"
                                + " 'unitCost'?",
                        "case.yaml:10:14: judgements[xx.budget.travle]: there is no rule 'xx.budget.travle' in"
                                + " xx:budget:1; did you mean 'xx.budget.travel'?",
                        "case.yaml:11:11: boundary: there is no rule 'xx.budget.nothing' in xx:budget:1; did you mean"
                                + " 'xx.budget.lodging'?",
                        "case.yaml:13:13: expect.decision: unknown decision 'GOOD'; known are ACCEPTABLE,"
                                + " TO_JUDGE, UNDECIDED, NOT_ACCEPTABLE",
                        "case.yaml:14:21: expect.findings[0].rule: there is no rule 'xx.budget.travle' in xx:budget:1;"
                                + " did you mean 'xx.budget.travel'?");
        assertThat(reported(directory, file, "nb").lines())
                .containsExactly(
                        "case.yaml:8:1: nmae: ukjent nøkkel «nmae»; mente du «name»?",
                        "case.yaml:9:10: change[lines[1].unitCots]: det finnes ikke noe felt «unitCots»; mente du"
                                + " «unitCost»?",
                        "case.yaml:10:14: judgements[xx.budget.travle]: regelen «xx.budget.travle» finnes ikke i"
                                + " xx:budget:1; mente du «xx.budget.travel»?",
                        "case.yaml:11:11: boundary: regelen «xx.budget.nothing» finnes ikke i xx:budget:1; mente du"
                                + " «xx.budget.lodging»?",
                        "case.yaml:13:13: expect.decision: ukjent kode «GOOD» i decision; kjente koder er ACCEPTABLE,"
                                + " TO_JUDGE, UNDECIDED, NOT_ACCEPTABLE",
                        "case.yaml:14:21: expect.findings[0].rule: regelen «xx.budget.travle» finnes ikke i"
                                + " xx:budget:1; mente du «xx.budget.travel»?");
    }

    @Test
    void whatACaseNamesMustBeThere() {
        String rest = "name: x\nexpect: {decision: ACCEPTABLE}\n";
        assertThat(reported(directory, "rules: xx:bugdet:1\ndocument: {}\n" + rest, "en"))
                .isEqualTo("case.yaml:1:8: rules: unknown rule set 'xx:bugdet:1'; did you mean 'xx:budget:1'?");
        assertThat(reported(directory, "rules: none.yaml\ndocument: {}\n" + rest, "en"))
                .isEqualTo("case.yaml:1:8: rules: there is no file none.yaml");
        assertThat(reported(directory, "rules: xx:budget:1\ndocument: none.json\n" + rest, "en"))
                .isEqualTo("case.yaml:2:11: document: there is no file none.json");
        assertThat(reported(directory, "rules: xx:budget:1\n" + rest, "en"))
                .isEqualTo("case.yaml:1:1: document: missing; the document, or the name of its file");
        assertThat(reported(directory, "document: {}\n" + rest, "en"))
                .isEqualTo(
                        "case.yaml:1:1: rules: missing; the id of the rule set, such as country:scheme:edition, or a rule file");
    }

    @Test
    void aFaultInADocumentIsReportedWhereItStands() {
        write(directory, "budget.json", "{\"currency\": \"NOK\",\n \"lines\": 3}");
        assertThat(reported(
                        directory,
                        "rules: xx:budget:1\ndocument: budget.json\nname: x\nexpect: {decision: ACCEPTABLE}\n",
                        "en"))
                .isEqualTo("budget.json:2:11: lines: must be a list, is the number '3'");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml, a.yaml", "b.yaml, a.yaml"})
    void casesThatNameAFileOfCasesAsTheirDocumentAreReported(String one, String other) {
        String usual = "rules: xx:budget:1\nname: x\nexpect: {decision: ACCEPTABLE}\n";
        write(directory, "a.yaml", usual + "document: " + one + "\n");
        write(directory, "b.yaml", usual + "document: " + other + "\n");
        assertThat(RuleCase.in(directory, Files.RULES))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.run().status()).isEqualTo(CaseResult.Status.UNUSABLE));
    }

    @Test
    void aFaultyCaseHidesNoOther() {
        String file = BUDGET + """
                documnet: x
                cases:
                  - name: Good
                    expect: {decision: ACCEPTABLE}
                  - {name: Bad}
                  - text
                  - name: Good
                    expect: {decision: ACCEPTABLE}
                """;
        write(directory, "a.yaml", "{");
        write(directory, "b.yaml", file);
        write(directory, "c.yaml", BUDGET + "cases: []\n");
        var cases = RuleCase.in(directory, Files.RULES);
        assertThat(cases)
                .extracting(found -> found.name() + " " + found.run().status())
                .containsExactly(
                        "a.yaml:1 UNUSABLE",
                        "b.yaml:8 UNUSABLE",
                        "Good PASSED",
                        "Bad UNUSABLE",
                        "b.yaml:13 UNUSABLE",
                        "Good UNUSABLE",
                        "c.yaml:8 UNUSABLE");
        assertThat(cases.get(5).run().message(java.util.Locale.ROOT))
                .endsWith("b.yaml:14:11: cases[3].name: another case has the same name, in line 10");
        assertThatThrownBy(cases.get(3)::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "b.yaml:12:5: cases[1].expect: missing; what the rules must find in the document");
    }

    @Test
    void aFileThatIsNotThereIsACaseThatCannotBeUsed() {
        assertThat(RuleCase.in(directory.resolve("none.yaml"), Files.RULES))
                .singleElement()
                .satisfies(found -> assertThat(found.run().status()).isEqualTo(Status.UNUSABLE));
        assertThat(RuleCase.in(directory, Files.RULES)).isEmpty();
        assertThat(cases(directory, "empty.yaml", ""))
                .singleElement()
                .satisfies(found -> assertThat(found.run().status()).isEqualTo(Status.UNUSABLE));
    }
}
