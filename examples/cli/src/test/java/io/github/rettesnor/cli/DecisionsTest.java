// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers decide, on the command line. */
class DecisionsTest {

    private static final String NOMINATION = """
            {"ruleSet": "dk:lkt-nomination:2021", "title": "Eksempel", "submittedAt": "2021-08-20T10:00:00+02:00",
             "answers": {"1": "a", "2": "b", "3": "c", "4": "d", "5": "e", "6": "f"},
             "applicants": [{"type": "DANSKE_PATIENTER"}]}
            """;

    @TempDir
    Path folder;

    private Path nomination;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        nomination = Files.writeString(folder.resolve("nomination.json"), NOMINATION);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                false,
                false);
        return Main.run(terminal, arguments);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path decisions(String text) throws IOException {
        return Files.writeString(folder.resolve("decisions.yaml"), text);
    }

    private int check(Path decisions, String day) {
        return run(
                "check",
                "--decisions",
                decisions.toString(),
                "--as-of",
                day,
                "--format",
                "json",
                nomination.toString());
    }

    @Test
    void theOpenQuestionsAreWrittenReadyToFillIn() throws IOException {
        assertThat(run("check", "--questions", "--lang", "en", nomination.toString()))
                .isZero();
        assertThat(told()).startsWith("""
                judgements:
                  - rule: dk.lkt.delimited
                    at: "answers[1]"
                    question: Do the answers to questions 1 and 2 clearly define and delimit what the project examines or tries out?
                    met:
                    office:
                    reason:
                """);
        Path filled = decisions(told().replace("met:", "met: true")
                .replace("office:", "office: Eksempelkontoret")
                .replace("reason:", "reason: Fremgår af svaret"));
        check(filled, "2021-10-01");
        assertThat(told()).contains("\"dk.lkt.delimited\": \"PASSED\"").contains("\"questions\": []");
    }

    @Test
    void questionsLeftOpenAreRefusedEach() throws IOException {
        run("check", "--questions", nomination.toString());
        Path unfilled = decisions(told());
        assertThat(run("check", "--decisions", unfilled.toString(), nomination.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(unfilled + ":5:9: judgements[0].met: must be true or false, is nothing\n"
                        + unfilled + ":6:12: judgements[0].office: must be text, is nothing\n"
                        + unfilled + ":7:12: judgements[0].reason: must be text, is nothing\n"
                        + unfilled + ":11:9: judgements[1].met: must be true or false, is nothing\n");
    }

    @Test
    void aJudgementOfNotMetDecidesLikeAnyOtherRule() throws IOException {
        Path judged = decisions("judgements: [{rule: dk.lkt.delimited, met: false, office: K, reason: For bredt}]\n");
        assertThat(check(judged, "2021-10-01")).isEqualTo(1);
        assertThat(told()).contains("\"dk.lkt.delimited\": \"VIOLATED\"");
    }

    @Test
    void aWaiverIsEchoedAndItsRuleDoesNotDecideUntilTheEndOfItsLastDay() throws IOException {
        Path waiver = decisions("""
                waivers:
                  - {rule: dk.lkt.contact-complete, office: Eksempelkontoret, reason: Eftersendes, expires: 2021-12-31}
                """);
        int without = run("check", nomination.toString());
        assertThat(without).isEqualTo(1);
        int held = check(waiver, "2021-12-31");
        assertThat(told())
                .contains("\"office\": \"Eksempelkontoret\"")
                .contains("\"reason\": \"Eftersendes\"")
                .contains("\"expires\": \"2021-12-31\"")
                .doesNotContain("core.decisions.waiver");
        check(waiver, "2022-01-01");
        assertThat(told()).contains("core.decisions.waiver").contains("\"waivers\": []");
        run("check", "--lang", "en", "--decisions", waiver.toString(), "--as-of", "2021-12-31", nomination.toString());
        assertThat(told()).contains("Waived: Eksempelkontoret: Eftersendes (until 31 December 2021)");
        assertThat(held).isLessThanOrEqualTo(without);
    }

    @Test
    void anUnknownRuleAndAnUnusedWaiverAreFindings() throws IOException {
        Path odd = decisions("""
                waivers:
                  - {rule: dk.lkt.unheard-of, office: K, reason: R, expires: 2021-12-31}
                  - {rule: dk.lkt.deadline, office: K, reason: R, expires: 2021-12-31}
                """);
        check(odd, "2021-10-01");
        assertThat(told().split("\"rule\": \"core.decisions.waiver\"", -1)).hasSize(3);
    }

    @Test
    void decisionsAreAboutOneDocument() throws IOException {
        String file = nomination.toString();
        assertThat(run("check", "--decisions", decisions("{}").toString(), file, file))
                .isEqualTo(2);
    }

    @Test
    void aFaultyFileOfRulesJudgesNothing() throws IOException {
        Path call = Files.writeString(
                folder.resolve("call.yaml"),
                Files.readString(Path.of("../calls/call-2027.yaml")).replace("NOK 850", "EUR 850"));
        assertThat(run("check", "--rules", call.toString(), "../documents/no-acceptable.json"))
                .isEqualTo(2);
        assertThat(told()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(call + ":19:44: ")
                .hasLineCount(1);
    }

    @Test
    void aRuleSetWrittenInFullIsReadAgain() throws IOException {
        assertThat(run("rules", "../calls/call-2027.yaml", "--format", "yaml")).isZero();
        Path full = Files.writeString(folder.resolve("full.yaml"), told());
        run("check", "--format", "json", "--rules", full.toString(), "../documents/no-acceptable.json");
        String byFull = told();
        run("check", "--format", "json", "--rules", "../calls/call-2027.yaml", "../documents/no-acceptable.json");
        assertThat(told()).isEqualTo(byFull);
    }
}
