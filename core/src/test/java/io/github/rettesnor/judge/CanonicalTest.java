// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static Application read(String name, String text) {
        return Documents.read(Input.of(name, text), Application.class);
    }

    @Test
    void keysAreSortedAndWhatIsMissingIsLeftOut() {
        Application application = read("a.json", """
                {"title": "Færre \\"sår\\"", "patientGroup": null, "goals": [], "answers": {"2": "b", "10": "a"},
                 "budget": {"lines": [{"lumpSum": 1e2, "persons": 3}, {"unitCost": 0.50}]}}
                """.replace("\\\\", "\\").replace("\"patientGroup\": null,", ""));
        assertThat(Canonical.json(application))
                .isEqualTo("{\"answers\":{\"10\":\"a\",\"2\":\"b\"},\"budget\":{\"lines\":[{\"lumpSum\":100,"
                        + "\"persons\":3},{\"unitCost\":0.5}]},\"title\":\"Færre \\\"sår\\\"\"}");
    }

    @Test
    void aDocumentHasOneDigestWhateverFormatItWasReadFromAndHoweverItsNumbersAreWritten() {
        Application json = read("a.json", "{\"title\": \"x\", \"budget\": {\"requested\": 100.00}}");
        Application yaml = read("a.yaml", "budget: {requested: 1e2}\ntitle: x\n");
        assertThat(Canonical.digest(json)).isEqualTo(Canonical.digest(yaml));
        assertThat(Canonical.digest(read("a.json", "{\"title\": \"x \"}"))).isNotEqualTo(Canonical.digest(json));
    }

    /** The SHA-256 of the four letters null, and of the three characters "a", by another program. */
    @Test
    void aDigestIsTheSha256OfTheUtf8() {
        assertThat(Canonical.digest(null))
                .isEqualTo("74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b");
        assertThat(Canonical.digest("a")).isEqualTo("ac8d8342bbb2362d13f0a559a3621bb407011368895164b628a54f7fc33fc43c");
    }

    @Test
    void numbersAreWrittenForPeopleAndInBoundedSpace() {
        assertThat(Canonical.json(
                        List.of(new BigDecimal("15000.00"), new BigDecimal("-6E+2"), new BigDecimal("1E+2000000000"))))
                .isEqualTo("[15000,-600,1E+2000000000]");
    }

    @Test
    void textsThatDifferHaveDifferentForms() {
        assertThat(Canonical.json(List.of("\ud800", "?", "\n", "\\n", new BigDecimal("0.00"))))
                .isEqualTo("[\"\\ud800\",\"?\",\"\\u000a\",\"\\\\n\",0]");
    }
}
