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

/** Workbooks written part by part, as spreadsheet programs write them. */
final class Xlsx {

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one sheet. */
    static Xlsx of(String sheetData) {
        return new Xlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                                + "<sheet name='Budsjett' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='9'/></cellXfs></styleSheet>")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + sheetData + "</worksheet>");
    }

    Xlsx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Input input() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Input.of("b.xlsx", bytes.toByteArray());
    }

    /** A row: a cell for each text, one that begins with a bracket as it is written. */
    static String row(int number, String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "' " + attributes + ">");
        for (int i = 0; i < cells.length; i++) {
            String address = SheetCell.address(number, i + 1);
            String cell = cells[i];
            if (cell.startsWith("<")) {
                row.append(cell.replaceFirst("<c", "<c r='" + address + "'"));
            } else if (cell.matches("-?[0-9.]+(E-?[0-9]+)?")) {
                row.append("<c r='" + address + "'><v>" + cell + "</v></c>");
            } else if (!cell.isEmpty()) {
                row.append("<c r='" + address + "' t='inlineStr'><is><t>" + cell + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }
}
