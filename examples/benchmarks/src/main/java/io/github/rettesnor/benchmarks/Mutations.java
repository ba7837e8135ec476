// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Payer;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Applications that differ from the samples in one to four places, the same ones each time. */
public final class Mutations {

    private static final int KINDS = 13;
    private static final int MOST = 4;
    private final Random random;

    private Mutations(long seed) {
        random = new Random(seed);
    }

    /**
     * Mutated applications.
     *
     * @param many how many
     * @return the applications, always the same
     */
    public static List<Application> of(int many) {
        List<Application> mutated = new ArrayList<>();
        for (int seed = 0; seed < many; seed++) {
            mutated.add(new Mutations(seed).mutate(seed % 3 == 0 ? Samples.INVALID : Samples.VALID));
        }
        return mutated;
    }

    private Application mutate(Application from) {
        Application mutated = from;
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            mutated = random.nextBoolean() ? inLines(mutated) : inWhole(mutated, random.nextInt(KINDS));
        }
        return mutated;
    }

    private Application inWhole(Application from, int kind) {
        ApplicationBuilder to = ApplicationBuilder.builder(from);
        switch (kind) {
            case 0 -> to.title(any(Oddities.TEXTS));
            case 1 ->
                to.contacts(any(List.of(
                        List.of(),
                        List.of(new Contact(null, "Eksempel", null, null, " ", null, null)),
                        List.of(
                                new Contact(null, null, null, null, null, null, null),
                                new Contact(null, "E", null, null, null, "1", null)))));
            case 2 ->
                to.period(any(Arrays.asList(
                        null,
                        new ProjectPeriod(null, null, null),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1), null),
                        new ProjectPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), null),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), null, null),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), null, 12),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), LocalDate.of(2021, 1, 1), 12),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), LocalDate.of(2021, 2, 1), 12),
                        new ProjectPeriod(LocalDate.of(2020, 1, 2), LocalDate.of(2021, 1, 1), 0))));
            case 3 ->
                to.submittedAt(any(Arrays.asList(
                        null,
                        OffsetDateTime.parse("2019-06-01T23:59:59+02:00"),
                        OffsetDateTime.parse("2019-06-02T00:00:00+02:00"),
                        OffsetDateTime.parse("2019-06-01T21:59:59Z"),
                        OffsetDateTime.parse("2019-06-01T22:00:00Z"))));
            case 4 ->
                to.applicants(any(List.of(
                        List.of(),
                        List.of(new Party(null, "Eksempel")),
                        List.of(
                                new Party("REGIONS", null),
                                new Party(" ", null),
                                new Party("NATIONAL_REGISTRY", null)))));
            case 5 ->
                to.registry(any(Arrays.asList(
                        null,
                        new Registry(null, null),
                        new Registry("Eksempel", true),
                        new Registry("Eksempel", false))));
            case 6 ->
                to.method(any(Arrays.asList(
                        null, new ImprovementMethod(null, "E"), new ImprovementMethod(MethodKind.SIMILAR, null))));
            case 7 -> to.goals(any(List.of(List.of(), List.of("1", "", "0"), List.of("11", "12"))));
            case 8 ->
                to.declarations(
                        any(List.of(List.of(), List.of("RESULTS_REUSABLE"), List.of("FINAL_REPORT", "", "42"))));
            case 9 ->
                to.attachments(any(List.of(
                                List.of(),
                                List.of(new Attachment(null, null)),
                                List.of(new Attachment("PROJECT_OUTLINE", null)),
                                List.of(new Attachment("42", "Eksempel")))))
                        .answers(any(List.of(
                                Map.of(),
                                Map.of("project-outline", " "),
                                Map.of("project-outline", "E", "salary-need", "E"),
                                Map.of("project-outline", "Se vedlegg 2", "salary-need", "jf. prosjektplanen, punkt 3"),
                                Map.of("salary-need", " ", "salary-competence", "E"))));
            case 10 -> to.indicators(mutated(from.indicators()));
            case 11 -> to.ruleSet(any(Arrays.asList(null, "no:grant-application:2018", "no:invitation:2019", "-")));
            default -> to.budget(mutated(from.budget()));
        }
        return to.build();
    }

    private List<Indicator> mutated(List<Indicator> indicators) {
        if (indicators.isEmpty() || random.nextInt(5) == 0) {
            return List.of();
        }
        List<Indicator> mutated = new ArrayList<>(indicators);
        int at = random.nextInt(mutated.size());
        Indicator indicator = mutated.get(at);
        mutated.set(
                at,
                random.nextBoolean()
                        ? IndicatorBuilder.from(indicator).withExisting(any(Arrays.asList(null, true, false)))
                        : IndicatorBuilder.from(indicator)
                                .withSource(any(Arrays.asList(
                                        null,
                                        new IndicatorSource(null, null),
                                        new IndicatorSource(SourceKind.OTHER, null),
                                        new IndicatorSource(SourceKind.REGISTRY, "Et annet register"),
                                        new IndicatorSource(SourceKind.REGISTRY, " eksempel")))));
        return mutated;
    }

    private @Nullable Budget mutated(@Nullable Budget budget) {
        if (budget == null) {
            return Samples.VALID.budget();
        }
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt(4) == 0 ? null : BudgetBuilder.from(budget).withLines(List.of());
            case 1 ->
                BudgetBuilder.from(budget).withCurrency(random.nextBoolean() ? null : Currency.getInstance("EUR"));
            case 2 -> BudgetBuilder.from(budget).withRequested(any(Oddities.COSTS));
            case 3 ->
                BudgetBuilder.from(budget)
                        .withCoFunding(List.of(
                                new CoFunding(any(Oddities.TEXTS), any(Oddities.COSTS)),
                                new CoFunding("E", any(Oddities.COSTS))));
            case 4 -> BudgetBuilder.from(budget).withRequested(null);
            case 5 -> BudgetBuilder.from(budget).withCoFunding(List.of());
            case 6 -> BudgetBuilder.from(budget).withLines(withSumRow(budget.lines()));
            case 7 ->
                BudgetBuilder.from(budget)
                        .withLines(
                                budget.lines().stream().skip(random.nextInt(30)).toList());
            default -> BudgetBuilder.from(budget).withRequested(new BigDecimal("701440.00"));
        };
    }

    /** A row of a sample's sum, or of one of the lines in it. */
    private List<BudgetLine> withSumRow(List<BudgetLine> lines) {
        List<BudgetLine> more = new ArrayList<>(lines.subList(0, Math.min(lines.size(), 2 + random.nextInt(30))));
        BigDecimal sum = more.stream()
                .map(line -> line.unitCost() == null ? line.lumpSum() : line.unitCost())
                .filter(cost -> cost != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        more.replaceAll(line ->
                BudgetLineBuilder.from(line).with(each -> each.persons(1).occasions(null)));
        more.add(BudgetLineBuilder.builder()
                .category(any(Category.ofFormat()))
                .lumpSum(sum)
                .build());
        return more;
    }

    private Application inLines(Application from) {
        Budget budget = from.budget();
        if (budget == null || budget.lines().isEmpty()) {
            return from;
        }
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        int at = random.nextInt(lines.size());
        lines.set(at, mutated(lines.get(at)));
        return ApplicationBuilder.builder(from)
                .budget(BudgetBuilder.from(budget).withLines(lines))
                .build();
    }

    private BudgetLine mutated(BudgetLine from) {
        BudgetLineBuilder.With line = BudgetLineBuilder.from(from);
        return switch (random.nextInt(11)) {
            case 0 -> line.withCategory(any(Category.ofFormat()));
            case 1 -> line.withCategory(random.nextBoolean() ? null : Category.of("42"));
            case 2 -> line.withActivity(any(Oddities.ACTIVITIES));
            case 3 -> line.withPersons(any(Oddities.COUNTS));
            case 4 -> line.withOccasions(any(Oddities.OCCASIONS));
            case 5 -> line.withPayBasis(any(Arrays.asList(null, PayBasis.OTHER, PayBasis.BASIC_PAY)));
            case 6 -> line.withNeed(any(Oddities.TEXTS));
            case 7 -> line.withLumpSum(any(Oddities.COSTS));
            case 8 -> line.withPaidBy(any(Arrays.asList(null, Payer.GRANT, Payer.CO_FUNDING)));
            case 9 -> line.withDescription(any(Arrays.asList(null, "Plakat til konferansen", "Drift av registeret")));
            default -> line.withUnitCost(any(Oddities.COSTS));
        };
    }

    private <T extends @Nullable Object> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
