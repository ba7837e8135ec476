// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.office.Docx.control;
import static io.github.rettesnor.office.Docx.p;
import static io.github.rettesnor.office.Docx.run;
import static io.github.rettesnor.office.Docx.tbl;
import static io.github.rettesnor.office.Docx.tc;
import static io.github.rettesnor.office.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is seen in a Word document is read, and nothing else. */
class WordReaderTest {

    @Test
    void trackedChangesAreReadAsAccepted() {
        assertThat(text(p(
                        "Vi ",
                        "<w:del w:id='1'><w:r><w:delText>vil ikke </w:delText></w:r></w:del>",
                        "<w:ins w:id='2'><w:r><w:t>vil </w:t></w:r></w:ins>",
                        "<w:moveFrom w:id='3'><w:r><w:t>borte </w:t></w:r></w:moveFrom>",
                        "søke")))
                .isEqualTo("Vi vil søke");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() {
        assertThat(text(p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", "Del en, "), p("del to"), p("Ny")))
                .isEqualTo("Del en, del to|Ny");
    }

    @Test
    void aDeletedOrHiddenRowIsNotRead() {
        assertThat(text(tbl(
                        tr("A"),
                        tr("<w:trPr><w:del w:id='1'/></w:trPr>", tc("B")),
                        tr("<w:trPr><w:hidden/></w:trPr>", tc("C")),
                        tr("D"))))
                .isEqualTo("A\nD");
    }

    @Test
    void aControlCountsByWhatWasFilledIn() {
        String shown = control("<w:showingPlcHdr/>", run("Klikk her"));
        String filled = control("<w:alias w:val='Navn'/>", run("Kari"));
        String styled =
                control("", "<w:r><w:rPr><w:rStyle w:val='Plassholdertekst'/></w:rPr><w:t>Velg noe</w:t></w:r>");
        assertThat(text(p("1 ", shown), p("2 ", filled), p("3 ", styled))).isEqualTo("1 |2 Kari|3 ");
    }

    @Test
    void aControlMayStandAroundParagraphsCellsAndRows() {
        String paragraphs = control("", p("a") + p("b"));
        String cell = tbl(tr(tc("1"), control("", tc("svar"))));
        String row = tbl(control("", tr("2", "svar to")));
        assertThat(text(paragraphs, cell, row)).isEqualTo("a|b|1\tsvar|2\tsvar to");
    }

    @Test
    void aPlaceholderAroundACellLeavesTheCellEmpty() {
        assertThat(text(tbl(tr(tc("1"), control("<w:showingPlcHdr/>", tc("Skriv her"))))))
                .isEqualTo("1\t");
    }

    @Test
    void boxesOfAllKindsAreMarkedOrNot() {
        String checked = control("<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>", run("\u2612"));
        String unchecked = control("<w14:checkbox><w14:checked w14:val='0'/></w14:checkbox>", run("\u2610"));
        String old = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/>"
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>";
        String oldOff = old.replace("<w:checked/>", "");
        String symbol = "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>";
        assertThat(text(p(checked, " a"), p(unchecked, " b"), p(old, " c"), p(oldOff, " d"), p(symbol, " e")))
                .isEqualTo("\u2612 a|\u2610 b|\u2612 c|\u2610 d|\u2612 e");
    }

    @Test
    void aTextBoxIsReadOnce() {
        String content = "<w:txbxContent>" + p("I boksen") + "</w:txbxContent>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + content
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(text(p("Før ", box, "etter"))).isEqualTo("Før etter|I boksen");
    }

    @Test
    void hiddenTextFieldCodesAndTabStopsAreNoText() {
        assertThat(text(p(
                        "<w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr>",
                        "Se",
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> skjult</w:t></w:r>",
                        "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>",
                        "<w:r><w:tab/><w:t>side</w:t><w:br/><w:t>to</w:t></w:r>")))
                .isEqualTo("Se\tside\nto");
    }

    @Test
    void automaticNumbersStandBesideTheText() {
        List<Block> blocks = read(Docx.item("Første"), p("mellom"), Docx.item("Andre"));
        assertThat(blocks.stream()
                        .map(block -> String.valueOf(((Block.Paragraph) block).item()))
                        .toList())
                .containsExactly("1.", "null", "2.");
    }

    @Test
    void headingsAreKnownByTheirStyleWhateverItIsCalled() {
        List<Block> blocks =
                read(Docx.h1("A"), Docx.h2("B"), p("<w:pPr><w:outlineLvl w:val='2'/></w:pPr>", "C"), p("D"));
        assertThat(blocks.stream()
                        .map(block -> ((Block.Paragraph) block).style() + " " + ((Block.Paragraph) block).level())
                        .toList())
                .containsExactly("HEADING 1", "HEADING 2", "HEADING 3", "TEXT 10");
    }

    @Test
    void mergedCellsKnowTheirColumns() {
        Block.Table table = (Block.Table) read(tbl(
                        tr("A", "B", "C"),
                        tr(tc("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>", "AB"), tc("C")),
                        tr("a", tc("<w:tcPr><w:vMerge/></w:tcPr>", ""), "c")))
                .get(0);
        assertThat(table.rows().get(1).cells().get(1).column()).isEqualTo(3);
        assertThat(table.rows().get(2).cells().get(1).isContinued()).isTrue();
    }

    @Test
    void theEndOfTheDocumentClosesWhatIsOpen() {
        assertThat(text()).isEmpty();
        assertThat(text(tbl())).isEmpty();
    }

    private static List<Block> read(String... body) {
        return WordReader.read(Docx.of(body).input());
    }

    private static String text(String... body) {
        return read(body).stream().map(Block::text).collect(Collectors.joining("|"));
    }
}
