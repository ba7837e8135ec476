// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.model.Category.SALARY;
import static io.github.rettesnor.model.Category.TRAVEL;
import static io.github.rettesnor.report.SampleGrant.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Unjudged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.message.Phrasebook;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class HtmlReportTest {

    private static Document page(Application application) {
        return Pages.parse(Pages.html(judged("a.json", application), Locale.ENGLISH));
    }

    @Test
    void textsOfADocumentAreShownAsTheyStandAndAreNeverMarkup() {
        Document page = Pages.parse(Pages.html(judged("<b>in</b>.json", SampleGrant.hostile()), Locale.ENGLISH));

        assertThat(Pages.at(page, "//script | //img | //b")).isEmpty();
        assertThat(Pages.at(page, "//@*[starts-with(name(), 'on')]")).isEmpty();
        assertThat(Pages.at(page, "//h1"))
                .containsExactly("</title><script>alert('title')</script><svg onload=alert(1)>&amp;\ufffd\u202e");
        assertThat(Pages.at(page, "//*[@class='small' and name()='bdi']"))
                .containsExactly("</li></main><img src=x onerror=\"alert(2)\"> ]]> {limit}, line 2");
        assertThat(Pages.at(page, "//dd/bdi")).contains("<b>in</b>.json");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageIsWellFormedInEveryLanguageAndEveryLabelIsAWord(Language language) {
        for (Judged<Application> one : SampleGrant.all()) {
            Document page = Pages.parse(Pages.html(one, language.locale()));

            assertThat(Pages.at(page, "/html/@lang")).containsExactly(language.code());
            assertThat(Pages.at(page, "//h2 | //h3 | //dt | //span | //th"))
                    .allSatisfy(label ->
                            assertThat(label).isNotBlank().doesNotContain("{").doesNotMatch("[a-z]+\\..*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, Kan ikke godtas", "nn, Kan ikkje godtakast", "da, Kan ikke godkendes", "en, Not acceptable"})
    void theDecisionIsWrittenInTheReadersLanguage(String language, String decision) {
        Document page = Pages.parse(Pages.html(judged("a.json", SampleGrant.bad()), Locale.forLanguageTag(language)));

        assertThat(Pages.at(page, "//h2[@id='decision-heading']")).containsExactly(decision);
    }

    @Test
    void aPageHasOneMainPartWhoseSectionsAreNamedByTheirHeadings() {
        Document page = page(SampleGrant.bad());

        assertThat(Pages.at(page, "//h1")).hasSize(1);
        assertThat(Pages.at(page, "/html/body/header")).hasSize(1);
        assertThat(Pages.at(page, "/html/body/main")).hasSize(1);
        assertThat(Pages.at(page, "/html/body/footer")).hasSize(1);
        assertThat(Pages.at(page, "//section/@aria-labelledby")).isEqualTo(Pages.at(page, "//section/h2/@id"));
        assertThat(Pages.at(page, "//@id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingOnAPageIsLoadedFromElsewhere() {
        Document page = page(SampleGrant.bad());

        assertThat(Pages.at(page, "//@src | //link/@href")).containsExactly("data:,");
        assertThat(Pages.at(page, "//script")).isEmpty();
        assertThat(Pages.at(page, "//style").get(0)).doesNotContain("url(", "@import", "<", "&");
    }

    @Test
    void theGravestFindingsComeFirst() {
        assertThat(Pages.at(page(SampleGrant.bad()), "//section[@id='findings']/h3"))
                .containsExactly("Requirements", "Encouraged");
    }

    @Test
    void thePageForApplicantsHasNoIdsNoPlacesInAFileAndNoListOfRules() {
        Judged<?> judged = judged("a.json", SampleGrant.bad());
        Document page = Pages.parse(Pages.text(HtmlReport.forApplicants()
                .sheets(List.of(judged), Locale.ENGLISH)
                .get(0)));

        assertThat(HtmlReport.forApplicants().name()).isEqualTo("html-applicant");
        assertThat(Pages.at(page, "//code")).isEmpty();
        assertThat(Pages.at(page, "//section[@id='rules'] | //section[@id='changes']"))
                .isEmpty();
        assertThat(Pages.at(page, "//section[@id='findings']//li"))
                .hasSameSizeAs(judged.verdict().findings());
        assertThat(Pages.at(page, "//body").toString()).doesNotContain("a.json", "xx.");
    }

    @Test
    void anIndexRowHasApplicantAmountGravestFindingAndQuestions() {
        Document index = Pages.parse(Pages.text(
                new HtmlReport().sheets(SampleGrant.all(), Locale.ENGLISH).get(0)));

        assertThat(Pages.at(index, "//table[@class='documents']/thead//th"))
                .containsExactly("Decision", "Document", "Applicant", "Requested", "Gravest finding", "Questions");
        assertThat(Pages.at(index, "//table[@class='documents']/tbody/tr")).hasSize(4);
    }

    @Test
    void aFindingHasItsCureItsSourceAndItsRule() {
        Document page = page(SampleGrant.bad());
        String overhead = "//li[contains(@class,'finding')][.//a[@href='#rule-xx.budget.no-overhead']]";

        assertThat(Pages.at(page, overhead + "//p[@class='cure']"))
                .containsExactly("To fix, for this rule alone: Remove the line.");
        assertThat(Pages.at(page, overhead + "//a[@href='https://www.example.org/call']"))
                .containsExactly("Budget, item 3");
        assertThat(Pages.at(page, "//li[@id='rule-xx.budget.no-overhead']//*[@class='title']"))
                .containsExactly("No overhead");
    }

    @Test
    void everyRuleIsListedWithItsOutcome() {
        Document page = page(SampleGrant.draft());

        assertThat(Pages.at(page, "//section[@id='rules']//li/@id")).hasSize(17);
        assertThat(Pages.at(page, "//li[@id='rule-xx.application.deadline']//span[1]"))
                .containsExactly("Not evaluated");
        assertThat(Pages.at(page, "//section[@id='questions-officer']//p[@class='message']"))
                .containsExactly("Does the answer show results that were reached locally?");
    }

    /** Of 1 025 000 kr, 650 000 are salary (63.414634 %), 240 000 travel, 110 000 lodging and 25 000 overhead. */
    @Test
    void thePiecesOfTheBudgetBarAreAsLongAsTheirShares() {
        Budget budget = BudgetBuilder.from(SampleGrant.bad().budget()).withRequested(null);
        Document page = page(ApplicationBuilder.from(SampleGrant.bad()).withBudget(budget));
        String bar = "//figure/svg/rect";

        assertThat(Pages.at(page, bar + "/@width")).containsExactly("63.4146%", "23.4146%", "10.7317%", "2.439%");
        assertThat(Pages.at(page, bar + "/@x")).containsExactly("0%", "63.4146%", "86.8293%", "97.561%");
        assertThat(Pages.at(page, bar + "/title")).containsExactly("Salary", "Travel", "Accommodation", "Overhead");
        assertThat(Pages.at(page, "//figure/svg/line/@x1")).containsExactly("60%");
    }

    @Test
    void theMarkStandsAtTheLimitOfTheRuleAndNotAtAFixedPlace() {
        var rules = SampleGrant.APPLICATION
                .revise("An office", "A trial")
                .change("xx.budget.salary-share", new ShareAtMost(SALARY, Share.percent(45)))
                .done();
        Document page = Pages.parse(Pages.html(Judged.of("a.json", SampleGrant.good(), rules), Locale.ENGLISH));

        assertThat(Pages.at(page, "//figure/svg/line/@x1")).containsExactly("45%");
        assertThat(Pages.at(page, "//figure/svg/text")).containsExactly("45%");
        assertThat(Pages.at(page, "//section[@id='changes']//dd/bdi")).contains("An office", "A trial");
    }

    /** 2 400 of 2 300 kr: the whole is 2 400, the mark at 2 300 ÷ 2 400. 1 100 of 1 500 kr: the whole is 1 500. */
    @Test
    void aGaugeShowsTheCostPerHeadAgainstItsCeiling() {
        Document page = page(SampleGrant.bad());

        assertThat(Pages.at(page, "//li[contains(@class,'gauge')]//rect[@class='used']/@width"))
                .containsExactly("100%", "73.3333%");
        assertThat(Pages.at(page, "//li[contains(@class,'gauge')]//line/@x1")).containsExactly("95.8333%", "100%");
        assertThat(Pages.at(page, "//p[@class='gauge-figures']"))
                .containsExactly(
                        "NOK\u00a02,400 of at most NOK\u00a02,300", "NOK\u00a01,100 of at most NOK\u00a01,500");
    }

    /** (0.6 × 1 000 000 − 590 000) ÷ 0.4 = 25 000 kr. */
    @Test
    void theRoomForMoreSalaryIsReportedInKroner() {
        assertThat(Pages.at(page(SampleGrant.good()), "//p[contains(@class,'room')]"))
                .containsExactly(
                        "Salary: 59% of the project funds. The limit is 60%. With the other lines unchanged there"
                                + " is room for NOK\u00a025,000 more.");
    }

    /** 25 000 of overhead and 10 000 of travel go; of 990 000 kr then, (650 000 − 594 000) ÷ 0.4 = 140 000 of salary. */
    @Test
    void theCheapestChangeIsReportedLineByLine() {
        assertThat(Pages.at(page(SampleGrant.bad()), "//div[@class='cuts']/p | //div[@class='cuts']/ul/li"))
                .containsExactly(
                        "NOK\u00a0175,000 must be cut in all. Less is not enough.",
                        "Line 1: cut NOK\u00a0140,000 (The share of salary)",
                        "Line 2: cut NOK\u00a010,000 (The ceiling for travel)",
                        "Line 5: cut NOK\u00a025,000 (No overhead)",
                        "Request NOK\u00a0850,000 instead.",
                        "This change puts all the amounts right at once. The remedy at each finding is for that rule"
                                + " alone.");
        assertThat(Pages.at(page(SampleGrant.bad()), "//section[@id='plan-budget']/following-sibling::section/@id"))
                .startsWith("budget-budget", "findings");
    }

    @Test
    void aBudgetThatCannotBeReckonedIsNotDrawn() {
        Budget noAmount =
                SampleGrant.budget(SampleGrant.lump(SALARY, null, "-1"), SampleGrant.unit(TRAVEL, null, "100", 1, 1));
        Document page = page(
                ApplicationBuilder.builder(SampleGrant.good()).budget(noAmount).build());

        assertThat(Pages.at(page, "//figure")).isEmpty();
        assertThat(Pages.at(page, "//section[@id='budget-budget']/p").get(0))
                .startsWith("The budget cannot be calculated");
    }

    @Test
    void aBudgetOnItsOwnIsDrawnToo() {
        Budget budget = BudgetBuilder.from(SampleGrant.bad().budget()).withRequested(null);
        Document page = Pages.parse(Pages.html(Judged.of("b.json", budget, SampleGrant.BUDGET), Locale.ENGLISH));

        assertThat(Pages.at(page, "//figure/svg/line/@x1")).containsExactly("60%");
        assertThat(Pages.at(page, "//h1")).containsExactly("b.json");
    }

    @Test
    void severalDocumentsHaveAnIndexThatCountsThemAndLeadsToEach() {
        List<Report.Sheet> sheets = new HtmlReport().sheets(SampleGrant.all(), Locale.ENGLISH);
        Document index = Pages.parse(Pages.text(sheets.get(0)));

        assertThat(sheets).hasSize(5);
        assertThat(sheets.stream().map(Report.Sheet::fileName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
        assertThat(Pages.at(index, "//section[@id='counts']//dt"))
                .containsExactly("Not acceptable", "Cannot be decided", "To be assessed", "In all");
        assertThat(Pages.at(index, "//section[@id='counts']//dd")).containsExactly("2", "1", "1", "4");
        assertThat(Pages.at(index, "//section[@id='documents']//a/@href"))
                .isEqualTo(sheets.stream().skip(1).map(Report.Sheet::fileName).toList());
    }

    @Test
    void aReportOfSeveralFilesIsNotWrittenAsOne() {
        assertThatThrownBy(() -> new HtmlReport().render(SampleGrant.all(), Locale.ENGLISH, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("html needs 5 files for 4 documents");
    }

    @Test
    void aPlaceIsReportedWithLineAndColumnWhereTheyAreKnown() {
        Judged<Application> located =
                SampleGrant.placed(judged("a.json", SampleGrant.bad()), "budget.lines[4]", new Position(12, 7));

        assertThat(Pages.at(Pages.parse(Pages.html(located, Locale.ENGLISH)), "//dd[contains(.,'12')]"))
                .contains("budget.lines[4] (a.json:12:7)");
    }

    @Test
    void aWaiverIsReportedAtItsFindingAndInASectionOfItsOwn() {
        Document page = Pages.parse(Pages.html(SampleGrant.waived(), Locale.ENGLISH));
        String share = "//li[contains(@class,'WAIVED')][.//a[@href='#rule-xx.budget.salary-share']]";

        assertThat(Pages.at(page, share + "//p[@class='waived']"))
                .containsExactly("Waived: Eksempelkontoret, 2 May 2019: <i>Prøveår</i> (through 31 December 2019)");
        assertThat(Pages.at(page, "//section[@id='waivers']//dd"))
                .containsExactly(
                        "xx.budget.salary-share",
                        "Eksempelkontoret",
                        "2 May 2019",
                        "<i>Prøveår</i>",
                        "31 December 2019");
        assertThat(Pages.at(page, "//section[@id='decision']/p"))
                .contains("No requirement is violated that has not been waived. One question must be assessed.");
        assertThat(Pages.at(page, "//i")).isEmpty();
    }

    @Test
    void aJudgementIsReportedWithOfficeReasonAndDayMetOrNotMet() {
        for (boolean met : new boolean[] {true, false}) {
            Document page = Pages.parse(Pages.html(SampleGrant.judgedBy(met), Locale.ENGLISH));
            assertThat(Pages.at(page, "//section[@id='judgements']//p[@class='tags']/span"))
                    .containsExactly(met ? "Judged as met" : "Judged as not met");
            assertThat(Pages.at(page, "//section[@id='judgements']//dd"))
                    .containsExactly("xx.application.local-results", "Eksempelkontoret", "2 May 2019", "<i>Lest</i>");
        }
    }

    @Test
    void whatIsWaivedHasNoCureIsNotCountedAsViolatedAndIsNowhereInRed() {
        Document page = Pages.parse(Pages.html(SampleGrant.waived(), Locale.ENGLISH));
        assertThat(Pages.at(page, "//li[contains(@class,'WAIVED')]//p[@class='cure']"))
                .isEmpty();
        // the improvement method, which is only encouraged, is missing too
        assertThat(Pages.at(page, "//dl[@class='counts']/div[@class='VIOLATED']/dd"))
                .containsExactly("1");
        assertThat(Pages.at(page, "//dl[@class='counts']/div[@class='WAIVED']/dd"))
                .containsExactly("1");
        assertThat(Pages.at(page, "//*[contains(@class,'room') and contains(@class,'VIOLATED')]"))
                .isEmpty();
        assertThat(Pages.at(page, "//li[contains(@class,'limit') and contains(@class,'VIOLATED')]"))
                .isEmpty();
    }

    /** Of 1 000 000 kr, 700 000 are salary: (700 000 − 600 000) ÷ 0.4 = 250 000 kr would have to go. */
    @Test
    void theCheapestChangeDemandsNothingForWhatIsWaived() {
        Judged<Application> waived = SampleGrant.waived();
        Judged<Application> plain = judged("a.json", waived.document());
        String cuts = "//div[@class='cuts']/p";

        assertThat(Pages.at(Pages.parse(Pages.html(plain, Locale.ENGLISH)), cuts))
                .containsExactly("NOK\u00a0250,000 must be cut in all. Less is not enough.");
        assertThat(Pages.at(Pages.parse(Pages.html(waived, Locale.ENGLISH)), cuts))
                .isEmpty();
    }

    @Test
    void decisionsThatDoNotFitLinkToNoRule() {
        Document page = Pages.parse(Pages.html(SampleGrant.waivedInVain(), Locale.ENGLISH));

        assertThat(Pages.at(page, "//section[@id='findings']//dd[.='Waivers']")).hasSize(1);
        assertThat(Pages.at(page, "//a/@href[starts-with(., '#')]"))
                .allSatisfy(link -> assertThat(Pages.at(page, "//*[@id='" + link.substring(1) + "']"))
                        .hasSize(1));
    }

    @Test
    void changesAreReportedInTheReadersLanguage() {
        Document page = Pages.parse(Pages.html(SampleGrant.changed(), Locale.forLanguageTag("nb")));
        String changes = "//section[@id='changes']//li";

        assertThat(Pages.at(page, changes + "//span"))
                .containsExactly("Endret regel", "Endret regel", "Ny regel", "Fjernet regel");
        assertThat(Pages.at(page, changes + "[1]//dt")).containsExactly("Regel", "Tak", "Endret av", "Begrunnelse");
        assertThat(Pages.at(page, changes + "[1]//dd"))
                .containsExactly(
                        "xx.budget.travel-ceiling",
                        "2\u00a0300\u00a0kr → 2\u00a0800\u00a0kr",
                        "Eksempelkontoret",
                        "Prøveår");
        assertThat(Pages.at(page, changes + "[2]//dd"))
                .containsExactly("xx.application.method", "Oppfordring → Krav", "Eksempelkontoret", "Prøveår");
        assertThat(Pages.at(page, changes + "[4]//dd"))
                .containsExactly("xx.budget.no-overhead", "Eksempelkontoret", "Prøveår");
        assertThat(Pages.at(page, changes)).noneMatch(text -> text.contains("["));
    }

    @Test
    void whatCannotBeReadIsAnEntryOfTheIndexAndAPageWhereItIsTheOnlyOne() {
        Unjudged unread = new Unjudged(
                "søknader/<b>.json",
                List.of(Problem.of(
                        "søknader/<b>.json", new Position(3, 14), Path.ROOT.field("budget"), "must be <an> object")));
        List<Report.Sheet> sheets =
                new HtmlReport().sheets(List.of(judged("a.json", SampleGrant.good()), unread), Locale.ENGLISH);
        Document index = Pages.parse(Pages.text(sheets.get(0)));

        assertThat(sheets).hasSize(2);
        assertThat(Pages.at(index, "//section[@id='counts']//dd")).containsExactly("1", "1", "2");
        assertThat(Pages.at(index, "//tr[@class='UNJUDGED']//dd"))
                .containsExactly("søknader/<b>.json:3:14", "budget: must be <an> object");

        List<Report.Sheet> alone = new HtmlReport().sheets(List.of(unread), Locale.ENGLISH);
        assertThat(alone).hasSize(1);
        assertThat(Pages.at(Pages.parse(Pages.text(alone.get(0))), "//h1 | //h2 | //dd"))
                .containsExactly(
                        "søknader/<b>.json", "Cannot be read", "søknader/<b>.json:3:14", "budget: must be <an> object");
    }

    @Test
    void theIndexListsWaiversAndTheChangesOfEachRuleSetOnce() {
        Document index = Pages.parse(Pages.text(new HtmlReport()
                .sheets(List.of(SampleGrant.waived(), SampleGrant.changed(), SampleGrant.changed()), Locale.ENGLISH)
                .get(0)));

        assertThat(Pages.at(index, "//p[@class='waived']"))
                .containsExactly(
                        "Waived: The share of salary. Eksempelkontoret, 2 May 2019: <i>Prøveår</i> (through 31 December 2019)");
        assertThat(Pages.at(index, "//section[starts-with(@id,'changes')]/@id"))
                .containsExactly("changes-xx.application.2");
        assertThat(Pages.at(index, "//section[starts-with(@id,'changes')]//li")).hasSize(4);
    }

    @Test
    void theCatalogueGivesEachRuleAnAnchorAndBothItsExamples() throws Exception {
        Document page = Pages.parse(BrowserPages.catalogue(Language.EN));
        String share = "//li[@id='xx.budget.1.xx.budget.salary-share']";

        assertThat(Pages.at(page, share + "/h3")).containsExactly("The share of salary");
        assertThat(Pages.at(page, share + "//dt"))
                .containsExactly("Rule", "Applies", "categories", "limit", "Source", "Passes", "Fails");
        assertThat(Pages.at(page, share + "//dl[@class='example']//code").get(0))
                .contains("600000.00");
        assertThat(Pages.at(page, share + "//dl[@class='example']//code").get(1))
                .contains("600000.01");
        assertThat(Pages.at(page, "//section/@id")).containsExactly("xx.application.1", "xx.budget.1");
        assertThat(Pages.at(page, "//nav//a/@href")).containsExactly("#xx.application.1", "#xx.budget.1");
        assertThat(Pages.at(page, "//@id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryLabel(Language language) {
        Phrasebook labels = Phrasebook.of(Language.EN, HtmlReport.class, "html");

        assertThat(labels.keys(language)).isEqualTo(labels.keys(Language.EN));
    }
}
