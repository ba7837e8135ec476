// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.rule.Rule.must;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ContactBuilder;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.AddsUp;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.money.MonetaryAmount;

/** A made-up grant with a few rules, and applications for it. */
final class SampleGrant {

    static final Currency NOK = Currency.getInstance("NOK");
    private static final Source CALL = Source.document("Example call").publishedAt("https://www.example.org/call");

    private static final Phrasebook WORDS = Phrasebook.CORE.with(Map.of(
            Language.NB,
            titles(
                    "søknadsfrist",
                    "forbedringsmetodikk",
                    "lokale resultater",
                    "Viser svaret resultater som er nådd lokalt?",
                    "søknadsbeløp",
                    "andelen lønnsmidler",
                    "ikke overhead",
                    "tak for reiseutgifter",
                    "tak for overnatting"),
            Language.NN,
            titles(
                    "søknadsfrist",
                    "forbetringsmetodikk",
                    "lokale resultat",
                    "Viser svaret resultat som er nådde lokalt?",
                    "søknadsbeløp",
                    "delen lønsmiddel",
                    "ikkje overhead",
                    "tak for reiseutgifter",
                    "tak for overnatting"),
            Language.DA,
            titles(
                    "ansøgningsfrist",
                    "forbedringsmetode",
                    "lokale resultater",
                    "Viser svaret resultater, der er nået lokalt?",
                    "ansøgt beløb",
                    "andelen af løn",
                    "ikke overhead",
                    "loft over rejseudgifter",
                    "loft over overnatning"),
            Language.EN,
            titles(
                    "the deadline",
                    "the improvement method",
                    "local results",
                    "Does the answer show results that were reached locally?",
                    "the amount requested",
                    "the share of salary",
                    "no overhead",
                    "the ceiling for travel",
                    "the ceiling for lodging")));

    static final RuleSet<Budget> BUDGET = RuleSet.of(
            "xx:budget:1",
            Budget.class,
            WORDS,
            CoreRules.BUDGET_LINES,
            CoreRules.budgetCurrency("NOK"),
            CoreRules.BUDGET_LINE_COMPLETE,
            must("xx.budget.requested", CALL.at("Budget", 1), new AddsUp()),
            must(
                    "xx.budget.salary-share",
                    CALL.at("Budget", 2).clause("B2"),
                    new ShareAtMost(SALARY, Share.percent(60))),
            must("xx.budget.no-overhead", CALL.at("Budget", 3), new NoLinesOf(OVERHEAD)),
            must("xx.budget.travel-ceiling", CALL.at("Budget", 4), new PerHeadAtMost(TRAVEL, nok("2300"))),
            must("xx.budget.lodging-ceiling", CALL.at("Budget", 5), new PerHeadAtMost(ACCOMMODATION, nok("1500"))));

    static final RuleSet<Application> APPLICATION = RuleSet.of(
                    "xx:application:1",
                    Application.class,
                    WORDS,
                    CoreRules.TITLE.with(Severity.ERROR),
                    CoreRules.CONTACT.with(Severity.ERROR),
                    CoreRules.PERIOD.with(Severity.ERROR),
                    must(
                            "xx.application.deadline",
                            CALL.at("Deadline"),
                            handedInBy("submittedAt", "2019-06-01", "Europe/Oslo")),
                    new Rule(
                            new RuleId("xx.application.method"),
                            Severity.WARNING,
                            CALL.at("Method"),
                            oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR")),
                    must("xx.application.local-results", CALL.at("Results"), question("answers[2]")))
            .include("budget", BUDGET);

    private SampleGrant() {}

    /** 590 000 kr of 1 000 000 kr are salary, and everything else is in order. */
    static Application good() {
        return ApplicationBuilder.builder()
                .title("Bedre oppfølging etter hoftebrudd")
                .submittedAt(OffsetDateTime.parse("2019-05-30T12:00:00+02:00"))
                .contacts(List.of(ContactBuilder.builder()
                        .name("Eksempel Eksempelsen")
                        .email("name@example.org")
                        .build()))
                .period(new ProjectPeriod(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 8, 31), null))
                .answers(Map.of("2", "Andelen som ble mobilisert første døgn, steg fra 61 til 83 prosent."))
                .budget(budget(
                        lump(SALARY, null, "590000"),
                        unit(TRAVEL, "Samling i Tromsø", "1900", 100, 1),
                        unit(ACCOMMODATION, "Samling i Tromsø", "1100", 100, 2)))
                .build();
    }

    /** Too much salary, overhead, and a ticket and a taxi that break the ceiling together. */
    static Application bad() {
        return ApplicationBuilder.builder(good())
                .title("Sårbehandling i hjemmesykepleien")
                .submittedAt(OffsetDateTime.parse("2019-06-03T09:15:00+02:00"))
                .contacts(List.of())
                .answers(Map.of())
                .budget(BudgetBuilder.builder(budget(
                                lump(SALARY, null, "650000"),
                                unit(TRAVEL, "Samling i Bodø", "1900", 50, 2),
                                unit(TRAVEL, "Samling i Bodø", "500", 50, 2),
                                unit(ACCOMMODATION, "Samling i Bodø", "1100", 50, 2),
                                lump(OVERHEAD, null, "25000")))
                        .requested(new BigDecimal("1000000"))
                        .build())
                .build();
    }

