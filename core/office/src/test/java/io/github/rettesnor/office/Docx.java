// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.reading.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written part by part, as Word writes them. */
final class Docx {

    private static final String SPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A document with a body, and with the styles of a Norwegian Word. */
    static Docx of(String... body) {
        return new Docx()
                .part(
                        "word/styles.xml",
                        "<w:styles " + SPACES + ">" + style("Tittel", "Title") + style("Overskrift1", "heading 1")
                                + style("Overskrift2", "heading 2") + style("INNH1", "toc 1")
                                + style("Plassholdertekst", "Placeholder Text") + "</w:styles>")
                .part(
                        "word/numbering.xml",
                        "<w:numbering " + SPACES
                                + "><w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                                + "<w:numFmt w:val='decimal'/></w:lvl></w:abstractNum><w:num w:numId='5'>"
                                + "<w:abstractNumId w:val='3'/></w:num></w:numbering>")
                .part(
                        "word/document.xml",
                        "<w:document " + SPACES + "><w:body>" + String.join("", body)
                                + "<w:sectPr/></w:body></w:document>");
    }

    private static String style(String id, String name) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/></w:style>";
    }

    Docx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Input input() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.of("a.docx", bytes.toByteArray());
    }

    /** A run of text, or what is written with brackets, as it is. */
    static String run(String text) {
        return text.startsWith("<") ? text : "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(run(run));
        }
        return paragraph.append("</w:p>").toString();
    }

    /** A paragraph of a style. */
    static String styled(String style, String text) {
        return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>", run(text));
    }

    static String h1(String text) {
        return styled("Overskrift1", text);
    }

    static String h2(String text) {
        return styled("Overskrift2", text);
    }

    /** A paragraph with an automatic number before it. */
    static String item(String text) {
        return p("<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='5'/></w:numPr></w:pPr>", run(text));
    }

    static String bold(String text) {
        return p("<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>");
    }

    /** A cell with a paragraph for each text. */
    static String tc(String... texts) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String text : texts) {
            cell.append(
                    text.startsWith("<w:p") || text.startsWith("<w:tcPr") || text.startsWith("<w:sdt")
                            ? text
                            : p(text));
        }
        return cell.append("</w:tc>").toString();
    }

    static String tr(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<") ? cell : tc(cell));
        }
        return row.append("</w:tr>").toString();
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A content control around what is given. */
    static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }
}
