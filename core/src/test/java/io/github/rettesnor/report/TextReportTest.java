// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Source;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.OneOf;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.testing.TestRules;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    private static final Source SOURCE =
            Source.document("Utlysning av eksempelmidler").at("Lønnsmidler", 2);

    private static final RuleSet<Budget> SHARE = TestRules.set(
            "xx:budget:1",
            Budget.class,
            Rule.must("xx.salary-share", SOURCE, new ShareAtMost(Category.SALARY, Share.percent(60))));

    private static final RuleSet<Application> TYPE = TestRules.set(
            "xx:grant:1", Application.class, Rule.must("xx.track", SOURCE, OneOf.oneOf("track", "a", "b")));

    /** 700 of 1 000 kr is 100 kr above 60 %; 700 − r = 0.6 × (1 000 − r) gives r = 250. */
    @Test
    void theLastLineOnSeveralDocumentsCountsTheDecisions() {
        List<Decision> decisions = List.of(Decision.TO_JUDGE, Decision.NOT_ACCEPTABLE, Decision.TO_JUDGE);

        assertThat(TextSum.of(decisions, 1, Locale.forLanguageTag("nb")))
                .isEqualTo("4 dokumenter. Må vurderes: 2; Kan ikke godtas: 1; Kan ikke leses: 1.\n");
        assertThat(TextSum.of(List.of(Decision.ACCEPTABLE, Decision.ACCEPTABLE), 0, Locale.ENGLISH))
                .isEqualTo("2 documents. Acceptable: 2.\n");
    }

    @Test
    void theDecisionThenEachFindingThenTheCounts() {
        Judged<Budget> located = SampleGrant.placed(Judged.of("b.json", budget(), SHARE), "", new Position(1200, 5));

        assertThat(new TextReport().of(located, Locale.forLanguageTag("nb"))).isEqualTo("""
                        Kan ikke godtas: b.json (xx:budget:1)

                        Krav, ikke oppfylt · fillinje 1200, kolonne 5 · lines
                          Lønnsmidler utgjør 70_% av prosjektmidlene (700_kr av 1_000_kr). Øvre grense
                          er 60_%.
                          Over grensen med: 100_kr
                          Løsning: Reduser lønnsmidler med 250_kr.
                          Kilde: Utlysning av eksempelmidler, Lønnsmidler, punkt 2 (xx.salary-share)

                        Regler: 2 oppfylt, 1 gjaldt ikke, 1 ikke oppfylt.
                        """.replace('_', '\u00a0'));
    }

    @Test
    void withoutPositionsOnlyThePathIsReported() {
        assertThat(english(Judged.of("b.json", budget(), SHARE))).contains("\nRequirement, not met · lines\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryWord(Language language) {
        Phrasebook words = Phrasebook.of(Language.EN, TextReport.class, "report");

        assertThat(words.keys(language)).isEqualTo(words.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsLongerThanEightyColumns(Language language) {
        String longWord = "x".repeat(200) + "😀".repeat(100);

        assertThat(new TextReport(false, true)
                        .of(track("mappe/".repeat(30) + "søknad.json", "et spor " + longWord), language.locale()))
                .contains("😀".repeat(60))
                .satisfies(text ->
                        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80));
    }

    @Test
    void noTextOfTheDocumentCanBreakALineOrColourIt() {
        assertThat(english(track("a\u001b[2J.json", "\u001b[31m\nAcceptable:\u202e x")))
                .startsWith("Not acceptable: a\\u001b[2J.json ")
                .contains("\\u001b[31m\\nAcceptable:\\u202e x")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void coloursAreOnlyForTerminals() {
        Judged<Budget> judged = Judged.of("b.json", budget(), SHARE);
        String coloured = new TextReport(true, false).of(judged, Locale.ENGLISH);

        assertThat(coloured).startsWith("\u001b[1;31mNot acceptable\u001b[0m: b.json");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(english(judged));
    }

    @Test
    void changedRulesAreReported() {
        RuleSet<Budget> changed = SHARE.revise("Etaten", "lokal avtale")
                .change("xx.salary-share", new ShareAtMost(Category.SALARY, Share.percent(70)))
                .done();

        assertThat(english(Judged.of("b.json", budget(), changed))).startsWith("""
                        Acceptable: b.json (xx:budget:1)
                          Changed rule: xx.salary-share: limit: 60% → 70% (Etaten: lokal avtale)
                        """);
    }

    @Test
    void aNewRuleIsReportedByItsDemandAndARemovedOneByItsTitle() {
        RuleSet<Application> changed = SampleGrant.APPLICATION
                .revise("Etaten", "ny utlysning")
                .add(Rule.must("xx.patient-group", SOURCE, Given.given("patientGroup")))
                .words(Map.of(Language.EN, Map.of("xx.patient-group", "xx.patient-group")))
                .remove("xx.budget.no-overhead", "prøveår")
                .done();

        assertThat(new TextReport()
                        .of(Judged.of("a.json", SampleGrant.good(), changed), Locale.forLanguageTag("nb"))
                        .lines()
                        .skip(1)
                        .limit(2))
                .containsExactly(
                        "  Ny regel: xx.patient-group: Påkrevd: xx.patient-group. (Etaten: ny utlysning)",
                        "  Fjernet regel: Ikke overhead (xx.budget.no-overhead) (Etaten: prøveår)");
    }

    /** 700 of 1 000 kr: 250 kr must go. 100 kr of travel for one person leave 2 200 of 2 300 kr. */
    @Test
    void figuresAreReportedWhereTheyAreAskedFor() {
        Judged<Budget> judged = Judged.of("b.json", budget(), SHARE);

        assertThat(english(judged)).doesNotContain("Measured against the limits");
        assertThat(new TextReport(false, true).of(judged, Locale.ENGLISH)).endsWith("""

                        Measured against the limits
                          xx.salary-share: 70% · Limit: 60% · Room left: NOK_−250

                        The smallest change that keeps the limits
                          NOK_250 must be cut in all. Less is not enough.
                          Line 1: cut NOK_250 (xx.salary-share)
                        """.replace('_', '\u00a0'));
    }

    @Test
    void aJudgementIsReportedWithOfficeDayAndReason() {
        assertThat(english(SampleGrant.judgedBy(true)))
                .contains("\nJudged as met\n", "  Eksempelkontoret, 2 May 2019: <i>Lest</i>\n");
        assertThat(english(SampleGrant.judgedBy(false))).contains("\nJudged as not met\n");
    }

    @Test
    void whatIsWaivedIsHeadedSoAndHasNoCure() {
        String text = new TextReport(true, true).of(SampleGrant.waived(), Locale.ENGLISH);
        assertThat(text)
                .contains("\u001b[1mWaived\u001b[0m", "not met. Waived: 1.")
                .doesNotContain("Reduce", "\u001b[1;31m");
    }

    @Test
    void severalSubjectsAreOneFileAndWhatCannotBeReadIsAmongThem() {
        List<Report.Sheet> sheets = new TextReport()
                .sheets(
                        List.of(
                                Judged.of("b.json", budget(), SHARE),
                                new Unjudged(
                                        "c.json",
                                        List.of(Problem.of(
                                                "c.json",
                                                new Position(3, 7),
                                                Path.ROOT.field("budget"),
                                                "must be an object")))),
                        Locale.ENGLISH);

        assertThat(sheets).hasSize(1);
        assertThat(Pages.text(sheets.get(0)))
                .startsWith("Not acceptable: b.json")
                .endsWith("""


                        Cannot be read: c.json
                          File line 3, column 7 · budget: must be an object
                        """);
    }

    private static String english(Judged<?> judged) {
        return new TextReport().of(judged, Locale.ENGLISH);
    }

    private static Judged<Application> track(String input, String track) {
        return Judged.of(input, ApplicationBuilder.builder().track(track).build(), TYPE);
    }

    private static Budget budget() {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(List.of(line(Category.SALARY, 700), line(Category.OTHER, 300)))
                .build();
    }

    private static BudgetLine line(Category category, int kroner) {
        return BudgetLineBuilder.builder()
                .category(category)
                .lumpSum(BigDecimal.valueOf(kroner))
                .build();
    }
}
