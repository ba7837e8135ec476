// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may load and run: nothing but what the service itself serves, and nothing inline. */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    /** For the page, and for whatever else might be opened in a browser. */
    static final String OF_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String STYLE = "<style>";
    private static final String STYLE_END = "</style>";

    private ContentPolicy() {}

    /** For a report: its own style, known by its hash, and nothing else. */
    static String ofReport(String page) {
        int from = page.indexOf(STYLE) + STYLE.length();
        String style = page.substring(from, page.indexOf(STYLE_END, from));
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; img-src data:; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'none'; sandbox";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
