// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule sets as files. */
class RuleFilesTest {

    private static final Path DOCUMENTS = Path.of("../documents");
    private static final Path CALL = Path.of("../calls/call-2027.yaml");

    @TestFactory
    Stream<DynamicTest> aBuiltInRuleSetWrittenInFullGivesTheSameVerdicts() {
        return RuleSets.all().stream()
                .flatMap(set -> Stream.of(Notation.values())
                        .map(notation -> DynamicTest.dynamicTest(set.id() + " " + notation, () -> {
                            RuleSet<?> back = read(Calls.write(set, notation), notation, allBut(set));
                            assertThat(back).isEqualTo(set);
                            assertThat(verdicts(back)).isNotEmpty().isEqualTo(verdicts(set));
                        })));
    }

    private static RuleSet<?> read(String text, Notation notation) {
        return read(text, notation, RuleSets.all());
    }

    private static RuleSet<?> read(String text, Notation notation, List<RuleSet<?>> known) {
        String name = "rules." + notation.name().toLowerCase(Locale.ROOT);
        return Calls.read(List.of(Input.of(name, text)), known).get(0);
    }

    /** An id stands for one rule set: what was written is read where the set that it was written from is not known. */
    private static List<RuleSet<?>> allBut(RuleSet<?> set) {
        List<RuleSet<?>> others = new ArrayList<>(RuleSets.all());
        others.remove(set);
        return others;
    }

    @Test
    void aFileThatBringsTheIdOfABuiltInRuleSetIsRefusedNamingItsModule() {
        RuleSet<?> budget = RuleSets.get("no:budget:2019");
        Input copy = Input.of("copy.yaml", Calls.write(budget, Notation.YAML));
        assertThatThrownBy(() -> Calls.read(List.of(copy), RuleSets.all()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("copy.yaml:1:10: ruleSet: there is a rule set no:budget:2019 already, of"
                        + " io.github.rettesnor.no.Norway; an id stands for one rule set");
    }

    /** The verdicts on all sample documents that the rules can read, and on one in which everything is missing. */
    private static <D> List<String> verdicts(RuleSet<D> set) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return Stream.concat(
                            Stream.of(Input.of("empty", "{}")),
                            files.sorted().filter(Files::isRegularFile).map(Input::of))
                    .flatMap(input -> document(input, set).stream())
                    .flatMap(document -> Stream.of("nb", "da", "en")
                            .map(language ->
                                    VerdictWriter.json("x", set.check(document).in(Locale.forLanguageTag(language)))))
                    .toList();
        }
    }

    private static <D> List<D> document(Input input, RuleSet<D> set) {
        try {
            return List.of(Documents.read(input, set.document()));
        } catch (Unreadable e) {
            return List.of();
        }
    }

    @Test
    void theFictionalCallChangesAmountsDeadlineAndRules() {
        RuleSet<Application> call = Calls.read(CALL).as(Application.class);
        assertThat(call.id()).hasToString("no:grant-application:2027");
        assertThat(call.changes())
                .extracting(change -> change.rule().value(), Change::parameter, Change::from, Change::to)
                .contains(
                        tuple("no.budget.day-package-ceiling", "ceiling", Value.of("NOK 700"), Value.of("NOK 850")),
                        tuple("no.application.deadline", "date", Value.of("2019-06-01"), Value.of("2027-06-01")),
                        tuple("no.application.improvement-method", "severity", Value.of("WARNING"), Value.of("ERROR")));
        assertThat(call.rule("no.application.guidance-sought")).isEmpty();
        assertThat(call.rule("no.budget.day-package-ceiling")
                        .orElseThrow()
                        .source()
                        .document())
                .contains("2027");
        assertThat(call.rule("no.budget.accommodation-ceiling")
                        .orElseThrow()
                        .source()
                        .document())
                .contains("2019");
    }

    @Test
    void aDayPackageOf850KronerPassesTheCallAndNotTheRulesOf2019() {
        RuleSet<Application> call = Calls.read(CALL).as(Application.class);
        RuleSet<Application> before = RuleSets.get("no:grant-application:2019").as(Application.class);
        String rule = "no.budget.day-package-ceiling";
        assertThat(call.check(dayPackage("850.00")).outcome(rule)).isEqualTo(Outcome.PASSED);
        assertThat(call.check(dayPackage("850.01")).outcome(rule)).isEqualTo(Outcome.VIOLATED);
        assertThat(before.check(dayPackage("700.01")).outcome(rule)).isEqualTo(Outcome.VIOLATED);
    }

