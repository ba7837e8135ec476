// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.officertests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.cases.RuleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported to an officer whose expectation is wrong. */
class WrongExpectationTest {

    private static final String CASES = """
            rules: no:budget:2019
            document: {currency: NOK, lines: [{category: TRAVEL, activity: Læringsseminar 1, unitCost: 2400, persons: 20}]}
            cases:
              - name: En reise til 2 400 kr er i orden
                expect:
                  decision: ACCEPTABLE
              - name: Overnatting for 1 500 kr er for dyrt
                change:
                  lines[0]: {category: ACCOMMODATION, unitCost: 1500, persons: 20}
                expect:
                  decision: NOT_ACCEPTABLE
                  findings:
                    - rule: no.budget.accommodation-ceiling
                      path: lines[0].unitCost
            """;

    @TempDir
    private Path folder;

    private RuleCase read(int index) throws IOException {
        return RuleCase.in(Files.writeString(folder.resolve("reiser.yaml"), CASES))
                .get(index);
    }

    @Test
    void aFindingThatWasNotExpectedIsReportedInItsOwnWords() throws IOException {
        assertThatThrownBy(read(0)::verify).isInstanceOf(AssertionError.class).hasMessage(reported("""
                        Testen «En reise til 2 400 kr er i orden» feiler:
                          reiser.yaml:6: Avgjørelsen skulle vært «kan godtas», men er «kan ikke godtas».
                          reiser.yaml:6: En merknad som ikke var ventet, fra «øvre tak for reiseutgifter» (no.budget.travel-ceiling) ved \
                        lines[0].unitCost: Linje 1 kommer på 2_400_kr per deltaker per reise. Taket for reiseutgifter er \
                        2_300_kr."""));
    }

    @Test
    void aMissingFindingIsReportedWithWhatTheRuleReportedInstead() throws IOException {
        assertThatThrownBy(read(1)::verify).isInstanceOf(AssertionError.class).hasMessage(reported("""
                        Testen «Overnatting for 1 500 kr er for dyrt» feiler:
                          reiser.yaml:11: Avgjørelsen skulle vært «kan ikke godtas», men er «kan godtas».
                          reiser.yaml:13: En merknad mangler: «øvre tak for overnatting» (no.budget.accommodation-ceiling) skulle \
                        fått utfallet «ikke oppfylt» ved lines[0].unitCost. Utfallet ble «oppfylt»."""));
    }

    /** The files stand in a folder; amounts are written with spaces that do not break. */
    private String reported(String text) {
        return text.replace("reiser.yaml", folder.resolve("reiser.yaml").toString())
                .replace('_', '\u00a0');
    }
}
