// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import java.util.Collection;

/** What to say after an unknown name. */
final class Hints {

    private static final int FEW = 30;

    private Hints() {}

    /** The nearest known name; where none is near, all of them if they are few. */
    static String of(String written, Collection<String> known) {
        String nearest = Nearest.hint(written, known);
        return !nearest.isEmpty() || known.isEmpty() || known.size() > FEW
                ? nearest
                : "; known are " + String.join(", ", known);
    }
}
