// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.office.Docx.bold;
import static io.github.rettesnor.office.Docx.h1;
import static io.github.rettesnor.office.Docx.h2;
import static io.github.rettesnor.office.Docx.p;
import static io.github.rettesnor.office.Docx.styled;
import static io.github.rettesnor.office.Docx.tbl;
import static io.github.rettesnor.office.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Reading;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Outcome;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports and invitations are read by their headings. What a heading means is never guessed, and nothing under one is dropped. */
class HeadingsOfDocumentsTest {

    @Test
    void headingsThatAreKnownGiveTheCodesOfTheirSections() {
        assertThat(sections(
                        h1("1. Sammendrag"),
                        p("Kort."),
                        h1("2 Background"),
                        p("Fall."),
                        h1("Metode og gjennomføring"),
                        p("Slik."),
                        h1("What was reached"),
                        p("Mye.")))
                .extracting(Section::code, Section::covers, Section::heading, Section::text)
                .containsExactly(
                        tuple("summary", List.of(), "1. Sammendrag", "Kort."),
                        tuple("background", List.of(), "2 Background", "Fall."),
                        tuple("method", List.of("implementation"), "Metode og gjennomføring", "Slik."),
                        tuple("results", List.of(), "What was reached", "Mye."));
    }

    @Test
    void aHeadingOfItsOwnIsBetterThanOneThatCoversSeveral() {
        assertThat(sections(h1("Metode og gjennomføring"), p("Slik."), h1("Gjennomføring"), p("Så.")))
                .extracting(Section::code, Section::covers)
                .containsExactly(tuple("method", List.of()), tuple("implementation", List.of()));
    }

    @Test
    void aHeadingThatIsNotKnownIsKeptWithoutACode() {
        assertThat(sections(p("Innledning."), h1("Prosjektets organisering"), p("Vi."), h1("Takk")))
                .extracting(Section::code, Section::heading, Section::text)
                .containsExactly(
                        tuple(null, null, "Innledning."),
                        tuple(null, "Prosjektets organisering", "Vi."),
                        tuple(null, "Takk", null));
    }

    @Test
    void aHeadingBelowAKnownOneIsPartOfItsText() {
        assertThat(sections(h1("Metode"), h2("Intervjuer"), p("Mange."), h2("Gjennomføring"), p("I mai."), h1("Slutt")))
                .extracting(Section::code, Section::heading, Section::text)
                .containsExactly(
                        tuple("method", "Metode", "Intervjuer\nMange.\nGjennomføring\nI mai."),
                        tuple("implementation", "Gjennomføring", "I mai."),
                        tuple(null, "Slutt", null));
    }

    @Test
    void headingsWithoutTextBelowAKnownOneAreNoText() {
        assertThat(sections(h1("Metode"), h2("Intervjuer"), h2("Gjennomføring"), h1("Resultater"), p("Mye.")))
                .extracting(Section::code, Section::text)
                .containsExactly(tuple("method", null), tuple("implementation", null), tuple("results", "Mye."));
    }

    @Test
    void theHeadingsWithinASummaryAreNotTheSectionsOfTheReport() {
        assertThat(sections(h1("Sammendrag"), h2("Bakgrunn"), p("Fall."), h2("Resultater"), p("Færre.")))
                .extracting(Section::code, Section::text)
                .containsExactly(tuple("summary", "Bakgrunn\nFall.\nResultater\nFærre."));
    }

    @Test
    void withoutStylesBoldLinesAndKnownWordsAreHeadings() {
        assertThat(sections(bold("Sammendrag"), p("Kort."), p("Metode"), p("Slik."), bold("Takk"), p("Alle.")))
                .extracting(Section::code, Section::heading, Section::text)
                .containsExactly(
                        tuple("summary", "Sammendrag", "Kort."),
                        tuple("method", "Metode", "Slik."),
                        tuple(null, "Takk", "Alle."));
    }

    @Test
    void aTableOfContentsIsNoText() {
        assertThat(sections(styled("INNH1", "Sammendrag 3"), h1("Sammendrag"), p("Kort.")))
                .hasSize(1);
    }

