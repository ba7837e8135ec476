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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code .csv} file as a sheet: in UTF-8, else in Windows-1252, with the separator that its headings have. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 2_000;
    private static final String NAME = "CSV";
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    /** The line that shows the separator to spreadsheet programs, which do not count it as a row. */
    private static final Pattern DECLARED =
            Pattern.compile("^\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|[\\r\\n])", Pattern.CASE_INSENSITIVE);

    private CsvSheet() {}

    static Sheet read(Input input) {
        String text = text(input);
        char separator = separator(text);
        String body = DECLARED.matcher(text).replaceFirst("");
        if (isOpen(body, separator)) {
            throw refused(input, "office.quotes", Map.of());
        }
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
                if (csv.getFields().stream().anyMatch(field -> field.length() > Workbook.LONGEST_TEXT)) {
                    throw refused(
                            input,
                            "office.too-many-characters",
                            Map.of("most", Integer.toString(Workbook.LONGEST_TEXT)));
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
            return decode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        try {
            String text = (isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Whether a quotation mark that begins a field is never closed, so that the rest of the file would be one cell. */
    private static boolean isOpen(String text, char separator) {
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
                begins = true;
            } else {
                begins = c == separator || c == '\n' || c == '\r';
            }
        }
        return quoted;
    }

    /** The separator that is declared, else the one that stands most often outside quotes. */
    private static char separator(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return declared.group(1).charAt(0);
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
