// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are broken, unpack to far more than they are, or have names that lead elsewhere. */
final class HostileFiles {

    private static final String[] PARTS = {"word/document.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"};
    private static final String[] NAMES = {
        "a.json",
        "a.yaml",
        "a.xlsx",
        "a.csv",
        "a.docx",
        "a.docm",
        "a.exe",
        "",
        "../../etc/passwd.docx",
        "C:\\\\windows\\\\a.xlsx",
        "a\\u0000.json",
        "%2e%2e%2fa.csv",
        "\\u202exslx.a",
        "CON.docx"
    };
    private static final int ZEROS = 60 << 20;
    private static final int MANY = 1_500;

    /** Made once, since each takes as much memory to make as it unpacks to. */
    private static final List<byte[]> BOMBS =
            Stream.of(PARTS).map(HostileFiles::bomb).toList();

    private final Random random;
    private final List<byte[]> contents;

    HostileFiles(Random random, Map<String, byte[]> good) {
        this.random = random;
        this.contents = List.copyOf(good.values());
    }

    /** A desk with one to four files. */
    String desk() throws IOException {
        int number = 1 + random.nextInt(4);
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < number; i++) {
            files.append(i == 0 ? "" : ", ").append(sheet(NAMES[random.nextInt(NAMES.length)], content()));
        }
        return "{\"files\": [" + files + "], \"" + (random.nextBoolean() ? "rules" : "decisions") + "\": ["
                + (random.nextInt(4) == 0 ? sheet("r.yaml", content()) : "") + "]}";
    }

    /** A file of a desk; the name is escaped already. */
    static String sheet(String name, byte[] content) {
        return "{\"name\": \"" + name + "\", \"content\": \""
                + Base64.getEncoder().encodeToString(content) + "\"}";
    }

    private byte[] content() throws IOException {
        return switch (random.nextInt(8)) {
            case 0 -> BOMBS.get(random.nextInt(BOMBS.size()));
            case 1 -> entities();
            case 2 -> manyEntries();
            case 3 -> deep();
            case 4 -> RawRequest.bytes("a: &a [x]\nb: [" + "*a, ".repeat(1000) + "*a]\n!!javax.script.x: y\n");
            case 5 -> noise();
            default -> broken(contents.get(random.nextInt(contents.size())));
        };
    }

    /** A good file of which some bytes are changed, or the end is missing. */
    private byte[] broken(byte[] good) {
        byte[] broken =
                java.util.Arrays.copyOf(good, random.nextBoolean() ? good.length : 1 + random.nextInt(good.length));
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(4000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] bomb(String part) {
        try {
            return zip(Map.of("[Content_Types].xml", RawRequest.bytes("<Types/>"), part, new byte[ZEROS]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] entities() throws IOException {
        String xml = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><x>" + "&b;".repeat(1000) + "&c;</x>";
        return zip(Map.of(part(), RawRequest.bytes(xml)));
    }

    private byte[] manyEntries() throws IOException {
        return zip(IntStream.range(0, MANY)
                .boxed()
                .collect(Collectors.toMap(number -> "../" + number + ".xml", number -> new byte[10])));
    }

    private byte[] deep() throws IOException {
        return zip(Map.of(part(), RawRequest.bytes("<w:p>".repeat(100_000))));
    }

    private String part() {
        return PARTS[random.nextInt(PARTS.length)];
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
