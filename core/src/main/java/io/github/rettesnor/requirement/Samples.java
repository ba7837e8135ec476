// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.OneOf.oneOf;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ContactWay;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.rule.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** One sample of each requirement of the vocabulary. */
final class Samples {

    static final Map<String, Sample> BY_NAME = new LinkedHashMap<>();

    private static final String ZONE = "Europe/Paris";

    static {
        application(
                AllOf.allOf(given("applicants"), oneOf("applicants[].type", "HOSPITAL_DEPARTMENT")),
                AmountAtLeast.amountAtLeast("budget.requested", euros("10000")),
                AmountAtMost.amountAtMost("budget.requested", euros("100000")),
                AnyHas.anyHas("contacts", "name", "email"),
                AnyOf.anyOf(given("patientGroup"), given("track")),
                CharactersAtLeast.charactersAtLeast("answers[summary]", 10),
                CharactersAtMost.charactersAtMost("answers[summary]", 30),
                Covers.covers("indicators", "goals", 2, "1", "2", "3"),
                new DataFrom(SourceKind.REGISTRY),
                DateBetween.dateBetween("period.start", "2027-01-01", "2027-12-31"),
                Declared.declared("declarations[FINAL_REPORT]"),
                EachHas.eachHas("indicators", "name", "measurement"),
                EachLineHas.eachLineHas(Category.SALARY, "need", "answers[salary-need]"),
                EachTiedTo.eachTiedTo("indicators", "goals", "1", "2", "3"),
                EntriesAtLeast.entriesAtLeast("indicators", 2),
                EntriesAtMost.entriesAtMost("attachments", 2),
                FilledIn.filledIn("(DATE)"),
                FromAmount.fromAmount("budget.requested", euros("200000"), given("attachments[AUDITOR_STATEMENT]")),
                given("answers[summary]", "attachments[PROJECT_OUTLINE]"),
                HandedInBy.handedInBy("submittedAt", "2027-06-01", "12:00", ZONE),
                InOrder.inOrder(List.of("answers[1]", "answers[2]"), List.of("answers[3]")),
                InWords.inWords("indicators", "answers[2]", Includes.includes("indicators", "kind", "OUTCOME")),
                Includes.includes("indicators", "kind", "PROCESS"),
                IndicatorsFromRegistry.indicatorsFromRegistry(),
                IsTrue.isTrue("registry.national"),
                Needs.needs(List.of("indicators"), Includes.includes("indicators", "kind", "OUTCOME")),
                oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR"),
                PartyNamed.partyNamed("applicants", "REGIONS", "North", "South"),
                PeriodAtLeast.periodAtLeast("period", 12),
                PeriodAtMost.periodAtMost("period", 36),
                PeriodOrdered.periodOrdered("period"),
                Question.question("answers[summary]"),
                Reachable.reachable("contacts", ContactWay.EMAIL, ContactWay.PHONE),
                Unique.unique("indicators[].name"),
                Unless.unless("track", "pilot", given("answers[experience]")),
                WhenGiven.whenGiven("attachments[OTHER]", given("answers[attachments]")),
                Where.where("track", "research", given("answers[ethics]")));
        add(
                Budget.class,
                new AddsUp(),
                new CoFundingAtLeast(Share.percent(20)),
                new CoFundingNamed(),
                new CostPerOccasionAtMost(Category.of("FEE"), euros("140")),
                CurrencyIs.currencyIs("EUR"),
                new EachYearAtMost(euros("150000")),
                new LinesComplete(false),
                new NoLinesOf(Category.OVERHEAD),
                new PayBasisIs(Category.SALARY, PayBasis.BASIC_PAY),
                new PerHeadAtMost(Category.TRAVEL, euros("300")),
                new QuestionOfLines(Category.OTHER, List.of("conference")),
                new ShareAtLeast(List.of(Category.DISSEMINATION), Share.percent(5)),
                new ShareAtMost(List.of(Category.SALARY, Category.SOCIAL_COSTS), Share.percent(60)),
                new SpentNothingOn(Category.OVERHEAD),
                new SpentPerHeadAtMost(Category.TRAVEL, euros("300")),
                new SpentShareAtMost(List.of(Category.SALARY, Category.SOCIAL_COSTS), Share.percent(60)),
                new SumRow(),
                new TotalAtLeast(List.of(Category.DISSEMINATION), euros("5000")),
                new TotalAtMost(List.of(Category.TRAVEL, Category.ACCOMMODATION), euros("20000")));
        add(Invitation.class, AtLeast.atLeast("meetings", 2));
        add(FinalReport.class, Within.within("deliveredAt", "projectEnd", 3, ZONE));
        add(CooperationAgreement.class, AsManyAs.asManyAs("resourcePersons", "name", "resourcePersonsAsked"));
    }

    private Samples() {}

    private static MonetaryAmount euros(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static void application(Requirement... requirements) {
        add(Application.class, requirements);
    }

    private static void add(Class<? extends Document> document, Requirement... requirements) {
        for (Requirement requirement : requirements) {
            BY_NAME.put(requirement.name(), new Sample(document, requirement));
        }
    }
}
