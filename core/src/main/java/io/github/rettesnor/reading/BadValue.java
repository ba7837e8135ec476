// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import java.util.Map;

/** A value that cannot be read. The reader that knows where it stands makes a problem of it. */
final class BadValue extends Exception {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final transient Map<String, String> values;

    BadValue(String kind, Map<String, String> values) {
        super(kind, null, false, false);
        this.kind = kind;
        this.values = values;
    }

    String kind() {
        return kind;
    }

    Map<String, String> values() {
        return values;
    }
}
