// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AmountAtLeast.amountAtLeast;
import static io.github.rettesnor.requirement.AmountAtMost.amountAtMost;
import static io.github.rettesnor.requirement.AnyOf.anyOf;
import static io.github.rettesnor.requirement.CharactersAtLeast.charactersAtLeast;
import static io.github.rettesnor.requirement.CharactersAtMost.charactersAtMost;
import static io.github.rettesnor.requirement.Covers.covers;
import static io.github.rettesnor.requirement.DateBetween.dateBetween;
import static io.github.rettesnor.requirement.EachHas.eachHas;
import static io.github.rettesnor.requirement.EntriesAtLeast.entriesAtLeast;
import static io.github.rettesnor.requirement.EntriesAtMost.entriesAtMost;
import static io.github.rettesnor.requirement.FromAmount.fromAmount;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.PeriodAtLeast.periodAtLeast;
import static io.github.rettesnor.requirement.PeriodAtMost.periodAtMost;
import static io.github.rettesnor.requirement.Unique.unique;
import static io.github.rettesnor.requirement.WhenGiven.whenGiven;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.json.Notation;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.Example;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.Reported;
import java.util.Objects;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitExamplesTest {

    private static final MonetaryAmount LIMIT = ExactMoney.of("100000", "NOK");

    static Stream<Requirement> limits() {
        return Stream.of(
                amountAtMost("budget.requested", LIMIT),
                amountAtLeast("budget.requested", LIMIT),
                fromAmount("budget.requested", LIMIT, given("title")),
                charactersAtMost("answers[1]", 500),
                charactersAtLeast("title", 3),
                entriesAtMost("attachments", 2),
                entriesAtLeast("goals", 2),
                periodAtMost("period", 36),
                periodAtLeast("period", 12),
                anyOf(given("track"), given("title")),
                unique("indicators[].name"),
                covers("indicators", "goals", 2, "1", "7", "11"),
                eachHas("applicants", "type", "name"),
                dateBetween("period.start", "2027-08-01", "2028-07-31"),
                handedInBy("submittedAt", "2027-03-10", "16:00", "Europe/Oslo"),
                whenGiven("attachments[PROJECT_OUTLINE]", given("title")),
                whenGiven("attachments", given("title")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void anExamplePassesAndTheOtherIsViolated(Requirement requirement) {
        Example example = Objects.requireNonNull(requirement.example(Application.class));
        assertThat(outcome(requirement, example.passes())).isEqualTo("PASSED");
        assertThat(outcome(requirement, example.fails())).isEqualTo("VIOLATED");
    }

    private static String outcome(Requirement requirement, Object fragment) {
        Application application =
                Documents.read(Input.of("example.json", Notation.JSON.write(fragment)), Application.class);
        return Reported.by(requirement, application).get(0);
    }
}
