// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.IndicatorsFromRegistry.indicatorsFromRegistry;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Reachable.reachable;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.requirement.Within.within;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ContactWay;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.rule.Requirement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A requirement that could only be misjudged fails when its rule set is made, and the message states why. */
class BindingTest {

    static Stream<Arguments> misplaced() {
        return Stream.of(
                arguments(
                        handedInBy("title", "2019-06-01", "Europe/Oslo"),
                        "'title' is not a date or a time, which is needed here"),
                arguments(
                        within("title", "period.end", 1, "Europe/Oslo"),
                        "'title' is not a date or a time, which is needed here"),
                arguments(
                        within("submittedAt", "submittedAt", 1, "Europe/Oslo"),
                        "'submittedAt' is not a date such as \"2019-06-01\", which is needed here"),
                arguments(
                        within("submittedAt", "indicators[].name", 1, "Europe/Oslo"),
                        "'indicators[].name' is every element of a list; one place is needed"),
                arguments(atLeast("title", 1), "'title' is not a whole number, which is needed here"),
                arguments(
                        PeriodOrdered.periodOrdered("title"),
                        "'title' is not a project period, with start, end and months, which is needed here"),
                arguments(
                        reachable("applicants", ContactWay.EMAIL),
                        "'applicants[]' is not a person, or each person of a list, such as contacts[], which is needed here"),
                arguments(
                        reachable("title", ContactWay.EMAIL),
                        "'title' is not a person, or each person of a list, such as contacts[], which is needed here"),
                arguments(where("registry", "x", given("title")), "'registry' is not a code, which is needed here"),
                arguments(
                        where("goals[]", "x", given("title")),
                        "'goals[]' is every element of a list; one place is needed"),
                arguments(
                        where("method.kind", "x", given("title")),
                        "'method.kind' is never 'x'; known are BREAKTHROUGH_SERIES, SIMILAR, OTHER"),
                arguments(
                        includes("indicators", "kind", "PROSESS"),
                        "'indicators[].kind' is never 'PROSESS'; did you mean 'PROCESS'?"),
                arguments(
                        inWords("indicators[].name", "answers[4]", given("title")),
                        "'indicators[].name' is every element of a list; one place is needed"),
                arguments(
                        inWords("indicators", "goals[]", given("title")),
                        "'goals[]' is every element of a list; one place is needed"),
                arguments(question("goals[]"), "'goals[]' is every element of a list; one place is needed"),
                arguments(
                        EachLineHas.eachLineHas(io.github.rettesnor.model.Category.SALARY, "ned", "answers[x]"),
                        "there is no field 'ned'; did you mean 'need'?"),
                arguments(
                        EachLineHas.eachLineHas(io.github.rettesnor.model.Category.SALARY, "need", "goals[]"),
                        "'goals[]' is every element of a list; one place is needed"),
                arguments(given("titel"), "'titel': there is no field 'titel'; did you mean 'title'?"));
    }

    @ParameterizedTest
    @MethodSource("misplaced")
    void aRequirementAtAPlaceThatDoesNotSuitItFails(Requirement requirement, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement.on(Application.class))
                .withMessage(why);
    }

    @Test
    void whatIsAboutAnApplicationIsAboutNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicatorsFromRegistry().on(Invitation.class))
                .withMessage(
                        "the requirement 'indicators-from-registry' is about documents of the kind Application, not Invitation");
    }

    @Test
    void datesAndTimesBothHaveADeadline() {
        assertThatCode(() ->
                        handedInBy("returnedAt", "2019-06-01", "Europe/Oslo").on(CooperationAgreement.class))
                .doesNotThrowAnyException();
        assertThatCode(() -> handedInBy("returnBy", "2019-06-01", "Europe/Oslo").on(CooperationAgreement.class))
                .doesNotThrowAnyException();
    }
}
