// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private String reported() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The file of questions of a document, as it is written. */
    private String asked(Path... documents) {
        String[] arguments = Stream.concat(
                        Stream.of("check", "--questions", "--lang", "en"),
                        Stream.of(documents).map(Path::toString))
                .toArray(String[]::new);
        assertThat(run(arguments)).isZero();
        return reported();
    }

    private static String answered(String questions, String met) {
        return questions
                .replace("met:\n", "met: " + met + "\n")
                .replace("office: \"\"", "office: \"Eksempelkontoret\"")
                .replace("reason: \"\"", "reason: \"Fremgår af svaret, sag #2021/7\"")
                .replace("day:\n", "day: 2021-09-01\n");
    }

    /** The questions of the nomination, with a waiver instead of the answers. */
    private String waiver(String waivers) {
        String questions = asked(nomination);
        return questions.substring(0, questions.indexOf("judgements:")) + "waivers:\n" + waivers;
    }

    private int check(Path decisions, String day) {
        return run(
                "check",
                "--decisions",
                decisions.toString(),
                "--as-of",
                day,
                "--lang",
                "en",
                "--format",
                "json",
                nomination.toString());
    }

    @Test
    void theOpenQuestionsAreWrittenReadyToFillInWithTheTextToJudge() throws IOException {
        String questions = asked(nomination);
        assertThat(questions)
                .contains("""
                        document:
                          title: Eksempel
                          applicant: DANSKE_PATIENTER
                          digest:""")
                .containsSubsequence(
                        "judgements:\n",
                        "  # To be assessed:\n  #   a\n",
                        "  - rule: dk.lkt.delimited\n    at: \"answers[1]\"\n    question: ",
                        "    met:\n    office: \"\"\n    reason: \"\"\n    day:\n",
                        "# waivers:\n#   - rule: dk.lkt.");
    }

    @Test
    void whatIsAskedIsAcceptedPlaceByPlaceAndEchoedInEveryFormat() throws IOException {
        Path filled = file("filled.yaml", answered(asked(nomination), "true"));
        check(filled, "2021-10-01");
        assertThat(reported())
                .contains("\"dk.lkt.delimited\": \"PASSED\"")
                .contains("\"questions\": []")
                .contains("\"reason\": \"Fremgår af svaret, sag #2021/7\"")
                .doesNotContain("core.decisions", "TO_JUDGE");
        for (String format : new String[] {"text", "html", "sarif", "junit", "json"}) {
            run("check", "--format", format, "--decisions", filled.toString(), nomination.toString());
            assertThat(reported()).as(format).contains("Eksempelkontoret").contains("sag #2021/7");
        }
    }

    @Test
    void aFileThatIsNotFilledInOrFilledInByHalfLeavesTheOtherQuestionsOpen() throws IOException {
        String questions = asked(nomination);
        run("check", "--lang", "en", "--format", "json", nomination.toString());
        String without = reported();
        check(file("unfilled.yaml", questions), "2021-10-01");
        assertThat(reported()).isEqualTo(without);

        int second = questions.indexOf("  - rule:", questions.indexOf("- rule:") + 1);
        Path half = file("half.yaml", answered(questions.substring(0, second), "true") + questions.substring(second));
        check(half, "2021-10-01");
        assertThat(reported())
                .contains("\"dk.lkt.delimited\": \"PASSED\"", "\"dk.lkt.evidence\": \"TO_JUDGE\"")
                .contains("\"reason\": \"Fremgår af svaret, sag #2021/7\"");
    }

    @Test
    void anAnswerNeedsOfficeReasonAndDay() throws IOException {
        Path answered = file("d.yaml", asked(nomination).replaceFirst("met:\n", "met: true\n"));
        assertThat(run("check", "--decisions", answered.toString(), nomination.toString()))
                .isEqualTo(2);
        assertThat(reported()).isEmpty();
        assertThat(errors())
                .contains("judgements[0].office: must not be blank", "judgements[0].reason: must not be blank")
                .contains("judgements[0].day: missing; the day of the judgement, such as 2027-06-01")
                .hasLineCount(3);
    }

    @Test
    void aJudgementOfNotMetDecidesLikeAnyOtherRule() throws IOException {
        Path judged = file("d.yaml", answered(asked(nomination), "false"));
        assertThat(check(judged, "2021-10-01")).isEqualTo(1);
        assertThat(reported()).contains("\"dk.lkt.delimited\": \"VIOLATED\"");
    }

    @Test
    void decisionsAboutAnotherDocumentAreRefused() throws IOException {
        Path decisions = file("d.yaml", answered(asked(nomination), "true"));
        for (String other :
                new String[] {NOMINATION.replace("Eksempel", "Et andet"), NOMINATION.replace("DANSKE_PATIENTER", "RKKP")
                }) {
            Path document = file("other.json", other);
            assertThat(run("check", "--decisions", decisions.toString(), document.toString()))
                    .isEqualTo(2);
            assertThat(reported()).isEmpty();
            assertThat(errors())
                    .startsWith(decisions + ":1:1: document: holds decisions about Eksempel (DANSKE_PATIENTER), but")
                    .hasLineCount(1);
        }
    }

    @Test
    void onAChangedDocumentWhatWasJudgedAndIsUnchangedStandsAndTheRestIsOpenAgain() throws IOException {
        Path decisions = file("d.yaml", answered(asked(nomination), "true"));
        nomination = file("nomination.json", NOMINATION.replace("\"3\": \"c\"", "\"3\": \"noget helt andet\""));
        check(decisions, "2021-10-01");
        assertThat(reported())
                .contains("\"dk.lkt.aims\": \"TO_JUDGE\"", "\"dk.lkt.professional-forum\": \"PASSED\"")
                .contains("\"variant\": \"changed\"");
    }

    @Test
    void aWaiverIsEchoedAndItsRuleDoesNotDecideUntilTheEndOfItsLastDay() throws IOException {
        Path waiver = file("d.yaml", waiver("""
                  - {rule: dk.lkt.contact-complete, office: Eksempelkontoret, reason: Eftersendes, day: 2021-09-01,
                     expires: 2021-12-31}
                """));
        check(waiver, "2021-12-31");
        assertThat(reported())
                .contains("\"office\": \"Eksempelkontoret\"")
                .contains("\"reason\": \"Eftersendes\"")
                .contains("\"day\": \"2021-09-01\"")
                .contains("\"expires\": \"2021-12-31\"")
                .contains("\"waived\": true")
                .doesNotContain("core.decisions.waiver");
        check(waiver, "2022-01-01");
        assertThat(reported()).contains("core.decisions.waiver").contains("\"waivers\": []");
        run("check", "--lang", "en", "--decisions", waiver.toString(), "--as-of", "2021-12-31", nomination.toString());
        assertThat(reported())
                .contains("Waived: Eksempelkontoret, 1 September 2021: Eftersendes (through 31 December")
                .contains("Waived: 1.");
    }

    @Test
    void aWaiverOfADocumentThatWasChangedMustBeConfirmed() throws IOException {
        Path waiver = file("d.yaml", waiver("""
                  - {rule: dk.lkt.contact-complete, office: K, reason: Eftersendes, day: 2021-09-01,
                     expires: 2021-12-31}
                """));
        nomination = file("nomination.json", NOMINATION.replace("\"3\": \"c\"", "\"3\": \"d\""));
        check(waiver, "2021-12-31");
        assertThat(reported()).contains("\"waivers\": []", "To confirm it, set the field “digest”");
        String digest = reported().replaceAll("(?s).*in the decisions to ([0-9a-f]{64}).*", "$1");
        Files.writeString(waiver, Files.readString(waiver).replaceAll("digest: [0-9a-f]{64}", "digest: " + digest));
        check(waiver, "2021-12-31");
        assertThat(reported()).contains("\"waived\": true").doesNotContain("core.decisions.waiver");
    }

    @Test
    void anUnknownRuleAndAnUnusedWaiverAreFindings() throws IOException {
        Path odd = file("d.yaml", waiver("""
                  - {rule: dk.lkt.unheard-of, office: K, reason: R, day: 2021-09-01, expires: 2021-12-31}
                  - {rule: dk.lkt.deadline, office: K, reason: R, day: 2021-09-01, expires: 2021-12-31}
                """));
        check(odd, "2021-10-01");
        assertThat(reported().split("\"rule\": \"core.decisions.waiver\"", -1)).hasSize(3);
    }

    @Test
    void aFileMayBeAboutSeveralDocuments() throws IOException {
        Path other = file("other.json", NOMINATION.replace("Eksempel", "Et andet"));
        Path third = file("third.json", NOMINATION.replace("Eksempel", "Et tredje"));
        Path decisions = file("d.yaml", answered(asked(nomination, other), "true"));
        assertThat(Files.readString(decisions)).contains("documents:\n  - document:\n      title: Eksempel\n");
        run(
                "check",
                "--format",
                "json",
                "--decisions",
                decisions.toString(),
                nomination.toString(),
                third.toString(),
                other.toString());
        assertThat(reported().split("\"dk.lkt.delimited\": \"PASSED\"", -1)).hasSize(3);
        assertThat(reported().split("\"dk.lkt.delimited\": \"TO_JUDGE\"", -1)).hasSize(2);

        Path lines = file(
                "documents.jsonl",
                Stream.of(nomination, third, other).map(DecisionsTest::line).collect(Collectors.joining()));
        run("batch", "--decisions", decisions.toString(), "--as-of", "2021-10-01", lines.toString());
        assertThat(reported().split("\"dk.lkt.delimited\":\"PASSED\"", -1)).hasSize(3);
        assertThat(reported().split("\"dk.lkt.delimited\":\"TO_JUDGE\"", -1)).hasSize(2);
    }

    private static String line(Path document) {
        try {
            return Files.readString(document).replace("\n", " ").strip() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void decisionsAboutNoneOfSeveralDocumentsAreRefused() throws IOException {
        Path decisions = file("d.yaml", answered(asked(nomination), "true"));
        Path other = file("other.json", NOMINATION.replace("Eksempel", "Et andet"));
        assertThat(run("check", "--decisions", decisions.toString(), other.toString(), other.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("which is not among the documents");
        Path lines = file("documents.jsonl", line(other));
        assertThat(run("batch", "--decisions", decisions.toString(), lines.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("which is not among the documents");
    }

    @Test
    void aFaultyFileOfRulesJudgesNothing() throws IOException {
        Path call = Files.writeString(
                folder.resolve("call.yaml"),
                Files.readString(Path.of("../calls/call-2027.yaml")).replace("NOK 850", "EUR 850"));
        assertThat(run("check", "--rules", call.toString(), "../documents/no-acceptable.json"))
                .isEqualTo(2);
        assertThat(reported()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(call + ":19:44: ")
                .hasLineCount(1);
    }

    @Test
    void aRuleSetWrittenInFullIsReadAgain() throws IOException {
        assertThat(run("rules", "../calls/call-2027.yaml", "--format", "yaml")).isZero();
        Path full = Files.writeString(folder.resolve("full.yaml"), reported());
        run("check", "--format", "json", "--rules", full.toString(), "../documents/no-acceptable.json");
        String byFull = reported();
        run("check", "--format", "json", "--rules", "../calls/call-2027.yaml", "../documents/no-acceptable.json");
        assertThat(reported()).isEqualTo(byFull);
    }
}