    private static Application dayPackage(String cost) {
        return Documents.read(
                Input.of(
                        "x",
                        "{\"budget\": {\"currency\": \"NOK\", \"lines\": [{\"category\": \"DAY_PACKAGE\", \"unitCost\": "
                                + cost + ", \"persons\": 20}]}}"),
                Application.class);
    }

    @Test
    void anAddedRuleHasItsOwnWords() {
        Verdict verdict = Calls.read(CALL)
                .as(Application.class)
                .check(Documents.read(
                        Input.of(
                                "x",
                                "{\"budget\": {\"currency\": \"NOK\", \"lines\": [{\"category\": \"OTHER\", \"lumpSum\":"
                                        + " 5}]}}"),
                        Application.class));
        assertThat(verdict.findings("no.budget.nothing-unspecified").get(0).message(Locale.forLanguageTag("nb")))
                .isEqualTo("Linje 1 er ikke ført på noen av utlysningens kategorier.");
        assertThat(verdict.findings("no.application.patient-group").get(0).message(Locale.ENGLISH))
                .isEqualTo("Missing: the patient group.");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void editionsStandSideBySideAndAreFoundByDay() {
        List<RuleSet<?>> sets = new ArrayList<>(RuleSets.all());
        sets.add(Calls.read(CALL));
        assertThat(edition(sets, "2018-12-31")).isEqualTo("none");
        assertThat(edition(sets, "2019-01-01")).isEqualTo("no:grant-application:2019");
        assertThat(edition(sets, "2026-12-31")).isEqualTo("no:grant-application:2019");
        assertThat(edition(sets, "2027-01-01")).isEqualTo("no:grant-application:2027");
        assertThat(RuleSets.find("no:grant-application", LocalDate.of(2027, 1, 1)))
                .map(set -> set.id().toString())
                .contains("no:grant-application:2019");
    }

    private static String edition(List<RuleSet<?>> sets, String day) {
        return RuleSets.find(sets, "no:grant-application", LocalDate.parse(day))
                .map(set -> set.id().toString())
                .orElse("none");
    }

    @Test
    void aCallCanBeBasedOnAnotherCallGivenWithIt() throws IOException {
        String next = Files.readString(CALL)
                .replace("basedOn: no:grant-application:2019", "basedOn: no:grant-application:2027")
                .replace("ruleSet: no:grant-application:2027", "ruleSet: no:grant-application:2028")
                .replace("from: 2027-01-01", "from: 2028-01-01");
        String onlyAmounts = next.substring(0, next.indexOf("severity:"));
        RuleSet<?> latest = Calls.read(
                        List.of(Input.of("call-2028.yaml", onlyAmounts.replace("850", "900")), Input.of(CALL)),
                        RuleSets.all())
                .get(0);
        assertThat(latest.changes())
                .filteredOn(change -> change.rule().value().equals("no.budget.day-package-ceiling"))
                .extracting(Change::to)
                .containsExactly(Value.of("NOK 850"), Value.of("NOK 900"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            travel-ceiling: | travel-celing: | 20:3: change[no.budget.travel-celing]: there is no rule 'no.budget.travel-celing' in no:grant-application:2027; did you mean 'no.budget.travel-ceiling'?
            given: {any | givn: {any | 34:7: add[0].require.givn: unknown requirement 'givn'; did you mean 'given'? VOCABULARY.en.md and the command 'rettesnor vocabulary' list all requirements
            ceiling: NOK 850 | celing: NOK 850 | 19:35: change[no.budget.day-package-ceiling].celing: unknown key 'celing'; did you mean 'ceiling'?
            NOK 850 | 850 | 19:44: change[no.budget.day-package-ceiling].ceiling: must be an amount such as NOK 850, is the number '850'
            NOK 850 | EUR 850 | 19:44: change[no.budget.day-package-ceiling].ceiling: the amount of no.budget.day-package-ceiling is in EUR, but core.budget.currency requires NOK; nothing is converted
            55 % | 0.55 | 21:35: change[no.budget.salary-share].limit: must be a share such as 60 %, is the number '0.55'
            limit: 55 % | categories: [SALARY, SALARY] | 21:27: change[no.budget.salary-share]: a limit must name each category once
            no.application.guidance-sought: Veil | core.codes-known: Veil | 27:3: remove[core.codes-known]: the rule core.codes-known belongs to every rule set and cannot be added, changed or removed
            id: no.application.patient-group | id: core.not-judged | 30:9: add[0].id: the rule core.not-judged belongs to every rule set and cannot be added, changed or removed
            date: 2027-06-01 | date: 2027-06-31 | 18:35: change[no.application.deadline].date: there is no day 2027-06-31
            basedOn: no:grant-application:2019 | basedOn: no:grant-application:2027 | 7:10: basedOn: based on itself in a circle: no:grant-application:2027 → no:grant-application:2027
            basedOn: no:grant-application:2019 | basedOn: no:grant-aplication:2019 | 7:10: basedOn: unknown rule set 'no:grant-aplication:2019'; did you mean 'no:grant-application:2019'?
            basedOn: | baseOn: | 7:1: baseOn: unknown key 'baseOn'; did you mean 'basedOn'?
            from: 2027-01-01 | from: 2019-01-01 | 8:7: from: no:grant-application:2019 and no:grant-application:2027 both hold from 2019-01-01; let them begin on different days
            method: ERROR | method: EROR | 24:38: severity[no.application.improvement-method]: unknown severity 'EROR'; did you mean 'ERROR'?
            guidance-sought: Veil | deadline: Veil | 27:28: remove[no.application.deadline]: the rule is removed here and changed above; do one of the two
            id: no.application.patient-group | id: no.application.deadline | 30:9: add[0].id: there is a rule no.application.deadline already; change it under 'change'
            [patientGroup] | [patientGrop] | 34:7: add[0].require: 'patientGrop': there is no field 'patientGrop'; did you mean 'patientGroup'?
            given: {any | covers: {list: indicators, field: goals, minimum: 0, codes: ["1"]} #{any | 34:15: add[0].require.covers: minimum must be from 1 to the number of codes, 1, not 0
            given: {any | one-of: {at: method.kind, codes: []} #{any | 34:15: add[0].require[one-of]: no code is named; name at least one
            at: budget | at: bugdet | 43:9: add[1].at: no:grant-application:2027 includes no rules at 'bugdet'; did you mean 'budget'?
            violated: Linje | violatd: Linje | 50:9: add[1].words.nb.violatd: the rule has no sentence 'violatd'; did you mean 'violated'?
            NOK 850 | !!java.net.URL NOK 850 | 19:44: change[no.budget.day-package-ceiling].ceiling: a tag (!) is not read; write the plain value
            office: Eks | office: "" #Eks | 10:9: office: must not be blank
            """)
    void aFaultIsReportedInOneLineWithLineAndColumn(String right, String wrong, String reported) throws IOException {
        String call = Files.readString(CALL);
        assertThat(call).contains(right);
        assertThatThrownBy(() -> read(call.replace(right, wrong), Notation.YAML))
                .isInstanceOf(Unreadable.class)
                .hasMessage("rules.yaml:" + reported);
    }

    @Test
    void twoCallsBasedOnEachOtherAreRefused() {
        String head = "office: K\nreason: R\nfrom: 2027-01-01\n";
        Input one = Input.of("one.yaml", "ruleSet: no:a:1\nbasedOn: no:b:1\n" + head);
        Input other = Input.of("other.yaml", "ruleSet: no:b:1\nbasedOn: no:a:1\n" + head);
        assertThatThrownBy(() -> Calls.read(List.of(one, other), RuleSets.all()))
                .hasMessage("other.yaml:2:10: basedOn: based on itself in a circle: no:a:1 → no:b:1 → no:a:1");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        assertThatThrownBy(() -> read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", Notation.YAML))
                .hasMessage("rules.yaml:1:4: a: an anchor (&) is not read; write the value where it is needed");
    }
}
