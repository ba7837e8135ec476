// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

    private static final String DOCUMENT =
            "rules: no:budget:2019\ndocument: {currency: NOK, lines: [{category: TRAVEL, unitCost: 2300}]}\n";
    private static final String GOOD = DOCUMENT + "name: En reise\nexpect: {decision: ACCEPTABLE}\n";
    private static final String WRONG = DOCUMENT + "name: En reise\nexpect:\n  decision: UNDECIDED\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theHighestExitCodeWins() throws IOException {
        String good = file("good.yaml", GOOD);
        assertThat(Run.of("cases", good).exit()).isZero();
        String wrong = file("wrong.yaml", WRONG);
        assertThat(Run.of("cases", good, wrong).exit()).isEqualTo(1);
        assertThat(Run.of("cases", folder.toString()).exit()).isEqualTo(1);
        String unusable = file("unusable.yaml", "name: x\n");
        assertThat(Run.of("cases", wrong, unusable, good).exit()).isEqualTo(2);
        assertThat(Run.of("cases").exit()).isEqualTo(2);
    }

    @Test
    void noCaseIsNoSuccess() {
        Run run = Run.of("cases", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(folder + ": there is no case\n");
        assertThat(Run.of("cases", folder.resolve("missing").toString()).exit()).isEqualTo(2);
    }

    @Test
    void whatIsDifferentIsReportedInTheLanguageOfTheCountryAndWhatIsUnusableToStandardError() throws IOException {
        String wrong = file("a-wrong.yaml", WRONG);
        String unusable = file("b-unusable.yaml", DOCUMENT + "name: x\n");
        Run run = Run.of("cases", folder.toString());
        assertThat(run.out()).isEqualTo("""
                        Testen «En reise» feiler:
                          %s:5: Avgjørelsen skulle vært «kan ikke avgjøres», men er «kan godtas».

                        Tester: 2 i alt, 0 bestått, 1 feilet, 1 kan ikke brukes.
                        """.formatted(wrong));
        assertThat(run.err()).isEqualTo(unusable + ":1:1: expect: missing; what the rules must find in the document\n");
    }

    @Test
    void anotherLanguageAndOtherFormats() throws IOException {
        String wrong = file("wrong.yaml", WRONG);
        assertThat(Run.of("cases", "--lang", "da", wrong).out()).startsWith("Testen »En reise« fejler:");
        assertThat(Run.of("cases", "--lang", "en", "--format", "json", wrong).out())
                .startsWith("{\n  \"cases\": [")
                .contains("\"The decision should be “cannot be decided”, but is “acceptable”.\"")
                .endsWith("  }\n}\n");
        assertThat(Run.of("cases", "--format", "junit", wrong).out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Rettesnor\">")
                .endsWith("</testsuites>\n");
    }
}
