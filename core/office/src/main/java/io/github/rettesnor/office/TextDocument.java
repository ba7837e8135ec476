// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.message.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Paragraphs and tables, written as plain text or as a {@code .docx} file. Nothing in it shows when, where or by whom it was written. */
final class TextDocument {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<Piece> pieces = new ArrayList<>();
    private final String language;

    TextDocument(String language) {
        this.language = language;
    }

    private sealed interface Piece {}

    private record Paragraph(String style, String text) implements Piece {}

    private record Placed(WordTable table) implements Piece {}

    TextDocument title(String text) {
        return add("Title", text);
    }

    TextDocument heading(String text) {
        return add("Heading1", text);
    }

    TextDocument text(String text) {
        return add("Normal", text);
    }

    TextDocument item(String text) {
        return add("ListParagraph", text);
    }

    TextDocument help(String text) {
        return add("Help", text);
    }

    TextDocument table(WordTable table) {
        pieces.add(new Placed(table));
        return this;
    }

    private TextDocument add(String style, String text) {
        pieces.add(new Paragraph(style, text));
        return this;
    }

    /** The paragraphs as plain text, a blank line between them, without the tables. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean wasItem = false;
        for (Piece piece : pieces) {
            if (piece instanceof Paragraph paragraph) {
                boolean isItem = paragraph.style().equals("ListParagraph");
                text.append(wasItem && !isItem ? "\n" : "")
                        .append(paragraph.text())
                        .append(isItem ? "\n" : "\n\n");
                wasItem = isItem;
            }
        }
        return text.toString().strip() + "\n";
    }

    void writeDocx(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(
                zip,
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("document", "document.main") + override("styles", "styles")
                        + override("footer", "footer") + "</Types>");
        part(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        part(
                zip,
                "word/_rels/document.xml.rels",
                relations(relation("styles", "styles.xml") + relation("footer", "footer.xml")));
        part(zip, "word/footer.xml", footer());
        part(zip, "word/styles.xml", styles());
        part(zip, "word/document.xml", document());
        zip.finish();
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/word/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument" + ".wordprocessingml." + type
                + "+xml\"/>";
    }

    private static String relations(String relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    /** The number of the page and of all pages. */
    private static String footer() {
        return XML + "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + field("PAGE")
                + "<w:r>" + t(" / ") + "</w:r>" + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r>" + t("1") + "</w:r></w:fldSimple>";
    }

    private String styles() {
        return XML + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"21\"/><w:lang w:val=\""
                + language + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"269\""
                + " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>" + style("Normal", "", "")
                + style("Title", "<w:spacing w:before=\"240\" w:after=\"240\"/>", "<w:b/><w:sz w:val=\"32\"/>")
                + style(
                        "Heading1",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>",
                        "<w:b/><w:sz w:val=\"26\"/>")
                + style("ListParagraph", "<w:ind w:left=\"426\" w:hanging=\"426\"/>", "")
                + style("Footer", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>", "<w:sz w:val=\"17\"/>")
                + style(
                        "Help",
                        "<w:keepNext/><w:spacing w:after=\"80\"/>",
                        "<w:color w:val=\"595959\"/><w:sz w:val=\"19\"/>")
                + style("Cell", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\"/>", "<w:sz w:val=\"20\"/>")
                + style(
                        "SmallCell",
                        "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\"/>",
                        "<w:sz w:val=\"16\"/>")
                + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/>"
                + "<w:rPr><w:color w:val=\"767676\"/></w:rPr></w:style></w:styles>";
    }

    private static String style(String id, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\""
                + (id.equals("Normal") ? " w:default=\"1\"" : "")
                + "><w:name w:val=\"" + (id.equals("Heading1") ? "heading 1" : id) + "\"/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private String document() {
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            body.append(
                    piece instanceof Placed placed
                            ? placed.table().xml() + "<w:p><w:pPr><w:pStyle w:val=\"Help\"/></w:pPr></w:p>"
                            : paragraph((Paragraph) piece));
        }
        return XML + "<w:document xmlns:w=\"" + WORD + "\" xmlns:w14=\"" + WORD_14 + "\" xmlns:mc=\"" + COMPATIBLE
                + "\" mc:Ignorable=\"w14\" xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1) + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String paragraph(Paragraph paragraph) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + paragraph.style() + "\"/></w:pPr>" + runs(paragraph.text())
                + "</w:p>";
    }

    /** The runs of a text: one for each of its lines. */
    static String runs(String text) {
        StringBuilder runs = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            runs.append("<w:r>")
                    .append(i == 0 ? "" : "<w:br/>")
                    .append(t(lines[i]))
                    .append("</w:r>");
        }
        return runs.toString();
    }

    /** A line of text within a run. */
    static String t(String line) {
        return "<w:t xml:space=\"preserve\">"
                + escaped(line).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t>";
    }

    static String escaped(String text) {
        return Sentences.inXml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
