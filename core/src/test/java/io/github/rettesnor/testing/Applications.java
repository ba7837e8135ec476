// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Applications for a grant: made by hand, and generated. */
public final class Applications {

    private static final OffsetDateTime LAST_MINUTE = OffsetDateTime.parse("2019-06-01T23:59:00+02:00");

    private Applications() {}

    /** An application with everything in order, but no budget. */
    public static Application example() {
        return ApplicationBuilder.builder()
                .title("Færre sår i Eksempelby")
                .patientGroup("Pasienter med sår")
                .submittedAt(LAST_MINUTE)
                .applicants(List.of(new Party("NATIONAL_REGISTRY", "Eksempelregisteret")))
                .contacts(List.of(new Contact(
                        "PROJECT_LEADER",
                        "Eksempel Eksempelsen",
                        "overlege",
                        "Eksempelsykehuset",
                        "name@example.org",
                        null,
                        null)))
                .registry(new Registry("Eksempelregisteret", true))
                .period(new ProjectPeriod(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 8, 31), null))
                .method(new ImprovementMethod(MethodKind.BREAKTHROUGH_SERIES, null))
                .goals(List.of("1"))
                .indicators(List.of(indicator("Andel uten sår")))
                .answers(Map.of("project-outline", "Vi vil forebygge sår."))
                .declarations(List.of("RESULTS_REUSABLE", "FINAL_REPORT", "GUIDANCE_SOUGHT"))
                .attachments(List.of(new Attachment("PROJECT_OUTLINE", "skisse.pdf")))
                .build();
    }

    /** An indicator that the registry holds. */
    public static Indicator indicator(String name) {
        return IndicatorBuilder.builder()
                .name(name)
                .kind(IndicatorKind.OUTCOME)
                .source(new IndicatorSource(SourceKind.REGISTRY, "Eksempelregisteret"))
                .existing(true)
                .measurement("Hver måned")
                .goals(List.of("1"))
                .build();
    }

    /** Applications that keep every rule of a grant application. */
    public static Arbitrary<Application> valid() {
        ListArbitrary<Indicator> indicators = Arbitraries.of("Dødelighet", "Ventetid", "Sår")
                .map(Applications::indicator)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        Budgets.valid(),
                        indicators,
                        Arbitraries.of("1", "7", "11").list().ofMinSize(1).ofMaxSize(3))
                .as((budget, all, goals) -> ApplicationBuilder.builder(example())
                        .budget(budget)
                        .indicators(all)
                        .goals(goals)
                        .build());
    }

    /** Valid applications in which some things are missing or wrong. */
    public static Arbitrary<Application> nearlyValid() {
        return Combinators.combine(
                        valid(),
                        Budgets.nearlyValid().injectNull(0.1),
                        Arbitraries.integers().between(0, 15).list().ofMaxSize(3))
                .as((application, budget, defects) -> {
                    Application spoilt = ApplicationBuilder.builder(application)
                            .budget(budget)
                            .build();
                    for (int defect : defects) {
                        spoilt = spoilt(spoilt, defect);
                    }
                    return spoilt;
                });
    }

    private static Application spoilt(Application application, int defect) {
        ApplicationBuilder spoilt = ApplicationBuilder.builder(application);
        IndicatorBuilder indicator = IndicatorBuilder.builder(indicator("Uten grunnlag"));
        return switch (defect) {
            case 0 -> spoilt.title(" \u00a0").build();
            case 1 -> spoilt.submittedAt(null).build();
            case 2 -> spoilt.submittedAt(LAST_MINUTE.plusMinutes(1)).build();
            case 3 ->
                spoilt.contacts(List.of(new Contact(null, "Eksempel Eksempelsen", null, null, null, null, null)))
                        .build();
            case 4 -> spoilt.registry(new Registry("Eksempelregisteret", null)).build();
            case 5 -> spoilt.registry(null).build();
            case 6 ->
                spoilt.period(new ProjectPeriod(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1), null))
                        .build();
            case 7 -> spoilt.period(new ProjectPeriod(null, null, null)).build();
            case 8 -> spoilt.goals(List.of("1", "12", "")).build();
            case 9 -> spoilt.method(null).build();
            case 10 ->
                spoilt.applicants(List.of(new Party(null, "Eksempelsykehuset"))).build();
            case 11 -> spoilt.attachments(List.of()).answers(Map.of()).build();
            case 12 -> added(spoilt, application, indicator.existing(null).build());
            case 13 ->
                added(
                        spoilt,
                        application,
                        indicator
                                .source(new IndicatorSource(SourceKind.REGISTRY, "Et annet register"))
                                .build());
            case 14 ->
                added(
                        spoilt,
                        application,
                        indicator
                                .source(new IndicatorSource(SourceKind.OTHER, null))
                                .build());
            default -> spoilt.answers(answered(application)).build();
        };
    }

    private static Application added(ApplicationBuilder spoilt, Application application, Indicator indicator) {
        List<Indicator> indicators = new ArrayList<>(application.indicators());
        indicators.add(indicator);
        return spoilt.indicators(indicators).build();
    }

    private static Map<String, String> answered(Application application) {
        Map<String, String> answers = new LinkedHashMap<>(application.answers());
        answers.put("salary-need", "Frikjøp av prosjektleder");
        answers.put("salary-competence", "\u200b");
        return answers;
    }
}
