// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import static io.github.rettesnor.model.Category.ACCOMMODATION;
import static io.github.rettesnor.model.Category.DAY_PACKAGE;
import static io.github.rettesnor.model.Category.DISSEMINATION;
import static io.github.rettesnor.model.Category.OTHER;
import static io.github.rettesnor.model.Category.OVERHEAD;
import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.SOCIAL_COSTS;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.model.PayBasis.BASIC_PAY;
import static io.github.rettesnor.model.Share.percent;
import static io.github.rettesnor.requirement.AllOf.allOf;
import static io.github.rettesnor.requirement.AtLeast.atLeast;
import static io.github.rettesnor.requirement.EachLineHas.eachLineHas;
import static io.github.rettesnor.requirement.Given.given;
import static io.github.rettesnor.requirement.HandedInBy.handedInBy;
import static io.github.rettesnor.requirement.InWords.inWords;
import static io.github.rettesnor.requirement.Includes.includes;
import static io.github.rettesnor.requirement.IndicatorsFromRegistry.indicatorsFromRegistry;
import static io.github.rettesnor.requirement.IsTrue.isTrue;
import static io.github.rettesnor.requirement.OneOf.oneOf;
import static io.github.rettesnor.requirement.Question.question;
import static io.github.rettesnor.requirement.Where.where;
import static io.github.rettesnor.requirement.Within.within;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.requirement.AddsUp;
import io.github.rettesnor.requirement.CoFundingAtLeast;
import io.github.rettesnor.requirement.CoFundingNamed;
import io.github.rettesnor.requirement.CoreRules;
import io.github.rettesnor.requirement.CostPerOccasionAtMost;
import io.github.rettesnor.requirement.EachYearAtMost;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.PayBasisIs;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.QuestionOfLines;
import io.github.rettesnor.requirement.ShareAtLeast;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.requirement.SpentNothingOn;
import io.github.rettesnor.requirement.SpentPerHeadAtMost;
import io.github.rettesnor.requirement.SpentShareAtMost;
import io.github.rettesnor.requirement.SumRow;
import io.github.rettesnor.requirement.TotalAtLeast;
import io.github.rettesnor.requirement.TotalAtMost;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rule sets of a country that does not exist, in which every requirement of the vocabulary occurs. */
public final class TestRules {

    /** Where the rules stand. */
    public static final Source SOURCE = Source.document("Eksempelutlysningen");

