// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.testing.Reported;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenTest {

    private static Application indicators(Indicator... indicators) {
        return ApplicationBuilder.from(example()).withIndicators(Arrays.asList(indicators));
    }

    @Test
    void whatIsGivenPasses() {
        assertThat(Reported.by(given("title"), example())).containsExactly("PASSED");
    }

    @Test
    void whatIsMissingIsViolatedAtItsPlace() {
        assertThat(Reported.by(
                        given("title"), ApplicationBuilder.from(example()).withTitle("\u00a0")))
                .containsExactly("VIOLATED", "VIOLATED title: violated {what=title}");
        assertThat(Reported.by(given("answers[x]"), example()))
                .containsExactly("VIOLATED", "VIOLATED answers[x]: violated {what=x}");
        assertThat(Reported.by(
                        given("registry.name"),
                        ApplicationBuilder.from(example()).withRegistry(null)))
                .containsExactly("VIOLATED", "VIOLATED registry.name: violated {what=name}");
    }

    @Test
    void eitherPlaceWillDo() {
        Given outline = given("attachments[PROJECT_OUTLINE]", "answers[project-outline]");
        Application attached = ApplicationBuilder.from(example()).withAnswers(Map.of());
        Application written = ApplicationBuilder.from(example()).withAttachments(List.of());
        assertThat(Reported.by(outline, attached)).containsExactly("PASSED");
        assertThat(Reported.by(outline, written)).containsExactly("PASSED");
        assertThat(Reported.by(outline, ApplicationBuilder.from(written).withAnswers(Map.of())))
                .containsExactly("VIOLATED", "VIOLATED attachments[PROJECT_OUTLINE]: violated {what=PROJECT_OUTLINE}");
    }

    @Test
    void everyElementIsAsked() {
        Indicator measured = IndicatorBuilder.builder().measurement("x").build();
        Indicator not = IndicatorBuilder.builder().build();
        assertThat(Reported.by(given("indicators[].measurement"), indicators(measured, not, null)))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED indicators[1].measurement: each {what=measurement, number=2}",
                        "VIOLATED indicators[2].measurement: each {what=measurement, number=3}");
        assertThat(Reported.by(given("indicators[].measurement"), indicators())).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void eitherFieldOfTheSameElementWillDo() {
        Given source = given("indicators[].source.name", "indicators[].dataPlan");
        Indicator named = IndicatorBuilder.builder()
                .source(new IndicatorSource(null, "Eksempeldatabasen"))
                .build();
        Indicator planned = IndicatorBuilder.builder().dataPlan("Spørreskjema").build();
        assertThat(Reported.by(source, indicators(named, planned))).containsExactly("PASSED");
        assertThat(Reported.by(
                        source, indicators(named, IndicatorBuilder.builder().build(), planned)))
                .containsExactly("VIOLATED", "VIOLATED indicators[1].source.name: each {what=name, number=2}");
    }

    @Test
    void oneAnswerWillDoForEveryElement() {
        Given measured = given("indicators[].measurement", "answers[4]");
        Application application = indicators(IndicatorBuilder.builder().build());
        assertThat(Reported.by(measured, ApplicationBuilder.from(application).withAnswers(Map.of("4", "Hver uke"))))
                .containsExactly("PASSED");
        assertThat(Reported.by(measured, application).get(0)).isEqualTo("VIOLATED");
    }

    @Test
    void elementsOfDifferentListsDoNotMix() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> given("indicators[].name", "applicants[].name").on(Application.class))
                .withMessage(
                        "'applicants[].name' goes through another list than 'indicators[].name'; let both be of the same elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given("title", "applicants[].name").on(Application.class))
                .withMessage(
                        "'applicants[].name' goes through another list than 'title'; let both be of the same elements");
    }

    @Test
    void aSectionWithOnlyAHeadingIsMissing() {
        Given summary = given("sections[summary]");
        Section heading = new Section("summary", "Sammendrag", "\n");
        Section text = new Section("summary", null, "Det gikk bra.");
        assertThat(Reported.by(
                        summary,
                        FinalReportBuilder.builder().sections(List.of(heading)).build()))
                .containsExactly("VIOLATED", "VIOLATED sections[summary]: violated {what=summary}");
        assertThat(Reported.by(
                        summary,
                        FinalReportBuilder.builder()
                                .sections(List.of(heading, text, heading))
                                .build()))
                .containsExactly("PASSED");
    }

    @Test
    void atLeastOnePlaceIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given())
                .withMessage("no place is named; name at least one, such as title");
    }
}
