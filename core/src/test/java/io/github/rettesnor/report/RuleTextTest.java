// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.requirement.Within.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.requirement.Covers;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.TestRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {

    private static final Map<Language, Map<String, String>> TITLE =
            Map.of(Language.NB, Map.of("xx.rule", "frist for rapporten"), Language.EN, Map.of("xx.rule", "the report"));

    private static String demand(Requirement requirement, Language language) {
        return RuleText.of(TestRules.error("xx.rule", requirement), Phrasebook.CORE.with(TITLE), language)
                .demand();
    }

    @ParameterizedTest
    @CsvSource({
        "0, projectEnd, NB, Frist for rapporten: senest samme dag som siste dag i prosjektet.",
        "1, projectEnd, NB, Frist for rapporten: senest 1 måned etter siste dag i prosjektet.",
        "3, period.start, NB, Frist for rapporten: senest 3 måneder etter første dag i perioden.",
        "0, period.end, EN, The report: no later than the same day as the last day of the period.",
        "2, returnBy, EN, The report: no later than 2 months after the date by which to return the agreement.",
    })
    void theDemandOfADeadlineFollowsItsMonthsAndTheDayFromWhichTheyCount(
            int months, String after, Language language, String demand) {
        assertThat(demand(within("deliveredAt", after, months, "Europe/Oslo"), language))
                .isEqualTo(demand);
    }

    @ParameterizedTest
    @CsvSource({"NB, 'Minst 2 av disse er dekket: 1, 2 og 3.'", "EN, 'At least 2 of these are covered: 1, 2 and 3.'"})
    void allCodesThatMayBeCoveredAreListed(Language language, String demand) {
        assertThat(demand(new Covers(Place.of("indicators"), "goals", 2, List.of("1", "2", "3")), language))
                .isEqualTo(demand);
    }
}