    /** The rules for a budget in Norwegian kroner. */
    public static final RuleSet<Budget> BUDGET = set(
            "xx:budget:1",
            Budget.class,
            CoreRules.BUDGET_LINES,
            CoreRules.budgetCurrency("NOK"),
            CoreRules.BUDGET_LINE_COMPLETE,
            error("xx.budget.requested", new AddsUp()),
            error("xx.budget.co-funding", new CoFundingNamed()),
            error("xx.budget.salary-share", new ShareAtMost(SALARY, percent(60))),
            error("xx.budget.basic-pay", new PayBasisIs(SALARY, BASIC_PAY)),
            error("xx.budget.no-overhead", new NoLinesOf(OVERHEAD)),
            error("xx.budget.no-dissemination", new NoLinesOf(DISSEMINATION)),
            error("xx.budget.day-package", new PerHeadAtMost(DAY_PACKAGE, ExactMoney.of("700", "NOK"))),
            error("xx.budget.travel", new PerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"))),
            error("xx.budget.lodging", new PerHeadAtMost(ACCOMMODATION, ExactMoney.of("1500", "NOK"))));

    /** The rules for an application, with its budget. */
    public static final RuleSet<Application> APPLICATION = set(
                    "xx:application:1",
                    Application.class,
                    CoreRules.TITLE.with(Severity.ERROR),
                    CoreRules.CONTACT.with(Severity.ERROR),
                    CoreRules.PERIOD.with(Severity.ERROR),
                    error("xx.application.deadline", handedInBy("submittedAt", "2019-06-01", "Europe/Oslo")),
                    error(
                            "xx.application.applicant",
                            allOf(given("applicants"), oneOf("applicants[].type", "NATIONAL_REGISTRY", "REGIONS"))),
                    error("xx.application.registry", allOf(given("registry.name"), isTrue("registry.national"))),
                    error("xx.application.indicators", indicatorsFromRegistry()),
                    error("xx.application.existing", isTrue("indicators[].existing")),
                    error("xx.application.measurement", given("indicators[].measurement")),
                    error("xx.application.goal-known", oneOf("goals[]", "1", "7", "11")),
                    rule(
                            "xx.application.method",
                            Severity.WARNING,
                            oneOf("method.kind", "BREAKTHROUGH_SERIES", "SIMILAR")),
                    error("xx.application.outline", given("attachments[PROJECT_OUTLINE]", "answers[project-outline]")),
                    error("xx.application.need", eachLineHas(SALARY, "need", "answers[salary-need]")),
                    rule(
                            "xx.application.outcome",
                            Severity.INFO,
                            inWords("indicators", "answers[4]", includes("indicators", "kind", "OUTCOME"))),
                    rule("xx.application.track", Severity.INFO, where("track", "x", given("answers[x]"))),
                    rule("xx.application.delimited", Severity.INFO, question("answers[project-outline]")))
            .include("budget", BUDGET);

    /** The requirements of a budget that the other test rules do not have. */
    public static final RuleSet<Budget> MORE_BUDGET = set(
            "xx:more-budget:1",
            Budget.class,
            CoreRules.budgetCurrency("NOK"),
            error("xx.more-budget.sum-row", new SumRow()),
            error("xx.more-budget.share", new ShareAtMost(List.of(SALARY, SOCIAL_COSTS), percent(60))),
            error("xx.more-budget.other", new QuestionOfLines(OTHER, List.of("drift"))),
            error("xx.more-budget.travel-most", new TotalAtMost(List.of(TRAVEL), ExactMoney.of("5000", "NOK"))),
            error("xx.more-budget.travel-least", new TotalAtLeast(List.of(TRAVEL), ExactMoney.of("500", "NOK"))),
            error("xx.more-budget.travel-share", new ShareAtLeast(List.of(TRAVEL, DAY_PACKAGE), percent(10))),
            error("xx.more-budget.own", new CoFundingAtLeast(percent(20))),
            error("xx.more-budget.fee", new CostPerOccasionAtMost(TRAVEL, ExactMoney.of("1500", "NOK"))),
            error("xx.more-budget.year", new EachYearAtMost(ExactMoney.of("10000", "NOK"))));

    /** The rules for accounts in Norwegian kroner. */
    public static final RuleSet<Budget> ACCOUNTS = set(
            "xx:accounts:1",
            Budget.class,
            CoreRules.budgetCurrency("NOK"),
            CoreRules.ACCOUNTS_LINE_COMPLETE,
            error("xx.accounts.no-overhead", new SpentNothingOn(OVERHEAD)),
            error("xx.accounts.share", new SpentShareAtMost(List.of(SALARY, SOCIAL_COSTS), percent(60))),
            error("xx.accounts.travel", new SpentPerHeadAtMost(TRAVEL, ExactMoney.of("2300", "NOK"))));

    /** The rules for a report, with its accounts where they are given as lines. */
    public static final RuleSet<FinalReport> REPORT = set(
                    "xx:report:1",
                    FinalReport.class,
                    error("xx.report.summary", given("sections[summary]")),
                    error("xx.report.texts", given("sections[].text")),
                    error("xx.report.on-time", within("deliveredAt", "projectEnd", 3, "Europe/Oslo")),
                    error("xx.report.goals", oneOf("indicators[].goals[]", "1", "2")))
            .includeWhenGiven("accounts", "lines", BUDGET);

    /** The rules for an invitation. */
    public static final RuleSet<Invitation> INVITATION = set(
            "xx:invitation:1",
            Invitation.class,
            error("xx.invitation.meetings", atLeast("meetings", 1)),
            error("xx.invitation.agreement", isTrue("agreement.enclosed")),
            error("xx.invitation.dated", handedInBy("date", "2019-06-01", "Europe/Oslo")),
            error("xx.invitation.returned", within("agreement.returnBy", "date", 1, "Europe/Oslo")));

    private TestRules() {}

    /** A rule of severity ERROR. */
    public static Rule error(String id, Requirement requirement) {
        return rule(id, Severity.ERROR, requirement);
    }

    /** A rule. */
    public static Rule rule(String id, Severity severity, Requirement requirement) {
        return new Rule(new RuleId(id), severity, SOURCE, requirement);
    }

    /** A rule set of these rules alone. */
    public static <D> RuleSet<D> set(Class<D> document, Rule... rules) {
        return set("xx:test:1", document, rules);
    }

    /** A rule set whose rules have their ids as titles. A question asks what is asked where a rule has no words of its own. */
    public static <D> RuleSet<D> set(String id, Class<D> document, Rule... rules) {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> phrases = words.computeIfAbsent(language, of -> new HashMap<>());
            for (Rule rule : rules) {
                String key = rule.id().value();
                if (!Phrasebook.CORE.has(key)) {
                    phrases.put(key, key);
                }
                addPhrases(key, rule.requirement(), language, phrases);
            }
        }
        return RuleSet.of(id, document, Phrasebook.CORE.with(words), rules);
    }

    /** Where a requirement has no sentence, it gets one that is not used. */
    private static void addPhrases(
            String rule, Requirement requirement, Language language, Map<String, String> phrases) {
        requirement.parts().forEach(part -> addPhrases(rule, part, language, phrases));
        if (requirement.isQuestion()) {
            phrases.put(rule + ".question", Phrasebook.CORE.phrase(language, "any.question"));
        } else if (requirement.parts().isEmpty() && !Phrasebook.CORE.has(requirement.name() + ".demand")) {
            phrases.put(rule + ".unused", "?");
        }
    }
}
