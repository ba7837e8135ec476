// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.ON_CALL_SUPPLEMENT;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.ContactBuilder;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorKind;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The applications that everything is measured on. */
public final class Samples {

    private static final String REGISTRY = "Nasjonalt register for eksempler";

    /** A valid application with a budget of 20 lines. */
    public static final Application VALID = application(lines(), new BigDecimal("851440.00"));

    /** The same with a dozen faults. */
    public static final Application INVALID = invalid();

    private Samples() {}

    /**
     * Returns a valid application with as many lines as one likes.
     *
     * @param lines how many; a multiple of 10
     * @return the application
     */
    public static Application ofLines(int lines) {
        List<BudgetLine> many = new ArrayList<>();
        for (int i = 0; i < lines / 10; i++) {
            String seminar = "Samling " + (i + 1);
            many.add(salary("Prosjektleder, måned " + (i + 1), "9000", 1));
            many.add(unit(DAY_PACKAGE, seminar, "650", 20, 1));
            many.add(lump(DAY_PACKAGE, seminar, "1000", 20));
            many.add(unit(DAY_PACKAGE, "Kurs " + i, "700", 10, 2));
            many.add(unit(TRAVEL, "Til " + seminar, "1900", 12, 1));
            many.add(unit(TRAVEL, "Til " + seminar, "390.50", 12, 1));
            many.add(unit(TRAVEL, "Til kurs " + i, "2300", 4, 1));
            many.add(unit(ACCOMMODATION, "Kurs " + i, "1500", 8, 2));
            many.add(unit(ACCOMMODATION, seminar, "1395.00", 6, 1));
            many.add(unit(OTHER, null, "1250", 1, 1));
        }
        return application(many, null);
    }

    private static List<BudgetLine> lines() {
        return List.of(
                salary("Prosjektleder 40 %", "32500.00", 12),
                salary("Registerkoordinator 10 %", "5400.00", 12),
                salary("Statistiker", "6900.00", 3),
                unit(DAY_PACKAGE, "Samling 1", "650.00", 30, 2),
                lump(DAY_PACKAGE, "Samling 2", "12000.00", 30),
                unit(DAY_PACKAGE, "Samling 2", "299.00", 30, 1),
                unit(DAY_PACKAGE, "Samling 3", "700.00", 30, 1),
                unit(DAY_PACKAGE, "Styringsgruppen", "395.00", 12, 4),
                unit(TRAVEL, "Reise til samling 1", "1900.00", 18, 1),
                unit(TRAVEL, "Reise til samling 1", "400.00", 18, 1),
                unit(TRAVEL, "Reise til samling 2", "2150.00", 18, 1),
                unit(TRAVEL, "Reise til samling 3", "2300.00", 18, 1),
                unit(TRAVEL, "Besøk i avdelingene", "1450.00", 2, 6),
                unit(TRAVEL, "Styringsgruppens reiser", "890.00", 4, 3),
                unit(ACCOMMODATION, "Samling 1", "1495.00", 18, 1),
                unit(ACCOMMODATION, "Samling 2", "1500.00", 18, 1),
                unit(ACCOMMODATION, "Samling 3", "1390.00", 18, 1),
                unit(ACCOMMODATION, "Besøk i avdelingene", "1250.00", 2, 6),
                unit(OTHER, null, "8500.00", 1, 1),
                lump(OTHER, null, "24000.00", 1));
    }