    /** All that is missing is the time of submission. */
    static Application draft() {
        return ApplicationBuilder.builder(good())
                .title("Tidlig oppdagelse av sepsis")
                .submittedAt(null)
                .build();
    }

    /** Texts that would be markup, script, styling or an entity if they were not shown as they stand. */
    static Application hostile() {
        return ApplicationBuilder.builder(bad())
                .title("</title><script>alert('title')</script><svg onload=alert(1)>&amp;\u0000\u202e")
                .budget(budget(
                        lump(SALARY, null, "650000"),
                        unit(TRAVEL, "</li></main><img src=x onerror=\"alert(2)\"> ]]> {limit}", "2400", 10, 1)))
                .build();
    }

    static Budget budget(BudgetLine... lines) {
        return BudgetBuilder.builder().currency(NOK).lines(List.of(lines)).build();
    }

    static BudgetLine lump(Category category, String activity, String amount) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .lumpSum(new BigDecimal(amount))
                .build();
    }

    static BudgetLine unit(Category category, String activity, String cost, int persons, int occasions) {
        return BudgetLineBuilder.builder()
                .category(category)
                .activity(activity)
                .unitCost(new BigDecimal(cost))
                .persons(persons)
                .occasions(BigDecimal.valueOf(occasions))
                .build();
    }

    static MonetaryAmount nok(String amount) {
        return ExactMoney.of(amount, "NOK");
    }

    static Judged<Application> judged(String input, Application application) {
        return Judged.of(input, application, APPLICATION);
    }

    /** Too much salary is all that is wrong, and the rule about it is waived. */
    static Judged<Application> waived() {
        return decided("dispensert.json", "xx.budget.salary-share");
    }

    /** A waiver of a rule that finds nothing to waive. */
    static Judged<Application> waivedInVain() {
        return decided("forgjeves.json", "xx.budget.travel-ceiling");
    }

    private static Judged<Application> decided(String input, String waived) {
        Application application = ApplicationBuilder.builder(good())
                .title("Forebygging av trykksår")
                .budget(budget(lump(SALARY, null, "700000"), lump(Category.OTHER, null, "300000")))
                .build();
        Waiver waiver = new Waiver(
                new RuleId(waived),
                null,
                "Eksempelkontoret",
                "<i>Prøveår</i>",
                LocalDate.of(2019, 5, 2),
                LocalDate.of(2019, 12, 31));
        return judged(input, application, new Rulings(List.of(), List.of(waiver)));
    }

    /** The one question of a good application is judged. */
    static Judged<Application> judgedBy(boolean met) {
        Judgement judgement = new Judgement(
                new RuleId("xx.application.local-results"),
                null,
                null,
                null,
                met,
                "Eksempelkontoret",
                "<i>Lest</i>",
                LocalDate.of(2019, 5, 2));
        return judged("vurdert.json", good(), new Rulings(List.of(judgement), List.of()));
    }

    static Judged<Application> judged(String input, Application application, Rulings decisions) {
        Verdict verdict = APPLICATION.check(application, decisions, LocalDate.of(2019, 6, 1));
        return new Judged<>(input, application, APPLICATION, verdict, null);
    }

    /** A document whose findings at a path, or all if that is empty, stand at a position. */
    static <D> Judged<D> placed(Judged<D> judged, String path, Position position) {
        Verdict of = judged.verdict();
        List<Finding> findings = of.findings().stream()
                .map(finding ->
                        path.isEmpty() || finding.path().toString().equals(path) ? finding.at(position) : finding)
                .toList();
        return judged.with(new Verdict(
                of.ruleSet(),
                of.language(),
                of.decision(),
                findings,
                of.questions(),
                of.outcomes(),
                of.judgements(),
                of.waivers(),
                of.changes(),
                of.problems()));
    }

    /** Judged by rules of which one has another parameter, one another weight, one is new and one was taken out. */
    static Judged<Application> changed() {
        RuleSet<Application> rules = APPLICATION
                .withId("xx:application:2")
                .revise("Eksempelkontoret", "Prøveår")
                .change("xx.budget.travel-ceiling", new PerHeadAtMost(TRAVEL, nok("2800")))
                .change("xx.application.method", Severity.ERROR)
                .add(must("xx.application.group", CALL.at("Group"), given("patientGroup")))
                .words(Map.of(Language.EN, Map.of("xx.application.group", "xx.application.group")))
                .remove("xx.budget.no-overhead")
                .done();
        return Judged.of("endret.json", bad(), rules);
    }

    static List<Judged<Application>> all() {
        return List.of(
                judged("søknader/hofte.json", good()),
                judged("søknader/sår.json", bad()),
                judged("søknader/sepsis.json", draft()),
                judged("søknader/<b>fiendtlig</b>.json", hostile()));
    }

    static Locale locale(Language language) {
        return language.locale();
    }

    private static Map<String, String> titles(
            String deadline,
            String method,
            String results,
            String question,
            String requested,
            String share,
            String overhead,
            String travel,
            String lodging) {
        return Map.of(
                "xx.application.deadline", deadline,
                "xx.application.method", method,
                "xx.application.local-results", results,
                "xx.application.local-results.question", question,
                "xx.budget.requested", requested,
                "xx.budget.salary-share", share,
                "xx.budget.no-overhead", overhead,
                "xx.budget.travel-ceiling", travel,
                "xx.budget.lodging-ceiling", lodging);
    }
}
