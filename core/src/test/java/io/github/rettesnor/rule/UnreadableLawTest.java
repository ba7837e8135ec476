// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import static io.github.rettesnor.requirement.AmountAtLeast.amountAtLeast;
import static io.github.rettesnor.requirement.AmountAtMost.amountAtMost;
import static io.github.rettesnor.requirement.AnyHas.anyHas;
import static io.github.rettesnor.requirement.AnyOf.anyOf;
import static io.github.rettesnor.requirement.AsManyAs.asManyAs;
import static io.github.rettesnor.requirement.CharactersAtLeast.charactersAtLeast;
import static io.github.rettesnor.requirement.CharactersAtMost.charactersAtMost;
import static io.github.rettesnor.requirement.Covers.covers;
import static io.github.rettesnor.requirement.DateBetween.dateBetween;
import static io.github.rettesnor.requirement.Declared.declared;
import static io.github.rettesnor.requirement.EachHas.eachHas;
import static io.github.rettesnor.requirement.EachTiedTo.eachTiedTo;
import static io.github.rettesnor.requirement.EntriesAtLeast.entriesAtLeast;
import static io.github.rettesnor.requirement.EntriesAtMost.entriesAtMost;
import static io.github.rettesnor.requirement.FilledIn.filledIn;
import static io.github.rettesnor.requirement.FromAmount.fromAmount;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.InOrder.inOrder;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.Needs.needs;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.PartyNamed.partyNamed;
import static io.github.rettesnor.requirement.PeriodAtLeast.periodAtLeast;
import static io.github.rettesnor.requirement.PeriodAtMost.periodAtMost;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Unique.unique;
import static io.github.rettesnor.requirement.Unless.unless;
import static io.github.rettesnor.requirement.WhenGiven.whenGiven;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.testing.TestRules.ACCOUNTS;
import static io.github.rettesnor.testing.TestRules.APPLICATION;
import static io.github.rettesnor.testing.TestRules.BUDGET;
import static io.github.rettesnor.testing.TestRules.INVITATION;
import static io.github.rettesnor.testing.TestRules.MORE_BUDGET;
import static io.github.rettesnor.testing.TestRules.REPORT;
import static io.github.rettesnor.testing.TestRules.error;
import static io.github.rettesnor.testing.TestRules.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.SourceKind;
import io.github.rettesnor.requirement.DataFrom;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.testing.AnyDocument;
import io.github.rettesnor.testing.Applications;
import io.github.rettesnor.testing.Budgets;
import io.github.rettesnor.testing.UnreadableLaw;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A value that cannot be read is not a missing value, nor any other. */
class UnreadableLawTest {

    private static final int TRIES = 60;

    /** The requirements of an application that the other test rules do not have. */
    private static final RuleSet<Application> MORE = set(
            "xx:more:1",
            Application.class,
            error("xx.more.covers", covers("indicators", "goals", 2, "1", "7", "11")),
            error("xx.more.data", new DataFrom(SourceKind.REGISTRY)),
            error("xx.more.each", eachHas("indicators", "name", "measurement")),
            error("xx.more.tied", eachTiedTo("indicators", "goals", "1", "7")),
            error("xx.more.filled", filledIn("(DATO)", "{title")),
            error("xx.more.order", inOrder(List.of("answers[1]", "answers[2]"), List.of("answers[11]", "answers[12]"))),
            error("xx.more.named", partyNamed("applicants", "REGIONS", "Eksempelregisteret")),
            error("xx.more.unless", unless("track", "x", given("answers[1]"))),
            error("xx.more.where", where("method.kind", "SIMILAR", oneOf("goals[]", "1", "7"))),
            error("xx.more.includes", includes("indicators", "kind", "OUTCOME")),
            error("xx.more.leader", given("contacts[PROJECT_LEADER].email", "answers[11]")),
            error("xx.more.any", anyHas("contacts", "title", "name", "workplace")),
            error("xx.more.declared", declared("declarations[GUIDANCE_SOUGHT]")),
            error("xx.more.asked", question("answers[1]", "indicators")),
            error(
                    "xx.more.needs",
                    needs(
                            List.of("answers[2]", "indicators"),
                            inWords("indicators", "answers[2]", includes("indicators", "kind", "PROCESS")))),
            error(
                    "xx.more.measured",
                    inWords("indicators", "answers[2]", given("indicators[].measurement", "indicators[].dataPlan"))),
            error("xx.more.words", inWords("goals", "answers[summary]", question("patientGroup"))),
            error("xx.more.indicators", given("indicators[].measurement", "indicators[].dataPlan", "answers[2]")));

    /** Limits take all of what they look at as needed, also where a part of it would make no difference. */
    private static final RuleSet<Application> LIMITS = set(
            "xx:limits:1",
            Application.class,
            error("xx.limits.amount", amountAtMost("budget.requested", ExactMoney.of("100000", "NOK"))),
            error("xx.limits.least", amountAtLeast("budget.requested", ExactMoney.of("1", "NOK"))),
            error("xx.limits.from", fromAmount("budget.requested", ExactMoney.of("2", "NOK"), given("title"))),
            error("xx.limits.short", charactersAtMost("answers[2]", 3)),
            error("xx.limits.long", charactersAtLeast("answers[2]", 2)),
            error("xx.limits.few", entriesAtMost("applicants", 1)),
            error("xx.limits.many", entriesAtLeast("attachments", 2)),
            error("xx.limits.months", periodAtMost("period", 12)),
            error("xx.limits.least-months", periodAtLeast("period", 2)),
            error("xx.limits.start", dateBetween("period.start", "2019-01-01", "2019-12-31")),
            error("xx.limits.unique", unique("indicators[].name")),
            error("xx.limits.when", whenGiven("attachments", given("track"))),
            error("xx.limits.either", anyOf(given("track"), given("patientGroup"))));

