// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that are taken away. */
final class Download {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Download() {}

    static ResponseEntity<byte[]> xlsx(byte[] content) {
        return of(XLSX, content);
    }

    static ResponseEntity<byte[]> docx(byte[] content) {
        return of(DOCX, content);
    }

    /** A download with the name that a browser keeps it by. */
    static ResponseEntity<byte[]> named(String name, ResponseEntity<byte[]> download) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.status(download.getStatusCode())
                .headers(download.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(download.getBody());
    }

    /** A web page of its own, which loads nothing but its own style. */
    static ResponseEntity<byte[]> page(String page) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(ContentPolicy.HEADER, ContentPolicy.ofReport(page))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> of(MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).body(content);
    }

    /** Files in an archive. */
    static final class Archive implements AutoCloseable {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
        private int number;

        /** Adds a file that is called as another, numbered, so that no two have one name. */
        void add(String name, String ending, byte[] content) throws IOException {
            number++;
            String plain = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1)
                    .replaceFirst("\\.[^.]*$", "")
                    .replaceAll("[^\\p{L}\\p{N}._ -]", "-");
            put(number + "-" + plain + ending, content);
        }

        void add(String fileName, String text) throws IOException {
            put(fileName, text.getBytes(StandardCharsets.UTF_8));
        }

        /** Entries have no time, since the service does not read a clock for them. */
        private void put(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }

        ResponseEntity<byte[]> download() throws IOException {
            zip.finish();
            return of(ZIP, bytes.toByteArray());
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
