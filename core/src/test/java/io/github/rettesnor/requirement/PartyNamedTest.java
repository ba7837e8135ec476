// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.PartyNamed.partyNamed;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamedTest {

    private static List<String> reported(Party... applicants) {
        return Reported.by(
                partyNamed("applicants", "REGIONS", "Region Nord", "Region Sør"),
                ApplicationBuilder.from(example()).withApplicants(List.of(applicants)));
    }

    @Test
    void eachOfTheNamesWillDo() {
        assertThat(reported(new Party("REGIONS", "Region Sør"), new Party("REGIONS", "Region Nord")))
                .containsExactly("PASSED");
    }

    @Test
    void letterCaseAndOuterWhiteSpaceDoNotMatter() {
        assertThat(reported(new Party("REGIONS", "\tregion SØR "))).containsExactly("PASSED");
    }

    @Test
    void theProperNameWillDo() {
        assertThat(reported(new Party("REGIONS", "sør"))).containsExactly("PASSED");
        assertThat(reported(new Party("REGIONS", "ør"))).first().isEqualTo("VIOLATED");
        assertThat(reported(new Party("REGIONS", "Region"))).first().isEqualTo("VIOLATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Nord og Region Sør",
                "Region Nord, Region Sør",
                "Region Nord/Region Sør",
                "Region Nord & Sør",
                "Nord samt Sør",
                "Regionerne Nord og Sør",
                "Region Nord\nRegion Sør",
                "(Region Nord)",
                "Region Nord and Region Sør."
            })
    void severalNamesMayStandInOneEntry(String name) {
        assertThat(reported(new Party("REGIONS", name))).containsExactly("PASSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Nord og Region Vest",
                "Region Nord, Eksempelsykehuset",
                "Regionerne",
                "Nord Sørlandet",
                "og",
                "ikke Region Nord"
            })
    void eachOfSeveralNamesIsOneOfThem(String name) {
        assertThat(reported(new Party("REGIONS", name))).first().isEqualTo("VIOLATED");
    }

    @Test
    void anotherNameIsViolatedAndReported() {
        assertThat(reported(new Party("REGIONS", "Region Nord"), new Party("REGIONS", "Region Vest")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED applicants[1].name: violated {number=2, type=REGIONS, names=Region Nord, Region Sør,"
                                + " name=Region Vest}");
    }

    @Test
    void aPartyWithoutNameIsViolated() {
        assertThat(reported(new Party("REGIONS", null)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED applicants[0].name: missing {number=1, type=REGIONS, names=Region Nord, Region Sør}");
        assertThat(reported(new Party("REGIONS", " \u200b")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED applicants[0].name: missing {number=1, type=REGIONS, names=Region Nord, Region Sør}");
    }

    @Test
    void partiesOfAnotherTypeMayBearAnyName() {
        assertThat(reported(new Party("OTHER", "Eksempelsykehuset"), new Party(null, null)))
                .containsExactly("NOT_APPLICABLE");
        assertThat(reported(new Party("OTHER", "Eksempelsykehuset"), new Party("REGIONS", "Region Nord")))
                .containsExactly("PASSED");
        assertThat(reported()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aListOfSomethingElseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> partyNamed("contacts", "REGIONS", "Region Nord").on(Application.class))
                .withMessage("'contacts' is not a list of parties, which is needed here");
    }
}
