// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.EachHas.eachHas;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachHasTest {

    private static List<String> reported(Party... applicants) {
        return Reported.by(
                eachHas("applicants", "type", "name"),
                ApplicationBuilder.from(example()).withApplicants(List.of(applicants)));
    }

    @Test
    void elementsWithAllOfTheFieldsPass() {
        assertThat(reported(new Party("REGIONS", "Eksempelregionen"), new Party("OTHER", "Eksempelsykehuset")))
                .containsExactly("PASSED");
    }

    @Test
    void eachMissingFieldIsReportedAtItsElement() {
        assertThat(reported(
                        new Party(null, "Eksempelregionen"), new Party("OTHER", " "), new Party("OTHER", "Prøveby")))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED applicants[0].type: field {number=1, field=type}",
                        "VIOLATED applicants[1].name: field {number=2, field=name}");
    }

    @Test
    void anEmptyListAsksForNothing() {
        assertThat(reported()).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void aFieldThatTheElementsDoNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eachHas("applicants", "nam").on(Application.class))
                .withMessage("'applicants[].nam': there is no field 'nam'; did you mean 'name'?");
    }
}
