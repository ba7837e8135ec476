// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.judge;

import io.github.rettesnor.model.Fields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of documents as canonical JSON: keys in the order of their UTF-16 code units, no white space, numbers without trailing zeros
 * after the point and without an exponent below 60, and without what is missing: fields that are null, empty lists and empty maps. So a document has one form, whatever format it was read
 * from, and a later version of the format that adds a field does not change it.
 */
final class Canonical {

    /** The exponent from which a number is written with it; the readers take no such number. */
    private static final int LONGEST = 60;

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder json = new StringBuilder();

    private Canonical() {}

    /** The canonical JSON of a value; null is written as null. */
    static String json(@Nullable Object value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.json.toString();
    }

    /** The SHA-256 of the canonical JSON in UTF-8, as lower-case hexadecimal digits. */
    static String digest(@Nullable Object value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json(value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void write(@Nullable Object value) {
        if (value instanceof Record) {
            Map<String, Object> given = new TreeMap<>();
            for (Fields.Field field : Fields.of(value.getClass()).all()) {
                put(given, field.name(), field.of(value));
            }
            writeMap(given);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> given = new TreeMap<>();
            map.forEach((key, each) -> put(given, String.valueOf(key), each));
            writeMap(given);
        } else if (value instanceof List<?> list) {
            String before = "[";
            for (Object element : list) {
                json.append(before);
                write(element);
                before = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            boolean isPlain = shortest.scale() < 0 && shortest.scale() > -LONGEST;
            json.append(isPlain ? shortest.setScale(0) : shortest);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            writeText(value instanceof Enum<?> code ? code.name() : value.toString());
        }
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        boolean isMissing = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!isMissing) {
            given.put(name, value);
        }
    }

    private void writeMap(Map<String, Object> map) {
        String before = "{";
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            json.append(before);
            writeText(entry.getKey());
            json.append(':');
            write(entry.getValue());
            before = ",";
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private void writeText(String text) {
        json.append('"');
        text.codePoints().forEach(this::writeCharacter);
        json.append('"');
    }

    /** Half of a surrogate pair has no form in UTF-8. */
    private void writeCharacter(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (character == '"' || character == '\\') {
            json.append('\\').append((char) character);
        } else if (character < FIRST_PRINTABLE || isHalf) {
            json.append("\\u").append(HexFormat.of().toHexDigits((char) character));
        } else {
            json.appendCodePoint(character);
        }
    }
}
