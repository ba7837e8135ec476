// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A file with several mistakes has a line for each of them. */
class ManyProblemsTest {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final List<RuleSet<?>> KNOWN = List.of(TestRules.APPLICATION);

    private static final String CALL = """
            ruleSet: xx:application:2
            basedOn: xx:application:1
            from: 2027-02-30
            ofice: Kontoret
            reason: Ny utlysning
            change:
              xx.budget.salary-share: {limit: 0.55}
              xx.budget.travle: {ceiling: NOK 850}
            add:
              - id: xx.application.deadline
                severity: ERROR
                source: {document: Utlysning}
                require: {givn: {anyOf: [title]}}
                words: {nb: {title: tittelen}}
            """;

    private static final String WHOLE = """
            ruleSet: xx:alone:1
            document: Aplication
            words: xx:nothing:1
            add:
              - id: xx.alone.title
                severity: ERROR
                source: {section: Krav}
                require: {given: {anyOf: [title], al: 1}}
              - id: xx.alone.title
                severity: WARNING
                source: {document: Utlysning}
                require: {is-true: {at: "answers["}}
            """;

    private static final String DECISIONS = """
            judgements:
              - {rule: xx.a.b, met: null, office: K, day: 2027-06-01}
              - {rule: notarule, met: true, office: K, reason: R, day: 2027-06-01}
              - {rule: xx.a.c, met: true, office: " ", reason: R}
              - {rule: xx.a.c, met: yes, office: K, reason: R, day: 2027-06-01}
            waivers:
              - {rule: xx.a.d, office: K, reason: R, day: 2027-06-01, expires: 2027-13-01}
              - {rule: xx.a.d, office: K, day: 2027-06-01, expires: 2027-12-31}
            """;

    private static List<String> lines(Locale locale, Executable reading) {
        return assertThrows(Unreadable.class, reading).message(locale).lines().toList();
    }

    private static List<String> rules(Locale locale, String text) {
        return lines(locale, () -> Calls.read(List.of(Input.of("rules.yaml", text)), KNOWN));
    }

    @Test
    void ofTextsThatAreFarTooLong() {
        String parts = "a" + ".a".repeat(20_000);
        String judged = "document: {title: x, digest: y}\njudgements:\n  - rule: " + parts + "\n";
        assertThat(lines(Locale.ENGLISH, () -> DecisionFile.read(Input.of("decisions.yaml", judged))))
                .containsExactly("decisions.yaml:3:11: judgements[0].rule: must be a rule id such as"
                        + " country.document.rule, is '" + parts.substring(0, 40) + "…'");
        String given = CALL.replace("anyOf: [title]", "anyOf: [" + parts + "]");
        assertThat(rules(Locale.ENGLISH, given))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
    }

    @Test
    void ofAFileThatChangesRules() {
        assertThat(rules(Locale.ENGLISH, CALL))
                .containsExactly(
                        "rules.yaml:3:7: from: there is no day 2027-02-30",
                        "rules.yaml:4:1: ofice: unknown key 'ofice'; did you mean 'office'?",
                        "rules.yaml:7:35: change[xx.budget.salary-share].limit: must be a share such as 60 %, is the"
                                + " number '0.55'",
                        "rules.yaml:8:3: change[xx.budget.travle]: there is no rule 'xx.budget.travle' in"
                                + " xx:application:2; did you mean 'xx.budget.travel'?",
                        "rules.yaml:10:9: add[0].id: there is a rule xx.application.deadline already; change it under"
                                + " 'change'",
                        "rules.yaml:13:15: add[0].require.givn: unknown requirement 'givn'; did you mean 'given'? VOCABULARY.en.md and the command 'rettesnor vocabulary' list all requirements");
        assertThat(rules(NB, CALL))
                .containsExactly(
                        "rules.yaml:3:7: from: datoen 2027-02-30 finnes ikke",
                        "rules.yaml:4:1: ofice: ukjent nøkkel «ofice»; mente du «office»?",
                        "rules.yaml:7:35: change[xx.budget.salary-share].limit: skal være en andel som 60 %, men er"
                                + " tallet «0.55»",
                        "rules.yaml:8:3: change[xx.budget.travle]: regelen «xx.budget.travle» finnes ikke i"
                                + " xx:application:2; mente du «xx.budget.travel»?",
                        "rules.yaml:10:9: add[0].id: det finnes allerede en regel xx.application.deadline; endre den"
                                + " under «change»",
                        "rules.yaml:13:15: add[0].require.givn: ukjent krav «givn»; mente du «given»? Alle krav står i VOCABULARY.nb.md og vises av kommandoen «rettesnor vocabulary»");
    }

