// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads a {@code .csv} file as a sheet: in UTF-8, else in Windows-1252, with the separator that its headings have. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 2_000;
    private static final String NAME = "CSV";
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private CsvSheet() {}

    static Sheet read(Input input) {
        String text = text(input);
        char separator = separator(text);
        String body = text.startsWith("sep=") ? text.replaceFirst("^sep=.", "") : text;
        Sheet sheet = new Sheet(NAME, false);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(body)) {
            int row = 0;
            for (CsvRecord csv : records) {
                row++;
                if (row > MOST_ROWS || csv.getFieldCount() > Workbook.MOST_COLUMNS) {
                    throw refused(input, "office.too-many-rows", Map.of("most", Integer.toString(MOST_ROWS)));
                }
                for (int column = 1; column <= csv.getFieldCount(); column++) {
                    sheet.add(new SheetCell(row, column, SheetCell.Kind.TEXT, csv.getField(column - 1)));
                }
            }
        } catch (CsvParseException e) {
            throw refused(input, "office.broken", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet;
    }

    private static Unreadable refused(Input input, String kind, Map<String, String> values) {
        return new Unreadable(new Problem(input.name(), Position.START, Path.ROOT, kind, values));
    }

    private static String text(Input input) {
        try (InputStream in = input.open()) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length > MOST_BYTES) {
                throw refused(input, "office.too-large", Map.of("most", "5"));
            }
            String text = decode(bytes);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The separator that is declared, else the one that stands most often outside quotes. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        char best = SEPARATORS.get(0);
        long most = 0;
        String bare = text.replaceAll("\"[^\"]*\"", "");
        for (char each : SEPARATORS) {
            long count = bare.chars().filter(c -> c == each).count();
            // A decimal comma is not a separator where there is another.
            if (count > most && (each != ',' || most == 0)) {
                best = each;
                most = count;
            }
        }
        return best;
    }
}