    @Test
    void aTableWithinASectionIsPartOfItsText() {
        assertThat(sections(h1("Resultater"), p("Se her:"), tbl(tr("Måned", "Fall"), tr("Mai", "3"))))
                .extracting(Section::text)
                .containsExactly("Se her:\nMåned\tFall\nMai\t3");
    }

    @Test
    void fieldsStandInRowsAndLinesBeforeTheFirstHeading() {
        Reading<FinalReport> reading = report(
                styled("Tittel", "Færre fall"),
                tbl(tr("Prosjektslutt", "31. januar 2030")),
                p("Levert: 30.04.2030 kl. 12.15"),
                h1("Vedlegg"),
                tbl(tr("Slag", "Navn"), tr("PROJECT_ACCOUNTS", "regnskap.xlsx")));
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly("office.not-a-time"); // these rules have no zone
        assertThat(reading.document().title()).isEqualTo("Færre fall");
        assertThat(reading.document().projectEnd()).isEqualTo(LocalDate.of(2030, 1, 31));
        assertThat(reading.document().attachments()).hasSize(1);
    }

    @Test
    void whatAProseDocumentDoesNotShowIsNotMissing() {
        Judged<?> judged = Judge.by(Fiction.REPORT)
                .judge(Docx.of(h1("Sammendrag"), p("Kort.")).input());
        assertThat(judged.verdict()
                        .outcomes()
                        .get(Fiction.REPORT
                                .rule("xx.report.accounts")
                                .orElseThrow()
                                .id()))
                .isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(judged.verdict().problems()).extracting(Problem::kind).containsExactly("office.not-found-part");
    }

    @Test
    void aTableWithTheHeadingsOfABudgetIsTheAccounts() {
        Reading<FinalReport> reading = report(
                h1("Regnskap"),
                tbl(
                        tr("Valuta", "NOK", ""),
                        tr("Kategori", "Beskrivelse", "Beløp"),
                        tr("Reise", "Tog", "2 300,-"),
                        tr("Annet", "Trykk", "2.300"),
                        tr("Sum", "", "4 600")));
        assertThat(reading.document().accounts()).isNotNull();
        assertThat(reading.document().accounts().lines()).hasSize(2);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .anyMatch(problem ->
                        problem.startsWith("a.docx:T1:R4:C3: accounts.lines[1].lumpSum: '2.300' can be read in"));
    }

    @Test
    void aHeadingOfTheDocumentHasItsPlace() {
        Judged<?> judged = Judge.by(Fiction.REPORT)
                .judge(Docx.of(p("Først."), h1("Sammendrag"), h1("Bakgrunn"), p("Fall."))
                        .input());
        assertThat(judged.verdict().findings("xx.report.summary").get(0).place())
                .isEqualTo(new Position(2, 1));
    }

    @Test
    void anInvitationIsReadByItsHeadingsAndLines() {
        Reading<Invitation> reading = Documents.reading(
                Docx.of(
                                styled("Tittel", "Færre fall"),
                                p("Register: Fallregisteret"),
                                h1("Gevinst for avdelingen"),
                                p("Mye."),
                                p("Sted: Bodø"))
                        .input()
                        .as(new WordForms().among(List.of(Fiction.INVITATION))),
                Invitation.class);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.document().registry().name()).isEqualTo("Fallregisteret");
        assertThat(reading.document().place()).isEqualTo("Bodø");
        assertThat(reading.document().sections())
                .containsExactly(new Section("gains", "Gevinst for avdelingen", "Mye.\nSted: Bodø"));
    }

    @Test
    void aDocumentThatLooksLikeNoRuleSetIsNotJudged() {
        assertThat(Refusals.of(() -> Judge.of(List.<RuleSet<?>>of(Fiction.REPORT, Fiction.NOMINATION))
                        .judge(Docx.of(p("Hei.")).input())))
                .contains("ruleSet");
    }

    private static List<Section> sections(String... body) {
        return report(body).document().sections();
    }

    private static Reading<FinalReport> report(String... body) {
        return Documents.reading(
                Docx.of(body).input().as(new WordForms().among(List.of(Fiction.REPORT))), FinalReport.class);
    }
}
