// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static io.github.rettesnor.dk.Samples.judge;
import static io.github.rettesnor.dk.Samples.nomination;
import static io.github.rettesnor.dk.Samples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Verdict;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nomination is due on 27 August 2021, which in Copenhagen (summer time, UTC+2) ends at 22:00 UTC. */
class LktDeadlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-08-27T23:59:59+02:00",
                "2021-08-27T23:59:59.999999999+02:00",
                "2021-08-27T21:59:59Z",
                "2021-08-27T12:59:59-09:00",
                "2021-08-28T11:59:59+14:00",
                "2021-01-01T00:00:00Z"
            })
    void theLastSecondOfTheDayInCopenhagenIsInTime(String time) {
        Verdict verdict = judge(nomination().submittedAt(OffsetDateTime.parse(time)));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome("dk.lkt.deadline")).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-08-28T00:00:00+02:00",
                "2021-08-27T22:00:00Z",
                "2021-08-27T13:00:00-09:00",
                "2021-08-28T12:00:00+14:00",
                "2021-08-27T23:00:00+01:00"
            })
    void oneSecondLaterIsLateWhateverTheOffset(String time) {
        Verdict verdict = judge(nomination().submittedAt(OffsetDateTime.parse(time)));
        assertThat(reported(verdict)).containsExactly("dk.lkt.deadline VIOLATED submittedAt");
        assertThat(verdict.decision()).isEqualTo(Decision.NOT_ACCEPTABLE);
        assertThat(verdict.findings().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Indsendt den 28. august 2021 kl. 00:00. Fristen var den 27. august 2021.");
        assertThat(verdict.findings().get(0).figures().get("deadline").text()).isEqualTo("2021-08-27");
    }

    @Test
    void aDraftIsUndecided() {
        Verdict verdict = judge(nomination().submittedAt(null));
        assertThat(reported(verdict)).containsExactly("dk.lkt.deadline NOT_EVALUATED submittedAt");
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
    }
}