    @Test
    void ofAFileThatHasARuleSetInFull() {
        assertThat(rules(Locale.ENGLISH, WHOLE))
                .containsExactly(
                        "rules.yaml:2:11: document: unknown kind of document 'Aplication'; did you mean 'Application'?",
                        "rules.yaml:3:8: words: unknown rule set 'xx:nothing:1'; known are xx:application:1",
                        "rules.yaml:7:13: add[0].source.document: missing; it is needed here",
                        "rules.yaml:8:39: add[0].require.given.al: unknown key 'al'; known are anyOf",
                        "rules.yaml:9:9: add[1].id: there are two rules xx.alone.title",
                        "rules.yaml:12:29: add[1].require[is-true].at: must be a place such as answers[1], is"
                                + " 'answers['");
        assertThat(rules(NB, WHOLE))
                .containsExactly(
                        "rules.yaml:2:11: document: ukjent dokumenttype «Aplication»; mente du «Application»?",
                        "rules.yaml:3:8: words: ukjent regelsett «xx:nothing:1»; kjente regelsett er xx:application:1",
                        "rules.yaml:7:13: add[0].source.document: mangler; det trengs her",
                        "rules.yaml:8:39: add[0].require.given.al: ukjent nøkkel «al»; kjente nøkler er anyOf",
                        "rules.yaml:9:9: add[1].id: det er to regler med id-en xx.alone.title",
                        "rules.yaml:12:29: add[1].require[is-true].at: skal være et sted som answers[1], men er"
                                + " «answers[»");
    }

    @Test
    void ofAFileOfDecisions() {
        Executable reading = () -> DecisionFile.read(Input.of("decisions.yaml", DECISIONS));
        assertThat(lines(Locale.ENGLISH, reading))
                .containsExactly(
                        "decisions.yaml:1:1: document: missing; the document that the decisions are about: title,"
                                + " applicant and digest, as --questions writes them",
                        "decisions.yaml:3:12: judgements[1].rule: must be a rule id such as country.document.rule, is"
                                + " 'notarule'",
                        "decisions.yaml:4:5: judgements[2].day: missing; the day of the judgement, such as 2027-06-01",
                        "decisions.yaml:4:39: judgements[2].office: must not be blank",
                        "decisions.yaml:5:25: judgements[3].met: must be true or false, is the text 'yes'",
                        "decisions.yaml:7:68: waivers[0].expires: there is no day 2027-13-01",
                        "decisions.yaml:8:5: waivers[1].reason: missing; why it is granted");
        assertThat(lines(NB, reading))
                .containsExactly(
                        "decisions.yaml:1:1: document: mangler; hvilket dokument avgjørelsene gjelder: title, applicant"
                                + " og digest, slik --questions skriver dem",
                        "decisions.yaml:3:12: judgements[1].rule: skal være en regel-id som land.dokument.regel, men er"
                                + " «notarule»",
                        "decisions.yaml:4:5: judgements[2].day: mangler; dagen for vurderingen, som 2027-06-01",
                        "decisions.yaml:4:39: judgements[2].office: kan ikke være tom",
                        "decisions.yaml:5:25: judgements[3].met: skal være true eller false, men er teksten «yes»",
                        "decisions.yaml:7:68: waivers[0].expires: datoen 2027-13-01 finnes ikke",
                        "decisions.yaml:8:5: waivers[1].reason: mangler; hvorfor det gis");
    }