    private static Application application(List<BudgetLine> lines, @Nullable BigDecimal requested) {
        return ApplicationBuilder.builder()
                .ruleSet("no:grant-application:2019")
                .title("Raskere oppfølging etter eksempelsykdom")
                .patientGroup("Pasienter med eksempelsykdom")
                .submittedAt(OffsetDateTime.parse("2019-05-28T14:05:00+02:00"))
                .applicants(List.of(
                        new Party("NATIONAL_REGISTRY", REGISTRY),
                        new Party("HOSPITAL_DEPARTMENT", "Avdeling for eksempler, Eksempel sykehus")))
                .contacts(List.of(ContactBuilder.builder()
                        .role("PROJECT_LEADER")
                        .name("Eksempel Eksempelsen")
                        .title("overlege")
                        .workplace("Eksempel sykehus")
                        .email("name@example.org")
                        .build()))
                .registry(new Registry(REGISTRY, true))
                .participants(List.of(
                        new Party("HOSPITAL_DEPARTMENT", "Nord eksempelsykehus"),
                        new Party("HOSPITAL_DEPARTMENT", "Sør eksempelsykehus")))
                .period(new ProjectPeriod(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 8, 31), null))
                .method(new ImprovementMethod(
                        MethodKind.BREAKTHROUGH_SERIES, "Tre samlinger med forbedringsarbeid imellom"))
                .goals(List.of("2", "5", "11"))
                .indicators(List.of(
                        indicator("Andel fulgt opp innen 30 dager", IndicatorKind.PROCESS),
                        indicator("Andel med god funksjon etter ett år", IndicatorKind.OUTCOME),
                        indicator("Reinnleggelser innen 30 dager", IndicatorKind.BALANCING)))
                .answers(Map.of("project-outline", "Oppfølgingen varierer mye mellom sykehusene."))
                .declarations(List.of("RESULTS_REUSABLE", "FINAL_REPORT", "GUIDANCE_SOUGHT"))
                .attachments(List.of(new Attachment("PROJECT_OUTLINE", "prosjektskisse.pdf")))
                .budget(new Budget(
                        Currency.getInstance("NOK"),
                        requested,
                        lines,
                        List.of(new CoFunding("Eksempel sykehus", new BigDecimal("150000.00")))))
                .build();
    }

    private static Application invalid() {
        List<BudgetLine> lines = new ArrayList<>(lines());
        lines.set(0, BudgetLineBuilder.from(lines.get(0)).withUnitCost(new BigDecimal("52500.00")));
        lines.set(1, BudgetLineBuilder.from(lines.get(1)).withNeed(null));
        lines.set(2, BudgetLineBuilder.from(lines.get(2)).withPayBasis(PayBasis.OTHER));
        lines.set(9, BudgetLineBuilder.from(lines.get(9)).withUnitCost(new BigDecimal("500.00")));
        lines.set(15, BudgetLineBuilder.from(lines.get(15)).withUnitCost(new BigDecimal("1500.01")));
        lines.set(18, BudgetLineBuilder.from(lines.get(18)).withCategory(OVERHEAD));
        lines.set(19, BudgetLineBuilder.from(lines.get(19)).withCategory(ON_CALL_SUPPLEMENT));
        Application application = application(lines, new BigDecimal("1093240.18"));
        List<Indicator> indicators = new ArrayList<>(application.indicators());
        indicators.set(1, IndicatorBuilder.from(indicators.get(1)).withExisting(false));
        return ApplicationBuilder.builder(application)
                .title(" ")
                .submittedAt(OffsetDateTime.parse("2019-06-01T22:05:00Z"))
                .method(new ImprovementMethod(MethodKind.OTHER, null))
                .goals(List.of("2", "12"))
                .indicators(indicators)
                .declarations(List.of("RESULTS_REUSABLE"))
                .build();
    }

    private static Indicator indicator(String name, IndicatorKind kind) {
        return IndicatorBuilder.builder()
                .name(name)
                .kind(kind)
                .source(new IndicatorSource(SourceKind.REGISTRY, REGISTRY))
                .existing(true)
                .baseline("62 %")
                .target("80 %")
                .build();
    }

    private static BudgetLine salary(String description, String monthly, int months) {
        return BudgetLineBuilder.builder()
                .category(SALARY)
                .description(description)
                .unitCost(new BigDecimal(monthly))
                .persons(1)
                .occasions(BigDecimal.valueOf(months))
                .payBasis(PayBasis.BASIC_PAY)
                .need("Leder arbeidet mellom samlingene.")
                .competence("Kjenner registerets variabler.")
                .build();
    }

    private static BudgetLine unit(Category category, @Nullable String activity, String cost, int persons, int times) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .description("Eksempel")
                .unitCost(new BigDecimal(cost))
                .persons(persons)
                .occasions(BigDecimal.valueOf(times))
                .build();
    }

    private static BudgetLine lump(Category category, @Nullable String activity, String cost, int persons) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .description("Eksempel")
                .lumpSum(new BigDecimal(cost))
                .persons(persons)
                .build();
    }
}
