// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Cell;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.TableCell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Places in an input as JSON: {@code {line, column}}, {@code {sheet, cell}} or {@code {table, row, column}}. */
final class LocationJson {

    private static final String PLACE = "place";

    private LocationJson() {}

    static void write(JsonGenerator out, Location location) {
        out.writeStartObject();
        if (location instanceof Position position) {
            Encoded.name(out, "line");
            out.writeNumber(position.line());
            Encoded.name(out, "column");
            out.writeNumber(position.column());
        } else if (location instanceof Cell cell) {
            out.writeStringProperty("sheet", cell.sheet());
            out.writeStringProperty("cell", cell.cell());
        } else if (location instanceof TableCell cell) {
            out.writeNumberProperty("table", cell.table());
            out.writeNumberProperty("row", cell.row());
            out.writeNumberProperty("column", cell.column());
        }
        out.writeEndObject();
    }

    static Location read(Part location) {
        Part sheet = location.find("sheet");
        if (sheet != null) {
            return new Cell(sheet.text(), location.get("cell").text());
        }
        Part table = location.find("table");
        return table == null
                ? new Position(
                        location.get("line").number(), location.get("column").number())
                : new TableCell(
                        table.number(),
                        location.get("row").number(),
                        location.get("column").number());
    }

    /** Writes the field {@code place} if there is a place. */
    static void writePlace(JsonGenerator out, @Nullable Location place) {
        if (place != null) {
            Encoded.name(out, PLACE);
            write(out, place);
        }
    }

    /** Reads the field {@code place} of an object; null if it is missing. */
    static @Nullable Location place(Part owner) {
        Part place = owner.find(PLACE);
        return place == null ? null : read(place);
    }
}