    @Test
    void aBlankReasonOrOfficeIsReportedOnce() {
        String decisions = """
                document: {title: T, digest: 0}
                judgements:
                  - {rule: xx.a.b, met: true, office: "", reason: "!", day: 2027-06-01}
                waivers:
                  - {rule: xx.a.d, office: " ", reason: "", day: 2027-06-01, expires: 2027-12-31}
                  - {rule: xx.a.e, office: "-", reason: , day: 2027-06-01, expires: 2027-12-31}
                """;
        assertThat(lines(Locale.ENGLISH, () -> DecisionFile.read(Input.of("decisions.yaml", decisions))))
                .containsExactly(
                        "decisions.yaml:3:39: judgements[0].office: must not be blank",
                        "decisions.yaml:3:51: judgements[0].reason: must not be blank",
                        "decisions.yaml:5:28: waivers[0].office: must not be blank",
                        "decisions.yaml:5:41: waivers[0].reason: must not be blank",
                        "decisions.yaml:6:28: waivers[1].office: must not be blank",
                        "decisions.yaml:6:40: waivers[1].reason: must be text, is nothing");
    }

    /** Programs read the values of a problem too. */
    @Test
    void noNameOfAClassIsAValueOfAProblem() {
        List<List<Problem>> all = List.of(
                problems(() -> Calls.read(
                        List.of(Input.of("rules.yaml", "ruleSet: xx:b:1\nbasedOn: xx:application:1\n")), KNOWN)),
                problems(() -> Calls.read(List.of(Input.of("rules.yaml", WHOLE)), KNOWN)),
                problems(() -> DecisionFile.read(Input.of("decisions.yaml", DECISIONS))));
        assertThat(all.get(0))
                .extracting(problem -> problem.values().get("needed"))
                .containsExactly("call.from", "call.office", "call.reason");
        assertThat(all.stream().flatMap(List::stream).flatMap(problem -> problem.values().entrySet().stream()))
                .filteredOn(value -> value.getKey().equals("needed"))
                .allMatch(value -> value.getValue().matches("[a-z-]+\\.[a-z]+"));
    }

    private static List<Problem> problems(Executable reading) {
        return assertThrows(Unreadable.class, reading).problems();
    }

    @Test
    void ofSeveralFilesTheProblemsOfEach() {
        List<Input> files = List.of(
                Input.of("a.yaml", "ruleSet: xx:a:1\nbasedOn: xx:b:1\noffice: K\nreason: R\nfrom: never\n"),
                Input.of("b.yaml", "ruleSet: xx:b:1\nbasedOn: xx:application:1\noffice: K\nreason: R\n"),
                Input.of("c.yaml", "{"));
        assertThat(lines(Locale.ENGLISH, () -> Calls.read(files, KNOWN)))
                .extracting(line -> line.substring(0, 7))
                .containsExactlyInAnyOrder("a.yaml:", "b.yaml:", "c.yaml:");
    }

    @Test
    void aRuleThatIsJudgedTwiceIsAProblemOfTheSecond() {
        String twice = """
                document: {title: T, digest: 0f}
                judgements:
                  - {rule: xx.a.b, at: title, met: true, office: K, reason: R, day: 2027-06-01}
                  - {rule: xx.a.b, at: track, met: false, office: K, reason: R, day: 2027-06-01}
                  - {rule: xx.a.b, at: title, met: false, office: K, reason: R, day: 2027-06-01}
                """;
        assertThat(lines(Locale.ENGLISH, () -> DecisionFile.read(Input.of("decisions.yaml", twice))))
                .containsExactly("decisions.yaml:5:5: judgements[2]: the rule xx.a.b is judged twice");
    }
}
