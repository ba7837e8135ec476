// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.application;
import static io.github.rettesnor.no.Documents.budget;
import static io.github.rettesnor.no.Documents.indicator;
import static io.github.rettesnor.no.Documents.line;
import static io.github.rettesnor.no.Documents.salary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantApplication2019Test {

    private static Judgement judge(Application application) {
        return Judgement.of(Norway.grantApplication(2019), application);
    }

    private static Judgement with(Consumer<ApplicationBuilder> change) {
        return judge(ApplicationBuilder.from(application()).with(change));
    }

    @Test
    void anApplicationThatKeepsAllRulesIsAcceptable() {
        judge(application()).findsOnly().decides(Decision.ACCEPTABLE);
    }

    @Test
    void anEmptyApplicationIsJudgedAndNotAcceptable() {
        judge(ApplicationBuilder.builder().build())
                .decides(Decision.NOT_ACCEPTABLE)
                .outcome("core.budget.lines", Outcome.VIOLATED)
                .at("core.budget.lines", "budget.lines")
                .outcome("no.application.applicant-eligible", Outcome.VIOLATED)
                .at("no.application.applicant-eligible", "applicants")
                .outcome("no.application.deadline", Outcome.NOT_EVALUATED);
    }

    @Test
    void aTitleIsNeeded() {
        with(application -> application.title("\u00a0 \t")).violates("core.title", "title");
    }

    @Test
    void aContactHasANameAndAnAddressOrTelephone() {
        String rule = "core.contact";
        with(application -> application.contacts(List.of())).violates(rule, "contacts");
        with(application -> application.contacts(
                        List.of(new Contact(null, "Eksempel Eksempelsen", null, null, null, " ", null))))
                .violates(rule, "contacts");
        with(application -> application.contacts(
                        List.of(new Contact(null, "Eksempel Eksempelsen", null, null, null, "00 00 00 00", null))))
                .passes(rule);
    }

    @Test
    void aPeriodHasAStartAndAnEndThatIsNotBeforeIt() {
        String rule = "core.period";
        LocalDate day = LocalDate.of(2019, 9, 1);
        with(application -> application.period(null)).violates(rule, "period");
        with(application -> application.period(new ProjectPeriod(null, null, null)))
                .violates(rule, "period.start", "period.end");
        with(application -> application.period(new ProjectPeriod(day, day, null)))
                .passes(rule);
        with(application -> application.period(new ProjectPeriod(day, day.minusDays(1), null)))
                .violates(rule, "period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06-01T23:59:59+02:00",
                "2019-06-01T23:59:59.999999999+02:00",
                "2019-06-01T21:59:59Z",
                "2019-06-02T11:59:59+14:00"
            })
    void theFirstOfJuneInOsloIsInTime(String submitted) {
        with(application -> application.submittedAt(OffsetDateTime.parse(submitted)))
                .passes("no.application.deadline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-02T00:00:00+02:00", "2019-06-01T22:00:00Z", "2019-06-01T12:00:00-10:00"})
    void theSecondOfJuneInOsloIsTooLate(String submitted) {
        with(application -> application.submittedAt(OffsetDateTime.parse(submitted)))
                .violates("no.application.deadline", "submittedAt")
                .with("deadline", "2019-06-01")
                .with("day", "2019-06-02")
                .with("time", "00:00")
                .with("days", "1")
                .decides(Decision.NOT_ACCEPTABLE);
    }

    @Test
    void aDraftIsUndecidedAtBest() {
        with(application -> application.submittedAt(null))
                .cannotEvaluate("no.application.deadline", "submittedAt")
                .decides(Decision.UNDECIDED);
    }

    @Test
    void registriesAndDepartmentsMayApply() {
        String rule = "no.application.applicant-eligible";
        with(application -> application.applicants(List.of(
                        new Party("HOSPITAL_DEPARTMENT", "Medisinsk avdeling"),
                        new Party("NATIONAL_REGISTRY", "Norsk eksempelregister"))))
                .passes(rule);
        with(application -> application.applicants(
                        List.of(new Party("NATIONAL_REGISTRY", null), new Party("COMPANY", "Eksempel AS"))))
                .passes(rule);
        with(application -> application.applicants(List.of(new Party("COMPANY", "Eksempel AS"))))
                .violates(rule, "applicants");
        with(application -> application.applicants(List.of())).violates(rule, "applicants");
        with(application -> application.applicants(List.of(new Party(null, "Eksempel"))))
                .cannotEvaluate(rule, "applicants[0].type");
    }

    @Test
    void aNationalRegistryIsNamed() {
        String rule = "no.application.national-registry";
        String name = Documents.REGISTRY;
        judge(application()).passes(rule);
        for (Registry unnamed : new Registry[] {null, new Registry(null, true)}) {
            with(application -> application.registry(unnamed))
                    .outcome(rule, Outcome.VIOLATED)
                    .at(
                            rule,
                            unnamed == null
                                    ? new String[] {"registry.name", "registry.national"}
                                    : new String[] {"registry.name"})
                    .outcome("no.application.indicators-in-registry", Outcome.NOT_EVALUATED)
                    .at("no.application.indicators-in-registry", "registry.name");
        }
        with(application -> application.registry(new Registry(name, false))).violates(rule, "registry.national");
        with(application -> application.registry(new Registry(name, null))).cannotEvaluate(rule, "registry.national");
    }

    @Test
    void indicatorsThatAreNotListedAreLookedForInTheOutline() {
        String rule = "no.application.indicators-in-registry";
        with(application -> application.indicators(List.of())).asks(rule, "attachments[PROJECT_OUTLINE]");
        with(application -> application
                        .indicators(List.of())
                        .attachments(List.of())
                        .answers(Map.of("project-outline", "Prosjektet …")))
                .asks(rule, "answers[project-outline]");
        with(application -> application.indicators(List.of()).attachments(List.of()))
                .outcome(rule, Outcome.NOT_EVALUATED)
                .at(rule, "indicators");
    }

    @Test
    void theIndicatorsAreExistingVariablesOfTheRegistry() {
        String rule = "no.application.indicators-in-registry";
        judge(application()).passes(rule);
        second(indicator -> indicator.source(new IndicatorSource(SourceKind.REGISTRY, null)))
                .passes(rule);
        second(indicator -> indicator.source(new IndicatorSource(SourceKind.OTHER, null)))
                .violates(rule, "indicators[1].source.kind");
        second(indicator -> indicator.existing(false)).violates(rule, "indicators[1].existing");
        second(indicator -> indicator.existing(null)).cannotEvaluate(rule, "indicators[1].existing");
        second(indicator -> indicator.source(null)).cannotEvaluate(rule, "indicators[1].source");
        second(indicator -> indicator.name(" ")).cannotEvaluate(rule, "indicators[1].name");
        second(indicator -> indicator.source(new IndicatorSource(SourceKind.REGISTRY, "Et annet register")))
                .asks(rule, "indicators[1].source.name");
    }

    private static Judgement second(Consumer<IndicatorBuilder> change) {
        Indicator changed = IndicatorBuilder.from(indicator()).with(change);
        return with(application -> application.indicators(List.of(indicator(), changed)));
    }

    @ParameterizedTest
    @CsvSource({
        "no.application.final-report-accepted, FINAL_REPORT, ACCEPTABLE",
        "no.application.guidance-sought, GUIDANCE_SOUGHT, ACCEPTABLE"
    })
    void theApplicantDeclares(String rule, String declaration, Decision withoutIt) {
        judge(application()).passes(rule);
        List<String> others = application().declarations().stream()
                .filter(declared -> !declared.equals(declaration))
                .toList();
        with(application -> application.declarations(others))
                .violates(rule, "declarations[" + declaration + "]")
                .decides(withoutIt);
    }

    @Test
    void whetherTheResultsCanBeUsedIsAskedWhereItIsNotDeclared() {
        String rule = "no.application.results-reusable";
        judge(application()).passes(rule);
        with(application -> application.declarations(List.of())).asks(rule, "declarations[RESULTS_REUSABLE]");
    }

    @Test
    void theBreakthroughSeriesOrASimilarMethodIsEncouraged() {
        String rule = "no.application.improvement-method";
        judge(application()).passes(rule);
        with(application -> application.method(new ImprovementMethod(MethodKind.SIMILAR, null)))
                .passes(rule);
        with(application -> application.method(new ImprovementMethod(MethodKind.OTHER, null)))
                .violates(rule, "method.kind")
                .decides(Decision.ACCEPTABLE);
        with(application -> application.method(null))
                .violates(rule, "method.kind")
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void theProjectOutlineIsEnclosedOrAnswered() {
        String rule = "no.application.project-outline";
        judge(application()).passes(rule);
        with(application -> application.attachments(List.of()).answers(Map.of("project-outline", "Prosjektet …")))
                .passes(rule);
        with(application -> application
                        .attachments(List.of(new Attachment("OTHER", "vedlegg.pdf")))
                        .answers(Map.of("project-outline", " \n")))
                .outcome(rule, Outcome.VIOLATED)
                .at(rule, "attachments[PROJECT_OUTLINE]")
                .outcome("no.application.outline-on-template", Outcome.NOT_EVALUATED);
        judge(application()).asks("no.application.outline-on-template", "attachments[PROJECT_OUTLINE]");
    }

    @ParameterizedTest
    @CsvSource({"no.application.salary-need, need", "no.application.salary-competence, competence"})
    void eachSalaryIsExplainedOnItsLineOrOnceForAll(String rule, String field) {
        BudgetLine silent = BudgetLineBuilder.from(salary("1000", 1)).with(line -> {
            if (field.equals("need")) {
                line.need(" ");
            } else {
                line.competence(null);
            }
        });
        judge(application()).passes(rule);
        with(application -> application.budget(Documents.and(budget(), silent)))
                .violates(rule, "budget.lines[4]." + field)
                .with("line", "5");
        with(application -> application
                        .budget(Documents.and(budget(), silent))
                        .answers(Map.of(rule.substring("no.application.".length()), "Fordi …")))
                .passes(rule);
        with(application -> application.budget(Documents.of(line(Category.OTHER, "1", 1, 1))))
                .doesNotApply(rule);
        with(application -> application.budget(null)).outcome(rule, Outcome.NOT_EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "01", "1 ", "-1"})
    void theStrategyHasElevenGoals(String unknown) {
        String rule = "no.strategy.goal-known";
        with(application -> application.goals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")))
                .passes(rule);
        with(application -> application.goals(List.of("11", unknown)))
                .violates(rule, "goals[1]")
                .with("code", unknown);
        with(application -> application.goals(List.of("1", ""))).cannotEvaluate(rule, "goals[1]");
    }

    @Test
    void aBlankNamesNoGoal() {
        with(application -> application.goals(List.of("")))
                .outcome("no.strategy.goal-named", Outcome.VIOLATED)
                .outcome("no.strategy.goal-known", Outcome.NOT_EVALUATED);
    }

    @Test
    void aGoalNeedNotBeNamed() {
        with(application -> application.goals(List.of()))
                .violates("no.strategy.goal-named", "goals")
                .outcome("no.strategy.goal-known", Outcome.NOT_APPLICABLE)
                .decides(Decision.ACCEPTABLE);
    }

    @Test
    void theBudgetIsJudgedWhereItStands() {
        with(application -> application.budget(Documents.and(budget(), line(Category.OVERHEAD, "5000", 1, 1))))
                .violates("no.budget.no-overhead", "budget.lines[4]")
                .with("amount", "5000.00");
        assertThat(Norway.grantApplication(2019).allRules())
                .containsAll(Norway.budget(2019).rules());
    }
}
