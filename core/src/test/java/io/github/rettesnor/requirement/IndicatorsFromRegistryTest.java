// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.model.SourceKind.OTHER;
import static io.github.rettesnor.model.SourceKind.REGISTRY;
import static io.github.rettesnor.requirement.IndicatorsFromRegistry.indicatorsFromRegistry;
import static io.github.rettesnor.testing.Applications.example;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.testing.Reported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorsFromRegistryTest {

    private static Application with(IndicatorSource source, Boolean existing) {
        return ApplicationBuilder.from(example())
                .withIndicators(List.of(IndicatorBuilder.builder()
                        .name("Ventetid")
                        .source(source)
                        .existing(existing)
                        .build()));
    }

    private static List<String> reported(SourceKind kind, String name, Boolean existing) {
        return Reported.by(indicatorsFromRegistry(), with(new IndicatorSource(kind, name), existing));
    }

    @Test
    void anExistingVariableOfTheRegistryPasses() {
        assertThat(reported(REGISTRY, "Eksempelregisteret", true)).containsExactly("PASSED");
        assertThat(reported(REGISTRY, " eksempelREGISTERET ", true)).containsExactly("PASSED");
        assertThat(reported(REGISTRY, " ", true)).containsExactly("PASSED");
        assertThat(reported(REGISTRY, null, true)).containsExactly("PASSED");
    }

    @Test
    void withoutIndicatorsItCannotBeEvaluated() {
        assertThat(Reported.by(
                        indicatorsFromRegistry(),
                        ApplicationBuilder.from(example()).withIndicators(List.of())))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators: missing");
    }

    @Test
    void anotherSourceOrANewVariableIsViolated() {
        assertThat(reported(OTHER, null, null))
                .containsExactly("VIOLATED", "VIOLATED indicators[0].source.kind: violated {number=1, source=OTHER}");
        assertThat(reported(REGISTRY, null, false))
                .containsExactly("VIOLATED", "VIOLATED indicators[0].existing: not-existing {number=1}");
        assertThat(reported(null, null, false))
                .containsExactly("VIOLATED", "VIOLATED indicators[0].existing: not-existing {number=1}");
    }

    @Test
    void whatIsNotStatedCannotBeJudged() {
        assertThat(reported(REGISTRY, null, null))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators[0].existing: existing-unstated {number=1}");
        assertThat(reported(null, "x", true))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators[0].source: no-source {number=1}");
        assertThat(Reported.by(indicatorsFromRegistry(), with(null, true)))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators[0].source: no-source {number=1}");
    }

    @Test
    void anotherNameThanTheApplicationsIsForAPersonToJudge() {
        assertThat(reported(REGISTRY, "Et annet register", true)).first().isEqualTo("TO_JUDGE");
    }

    @Test
    void indicatorsThatAreNotListedAreAskedForWhereTheyMayStand() {
        Application none = ApplicationBuilder.from(example())
                .with(application -> application.indicators(List.of()).answers(Map.of("project-outline", "Skisse")));
        assertThat(Reported.by(indicatorsFromRegistry("attachments[OTHER]", "answers[project-outline]"), none))
                .first()
                .isEqualTo("TO_JUDGE");
        assertThat(Reported.by(indicatorsFromRegistry("answers[summary]"), none))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators: missing");
    }

    @Test
    void anIndicatorWithoutANameCannotBeEvaluated() {
        Application nameless = ApplicationBuilder.from(example())
                .withIndicators(List.of(IndicatorBuilder.builder()
                        .source(new IndicatorSource(REGISTRY, null))
                        .existing(true)
                        .build()));
        assertThat(Reported.by(indicatorsFromRegistry(), nameless))
                .containsExactly("NOT_EVALUATED", "NOT_EVALUATED indicators[0].name: no-name {number=1}");
    }

    @Test
    void noRegistryWillDoWhereTheApplicationNamesNone() {
        Application named = with(new IndicatorSource(REGISTRY, "Et annet register"), true);
        for (Registry registry : new Registry[] {null, new Registry(null, true), new Registry(" ", true)}) {
            assertThat(Reported.by(
                            indicatorsFromRegistry(),
                            ApplicationBuilder.from(named).withRegistry(registry)))
                    .containsExactly("NOT_EVALUATED", "NOT_EVALUATED registry.name: no-registry");
        }
    }

    @Test
    void everyIndicatorIsReported() {
        Indicator other = IndicatorBuilder.builder()
                .source(new IndicatorSource(OTHER, null))
                .build();
        Indicator wished = IndicatorBuilder.builder().existing(false).build();
        assertThat(Reported.by(
                        indicatorsFromRegistry(),
                        ApplicationBuilder.from(example()).withIndicators(List.of(other, wished, other))))
                .containsExactly(
                        "VIOLATED",
                        "VIOLATED indicators[0].source.kind: violated {number=1, source=OTHER}",
                        "VIOLATED indicators[1].existing: not-existing {number=2}",
                        "VIOLATED indicators[2].source.kind: violated {number=3, source=OTHER}");
    }

    @Test
    void theWorstIndicatorCounts() {
        Application application = ApplicationBuilder.from(example())
                .withIndicators(List.of(
                        IndicatorBuilder.builder().existing(false).build(),
                        io.github.rettesnor.testing.Applications.indicator("x")));
        assertThat(Reported.by(indicatorsFromRegistry(), application))
                .containsExactly("VIOLATED", "VIOLATED indicators[0].existing: not-existing {number=1}");
    }
}
