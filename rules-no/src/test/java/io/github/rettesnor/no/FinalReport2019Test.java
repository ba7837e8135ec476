// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import static io.github.rettesnor.no.Documents.indicator;
import static io.github.rettesnor.no.Documents.report;
import static io.github.rettesnor.no.Documents.without;

import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.verdict.Decision;
import io.github.rettesnor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinalReport2019Test {

    private static Judgement judge(FinalReport report) {
        return Judgement.of(Norway.finalReport(2019), report);
    }

    private static Judgement with(Consumer<FinalReportBuilder> change) {
        return judge(FinalReportBuilder.from(report()).with(change));
    }

    @Test
    void aCompleteReportIsAcceptable() {
        judge(report()).findsOnly().decides(Decision.TO_JUDGE);
    }

    @Test
    void aReportNeedsNoTitle() {
        with(report -> report.title(null)).findsOnly().decides(Decision.TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background",
                "aims",
                "interventions",
                "method",
                "sample",
                "implementation",
                "variables",
                "results"
            })
    void aSectionThatIsMissingIsNamed(String code) {
        String rule = "no.report." + code;
        judge(report()).passes(rule);
        with(report -> report.sections(without(report().sections(), code)))
                .violates(rule, "sections[" + code + "]")
                .decides(Decision.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b"})
    void aSectionWithOnlyAHeadingIsMissing(String nothing) {
        List<Section> sections = new ArrayList<>(without(report().sections(), "method"));
        sections.add(new Section("method", "Metode", nothing));
        with(report -> report.sections(sections)).violates("no.report.method", "sections[method]");
        sections.add(new Section("method", null, "Gjennombruddsmetoden"));
        with(report -> report.sections(sections)).passes("no.report.method");
    }

    @Test
    void aPersonJudgesWhetherTheSummaryIsComplete() {
        judge(report()).asks("no.report.summary-complete", "sections[summary]");
        with(report -> report.sections(without(report().sections(), "summary")))
                .findsOnly("no.report.summary", "no.report.summary-complete")
                .outcome("no.report.summary", Outcome.VIOLATED)
                .at("no.report.summary", "sections[summary]")
                .outcome("no.report.summary-complete", Outcome.NOT_EVALUATED)
                .decides(Decision.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-evaluation", "departments"})
    void aPersonJudgesWhetherBothStateHowTheChangeIsKeptUp(String code) {
        String question = "no.report." + (code.equals("departments") ? "departments" : "team") + "-continuation";
        judge(report()).asks(question, "sections[" + code + "]");
        with(report -> report.sections(without(report().sections(), code)))
                .findsOnly("no.report." + code, question)
                .outcome("no.report." + code, Outcome.VIOLATED)
                .at("no.report." + code, "sections[" + code + "]")
                .outcome(question, Outcome.NOT_EVALUATED)
                .at(question, "sections[" + code + "]");
    }

    @Test
    void theAccountsAreASeparateAttachment() {
        String rule = "no.report.accounts-attached";
        judge(report()).passes(rule);
        with(report -> report.attachments(List.of())).violates(rule, "attachments[PROJECT_ACCOUNTS]");
        with(report -> report.attachments(List.of(new Attachment("OTHER", "regnskap.pdf"))))
                .violates(rule, "attachments[PROJECT_ACCOUNTS]");
    }

    @Test
    void eachIndicatorHasAResult() {
        String rule = "no.report.indicators-reported";
        judge(report()).passes(rule);
        with(report -> report.indicators(List.of())).doesNotApply(rule);
        with(report -> report.indicators(
                        List.of(indicator(), IndicatorBuilder.from(indicator()).withResult(" "))))
                .violates(rule, "indicators[1].result")
                .with("number", "2")
                .decides(Decision.TO_JUDGE);
    }

    @Test
    void accountsGivenAsLinesAreJudgedByRulesOfTheirOwn() {
        with(report -> report.accounts(
                        Documents.and(Documents.budget(), Documents.line(Category.OVERHEAD, "0.01", 1, 1))))
                .violates("no.accounts.no-overhead", "accounts.lines[4]")
                .with("amount", "0.01");
        with(report -> report.accounts(null)).doesNotApply("core.budget.line-complete");
        with(report -> report.accounts(BudgetBuilder.builder().build())).doesNotApply("core.budget.currency");
    }
}
