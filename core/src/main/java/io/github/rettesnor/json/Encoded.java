// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Texts that recur from verdict to verdict, such as the names of fields, codes, ids and sources of rules, as they stand in JSON: they are
 * searched for characters that need an escape once, and not each time they are written.
 */
final class Encoded {

    /** Some ten times as many as the rules of both countries need; further texts are not kept. */
    private static final int MOST = 5_000;

    private static final int LONGEST = 300;

    private static final Map<String, SerializableString> KNOWN = new ConcurrentHashMap<>();

    private Encoded() {}

    /** Writes the name of a field. */
    static void name(JsonGenerator out, String name) {
        out.writeName(of(name));
    }

    /** Writes a field with a text that recurs. */
    static void field(JsonGenerator out, String name, @Nullable String recurring) {
        name(out, name);
        if (recurring == null) {
            out.writeNull();
        } else {
            out.writeString(of(recurring));
        }
    }

    /** Writes a field with a text of which each is another. */
    static void text(JsonGenerator out, String name, @Nullable String text) {
        name(out, name);
        out.writeString(text);
    }

    private static SerializableString of(String text) {
        SerializableString known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        SerializableString encoded = new SerializedString(text);
        if (KNOWN.size() < MOST && text.length() <= LONGEST) {
            KNOWN.put(text, encoded);
        }
        return encoded;
    }
}
