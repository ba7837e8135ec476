// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each problem of a rule file, decisions or cases is a line in the language that is asked for. */
class FileProblemsTest {

    private static final String GOOD = Run.document("no-acceptable.json");

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String rules() throws IOException {
        return file("rules.yaml", """
                ruleSet: no:grant-application:2027
                basedOn: no:grant-aplication:2019
                from: 2027-02-30
                office: K
                reason: R
                """);
    }

    private static String inNorwegian(String rules) {
        return rules + ":2:10: basedOn: ukjent regelsett «no:grant-aplication:2019»; mente du"
                + " «no:grant-application:2019»?\n" + rules + ":3:7: from: datoen 2027-02-30 finnes ikke\n";
    }

    @Test
    void ofRules() throws IOException {
        String rules = rules();
        assertThat(Run.of("check", "--lang", "nb", "--rules", rules, GOOD))
                .isEqualTo(new Run(2, "", inNorwegian(rules)));
        assertThat(Run.of("batch", "--lang", "nb", "--rules", rules, GOOD))
                .isEqualTo(new Run(2, "", inNorwegian(rules)));
        assertThat(Run.of("rules", "--lang", "nb", rules)).isEqualTo(new Run(2, "", inNorwegian(rules)));
        assertThat(Run.of("rules", rules).err())
                .isEqualTo(rules + ":2:10: basedOn: unknown rule set 'no:grant-aplication:2019'; did you mean"
                        + " 'no:grant-application:2019'?\n" + rules + ":3:7: from: there is no day 2027-02-30\n");
    }

    @Test
    void ofDecisions() throws IOException {
        String decisions = file("decisions.yaml", """
                judgements: [{rule: x, met: true, office: K, reason: R, day: 2027-06-01}]
                waivers: [{rule: a.b}]
                document: {digest: 0f}
                """);
        assertThat(Run.of("check", "--lang", "da", "--decisions", decisions, GOOD))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                decisions
                                        + ":1:21: judgements[0].rule: skal være et regel-id som land.dokument.regel, men er"
                                        + " »x«\n"
                                        + decisions
                                        + ":2:11: waivers[0].office: mangler; hvilket kontor der giver dispensationen\n"
                                        + decisions + ":2:11: waivers[0].reason: mangler; hvorfor den gives\n"
                                        + decisions
                                        + ":2:11: waivers[0].day: mangler; dagen, den gives, f.eks. 2027-06-01\n"
                                        + decisions
                                        + ":2:11: waivers[0].expires: mangler; den sidste dag, den gælder, f.eks. 2027-12-31\n"));
    }

    @Test
    void ofCases() throws IOException {
        String cases = file("cases.yaml", """
                name: x
                rules: no:budgt:2019
                document: {}
                expect: {decision: GOOD}
                """);
        assertThat(Run.of("cases", "--lang", "nn", cases).err())
                .isEqualTo(cases + ":2:8: rules: ukjent regelsett «no:budgt:2019»; meinte du «no:budget:2019»?\n"
                        + cases + ":4:20: expect.decision: ukjend kode «GOOD» i decision; kjende kodar er ACCEPTABLE,"
                        + " TO_JUDGE, UNDECIDED, NOT_ACCEPTABLE\n");
    }
}
