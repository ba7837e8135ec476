// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.requirement.AmountAtMost;
import io.github.rettesnor.requirement.AsManyAs;
import io.github.rettesnor.requirement.CurrencyIs;
import io.github.rettesnor.requirement.DateBetween;
import io.github.rettesnor.requirement.EachHas;
import io.github.rettesnor.requirement.EntriesAtMost;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.HandedInBy;
import io.github.rettesnor.requirement.Includes;
import io.github.rettesnor.requirement.IsTrue;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.OneOf;
import io.github.rettesnor.requirement.PeriodAtMost;
import io.github.rettesnor.requirement.TotalAtMost;
import io.github.rettesnor.requirement.Unless;
import io.github.rettesnor.requirement.Where;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {

    /** The steps of the first of some requirements, in a rule set that has them all. */
    private static List<String> steps(Class<? extends Document> document, Requirement... requirements) {
        Rule[] rules = IntStream.range(0, requirements.length)
                .mapToObj(i -> Rule.must("xx.test.rule" + i, Source.document("A call"), requirements[i]))
                .toArray(Rule[]::new);
        Map<String, String> titles = Map.of("xx.test.rule0", "the first", "xx.test.rule1", "the second");
        RuleSet<?> set = RuleSet.of("xx:test:1", document, Phrasebook.CORE.with(Map.of(Language.EN, titles)), rules);
        return List.copyOf(Steps.of(requirements[0], set).keySet());
    }

    @Test
    void aDayIsTakenFromTheFieldBesideIt() {
        assertThat(steps(Application.class, DateBetween.dateBetween("period.start", "2027-08-01", "2027-08-02")))
                .containsExactly("at → period.end", "first + 1 day", "first - 1 day", "last + 1 day", "last - 1 day");
    }

    @Test
    void aListIsExchangedForTheNextThatMayBeCounted() {
        assertThat(steps(Application.class, EntriesAtMost.entriesAtMost("attachments", 2)))
                .containsExactly("at → applicants", "maximum + 1", "maximum - 1");
    }

    @Test
    void aPlaceWithAKeyIsExchangedForThatOfAnotherRule() {
        assertThat(steps(Application.class, Given.given("answers[summary]"), Given.given("answers[goal]")))
                .containsExactly("anyOf [0] → answers[goal]");
    }

    @Test
    void theOnlyKeyIsMisspelt() {
        assertThat(steps(Application.class, Given.given("answers[summary]")))
                .containsExactly("anyOf [0] → answers[summaryx]");
    }

    @Test
    void aPlaceStaysWhereDocumentsHaveNoOtherThatHoldsWhatIsRequired() {
        assertThat(steps(Application.class, PeriodAtMost.periodAtMost("period", 12)))
                .containsExactly("months + 1", "months - 1");
    }

    @Test
    void aPlaceIsNotExchangedForOneThatItsListHas() {
        assertThat(steps(Application.class, Given.given("answers[summary]", "answers[goal]")))
                .containsExactly(
                        "anyOf [0] without answers[summary]",
                        "anyOf [0] → answers[summaryx]",
                        "anyOf [1] without answers[goal]",
                        "anyOf [1] → answers[goalx]");
    }

    @Test
    void aZoneIsExchangedForOneAheadAndOneBehindInSummerAndWinter() {
        // Oslo is one hour ahead of UTC in winter and two in summer.
        assertThat(steps(Application.class, HandedInBy.handedInBy("submittedAt", "2027-03-10", "16:00", "Europe/Oslo")))
                .containsExactly(
                        "date + 1 day", "date - 1 day", "time + 1 s", "time - 1 s", "zone → +03:00", "zone → Z");
    }

    @Test
    void aZoneStaysWhereOnlyDaysAreStated() {
        assertThat(steps(
                        RegistryProfile.class,
                        HandedInBy.handedInBy("interactiveResults.since", "2019-12-31", "Europe/Oslo")))
                .containsExactly("date + 1 day", "date - 1 day");
    }

    @Test
    void aCurrencyIsExchangedForAnother() {
        assertThat(steps(Budget.class, CurrencyIs.currencyIs("NOK"))).containsExactly("currency → EUR");
        assertThat(steps(Budget.class, CurrencyIs.currencyIs("EUR"))).containsExactly("currency → USD");
        assertThat(steps(Application.class, AmountAtMost.amountAtMost("budget.requested", ExactMoney.of("0", "NOK"))))
                .containsExactly("limit + 0.01", "limit in another currency");
    }

    @Test
    void aCategoryIsExchangedForTheNextThatIsNotInItsList() {
        assertThat(steps(
                        Budget.class,
                        new TotalAtMost(List.of(Category.TRAVEL, Category.ACCOMMODATION), ExactMoney.of("1", "NOK"))))
                .startsWith(
                        "categories [0] without TRAVEL",
                        "categories [0] → ON_CALL_SUPPLEMENT",
                        "categories [1] without ACCOMMODATION",
                        "categories [1] → ON_CALL_SUPPLEMENT");
    }

    @Test
    void aCategoryOfACallIsExchangedForOneOfTheFormat() {
        assertThat(steps(Budget.class, new NoLinesOf(Category.of("FEE")))).containsExactly("category → SALARY");
    }

    @Test
    void aCodeOfAnEnumerationIsExchangedForTheNext() {
        assertThat(steps(Application.class, Includes.includes("indicators", "kind", "PROCESS")))
                .contains("codes [0] → OUTCOME");
    }

    @Test
    void aCodeOfARuleIsExchangedForOneBesideItInAnotherRule() {
        assertThat(steps(
                        Application.class,
                        Where.where("track", "data", IsTrue.isTrue("registry.national")),
                        OneOf.oneOf("track", "data", "clusters")))
                .contains("code → clusters");
    }

    @Test
    void aCodeThatStandsAloneIsMisspelt() {
        assertThat(steps(Application.class, Where.where("track", "data", Given.given("title"))))
                .contains("code → datax");
    }

    @Test
    void trueIsExchangedForFalse() {
        assertThat(steps(RegistryProfile.class, Unless.unless("national", "false", Given.given("coverage"))))
                .contains("code → true");
    }

    @Test
    void aFieldIsExchangedForTheNextThatElementsHave() {
        assertThat(steps(Application.class, EachHas.eachHas("participants", "name")))
                .contains("fields [0] → type");
    }

    @Test
    void aFieldStaysWhereElementsHaveNoOtherThatHoldsANameAndANumberWhereThereIsNoOther() {
        assertThat(steps(
                        CooperationAgreement.class,
                        AsManyAs.asManyAs("resourcePersons", "name", "resourcePersonsAsked")))
                .isEmpty();
    }
}
