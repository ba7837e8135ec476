// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about calls shows is what happens. */
class CallsPageTest {

    private static final Path PAGE = Path.of("../calls/README.md");
    private static final Path CALLS = Path.of("../calls");

    @TempDir
    private Path folder;

    /** The blocks of YAML on the page, without their indentation. */
    private static List<String> blocks() throws IOException {
        return Pattern.compile("   ```yaml\\n(.*?)   ```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1).replaceAll("(?m)^   ", ""))
                .toList();
    }

    private Run run(String command) {
        return Run.of(Stream.of(command.split(" "))
                .skip(1)
                .map(word -> word.endsWith(".yaml") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
    }

    @Test
    void fourCommandsLeadFromANewCallToOneThatItsOwnCasesHaveChecked() throws IOException {
        List<String> commands = Pattern.compile("(?m)^rettesnor .*$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(commands).hasSize(4);
        assertThat(commands.get(0)).endsWith(" > call.yaml");
        Run draft = run(commands.get(0).replace(" > call.yaml", ""));
        assertThat(draft.exit()).isZero();
        Files.writeString(folder.resolve("call.yaml"), filledIn(draft.out(), blocks().get(0)));
        Files.copy(Path.of("../documents/no-acceptable.json"), folder.resolve("application.json"));
        Files.writeString(folder.resolve("cases.yaml"), blocks().get(1));

        Run difference = run(commands.get(1));
        assertThat(difference.err()).isEmpty();
        assertThat(difference.out()).isEqualTo("""
                no:grant-application:2019 → no:grant-application:2028

                Endret regel: Søknadsfrist (no.application.deadline)
                  Dato: 1. juni 2019 → 1. juni 2028
                  Klokkeslett: ikke oppgitt → 12:00
                """);
        assertThat(run(commands.get(2)).out()).contains("Sendt inn senest 1. juni 2028 kl. 12:00.");
        assertThat(run(commands.get(3)).exit()).isZero();
        assertThat(run(commands.get(3)).out()).isEqualTo("Tester: 2 i alt, 2 bestått, 0 feilet, 0 kan ikke brukes.\n");
    }

    /** The draft with the lines of a block in the place of its own empty values of the same keys; all else of it stays. */
    private static String filledIn(String draft, String block) {
        String call = draft;
        for (String lines : block.strip().split("\\n(?! )", -1)) {
            String key = lines.substring(0, lines.indexOf(':'));
            call = call.replaceFirst("(?m)^" + key + ": (?:\"\"|\\{})", lines);
        }
        return call;
    }

    @Test
    void aDraftThatIsNotFilledInIsRefusedWithWhatLacks() throws IOException {
        Path draft = folder.resolve("draft.yaml");
        Files.writeString(
                draft, Run.of("new-call", "--from", "no:grant-application:2019").out());
        Run run = Run.of("rules", draft.toString(), "--lang", "en");
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).allMatch(line -> line.matches(".*: (ruleSet|from|office|reason): .*"));
    }

    @Test
    void theVocabularyNamesTheNearest() {
        assertThat(Run.of("vocabulary", "amount-at-most", "--lang", "da").out())
                .startsWith("(titel): højst 100.000\u00a0EUR.");
        Run unknown = Run.of("vocabulary", "amount-at-moste");
        assertThat(unknown.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(unknown.err()).contains("unknown requirement 'amount-at-moste'; did you mean 'amount-at-most'?");
    }

    private Run check(String submitted, String... options) throws IOException {
        Path document = folder.resolve("application.json");
        Files.writeString(document, "{\"ruleSet\": \"no:eksempelmidt:2020\"" + submitted + "}");
        return Run.of(Stream.concat(Stream.of("check", document.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void ofAFolderTheEditionInForceIsChosenAndNamed() throws IOException {
        Run run = check(", \"submittedAt\": \"2027-05-01T12:00:00+02:00\"", "--rules", CALLS.toString());
        assertThat(run.exit()).isEqualTo(Exit.NOT_ACCEPTABLE);
        assertThat(run.out()).contains("(no:eksempelmidt:2027)");
    }

    @Test
    void withoutAnEditionInForceTheRunStopsAndAsksInOneLine() throws IOException {
        Run undated = check("", "--rules", CALLS.toString(), "--lang", "nb");
        assertThat(undated.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(undated.err().lines())
                .singleElement()
                .asString()
                .endsWith(
                        "submittedAt: mangler; dagen avgjør hvilken utgave av reglene som brukes. Oppgi den, eller velg en av"
                                + " no:eksempelmidt:2027");
        Run late =
                check(", \"submittedAt\": \"2028-01-01T12:00:00+01:00\"", "--rules", CALLS.toString(), "--lang", "da");
        assertThat(late.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(late.err().lines())
                .singleElement()
                .asString()
                .contains("ingen udgave af reglerne gælder den 2028-01-01.");
        assertThat(check("", "--rules", folder.resolve("none").toString()).exit())
                .isEqualTo(Exit.UNUSABLE);
    }
}
