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

    /** Some ten times as many as the rules of both countries need; further texts are written as any other text. */
    private static final int MOST = 5_000;

    private static final int LONGEST = 300;

    private static final Map<String, SerializableString> KNOWN = new ConcurrentHashMap<>();

    private Encoded() {}

    /** Writes the name of a field. */
    static void name(JsonGenerator out, String name) {
        SerializableString known = of(name);
        if (known == null) {
            out.writeName(name);
        } else {
            out.writeName(known);
        }
    }

    /** Writes a field with a text that recurs. */
    static void field(JsonGenerator out, String name, @Nullable String recurring) {
        name(out, name);
        SerializableString known = recurring == null ? null : of(recurring);
        if (known == null) {
            out.writeString(recurring);
        } else {
            out.writeString(known);
        }
    }

    /** Writes a field with a text of which each is another. */
    static void text(JsonGenerator out, String name, @Nullable String text) {
        name(out, name);
        out.writeString(text);
    }

    private static @Nullable SerializableString of(String text) {
        SerializableString known = KNOWN.get(text);
        if (known == null && KNOWN.size() < MOST && text.length() <= LONGEST) {
            known = new SerializedString(text);
            KNOWN.put(text, known);
        }
        return known;
    }
}
