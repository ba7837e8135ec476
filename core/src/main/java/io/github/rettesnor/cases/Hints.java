// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.json.Node;
import java.util.Collection;
import java.util.List;

/** What to say of an unknown name. */
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

    /** The constant that a text names, one of some. */
    static <E extends Enum<E>> E constant(Node node, String what, List<E> constants) {
        String written = node.text(what);
        List<String> names = constants.stream().map(Enum::name).toList();
        int position = names.indexOf(written);
        if (position < 0) {
            throw node.unreadable("unknown " + what + " '" + written + "'" + of(written, names));
        }
        return constants.get(position);
    }
}