    private static final RuleSet<CooperationAgreement> AGREEMENT = set(
            "xx:agreement:1",
            CooperationAgreement.class,
            error("xx.agreement.persons", asManyAs("resourcePersons", "name", "resourcePersonsAsked")));

    @Provide
    Arbitrary<Application> applications() {
        Arbitrary<Map<String, String>> answers = Arbitraries.maps(
                        Arbitraries.of("1", "2", "4", "11", "12", "x", "summary", "project-outline", "salary-need"),
                        Arbitraries.of("", "Et svar", "(DATO)"))
                .ofMaxSize(5);
        return Combinators.combine(Applications.nearlyValid(), AnyDocument.of(MORE), answers)
                .as((nearly, any, answered) -> ApplicationBuilder.from(nearly)
                        .with(changed -> changed.answers(answered)
                                .track(any.track())
                                .contacts(answered.size() % 2 == 0 ? any.contacts() : nearly.contacts())
                                .applicants(answered.size() % 3 == 0 ? any.applicants() : nearly.applicants())));
    }

    @Provide
    Arbitrary<Application> anyApplications() {
        return AnyDocument.of(APPLICATION);
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Arbitraries.oneOf(Budgets.nearlyValid(), Budgets.valid(), AnyDocument.of(BUDGET));
    }

    @Provide
    Arbitrary<FinalReport> reports() {
        return AnyDocument.of(REPORT);
    }

    @Provide
    Arbitrary<Invitation> invitations() {
        return AnyDocument.of(INVITATION);
    }

    @Provide
    Arbitrary<CooperationAgreement> agreements() {
        return AnyDocument.of(AGREEMENT);
    }

    @Property(tries = TRIES)
    void inAnApplication(
            @ForAll("applications") Application application,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll long seed) {
        holds(APPLICATION, application, places, seed);
        holds(MORE, application, places, seed);
    }

    @Property(tries = TRIES)
    void inAnyApplication(
            @ForAll("anyApplications") Application application,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll long seed) {
        holds(APPLICATION, application, places, seed);
        holds(MORE, application, places, seed);
    }

    @Property(tries = TRIES)
    void inABudget(
            @ForAll("budgets") Budget budget, @ForAll @IntRange(min = 1, max = 4) int places, @ForAll long seed) {
        holds(BUDGET, budget, places, seed);
        holds(MORE_BUDGET, budget, places, seed);
        holds(ACCOUNTS, budget, places, seed);
    }

    @Property(tries = TRIES)
    void inAReport(
            @ForAll("reports") FinalReport report, @ForAll @IntRange(min = 1, max = 4) int places, @ForAll long seed) {
        holds(REPORT, report, places, seed);
    }

    @Property(tries = TRIES)
    void inAnInvitation(
            @ForAll("invitations") Invitation invitation,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll long seed) {
        holds(INVITATION, invitation, places, seed);
    }

    @Property(tries = TRIES)
    void inAnAgreement(
            @ForAll("agreements") CooperationAgreement agreement,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll long seed) {
        holds(AGREEMENT, agreement, places, seed);
    }

    private static <D> void holds(RuleSet<D> rules, D document, int places, long seed) {
        assertThat(UnreadableLaw.breaches(rules, document, places, seed)).isEmpty();
    }

    @Test
    void atEachPlaceOfAnApplication() {
        Application application = ApplicationBuilder.from(Applications.example())
                .withBudget(Budgets.nok(
                        Budgets.line(io.github.rettesnor.model.Category.SALARY, "1000"),
                        Budgets.line(io.github.rettesnor.model.Category.TRAVEL, "Oslo", "1500", 2, 1),
                        Budgets.lump(io.github.rettesnor.model.Category.TRAVEL, "oslo", "1800", 2, 1),
                        Budgets.line(io.github.rettesnor.model.Category.OVERHEAD, "5"),
                        Budgets.line(io.github.rettesnor.model.Category.OTHER, "0")));
        assertThat(UnreadableLaw.breaches(APPLICATION, application)).isEmpty();
        assertThat(UnreadableLaw.breaches(MORE, application)).isEmpty();
    }

    @Test
    void everyRequirementOfTheVocabularyIsUnderTheLaw() {
        assertThat(Stream.of(APPLICATION, BUDGET, MORE_BUDGET, ACCOUNTS, REPORT, INVITATION, MORE, LIMITS, AGREEMENT)
                        .flatMap(set -> set.allRules().stream())
                        .flatMap(rule -> names(rule.requirement()))
                        .collect(Collectors.toSet()))
                .containsAll(Vocabulary.core().names());
    }

    private static Stream<String> names(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement.name()), requirement.parts().stream().flatMap(UnreadableLawTest::names));
    }
}
