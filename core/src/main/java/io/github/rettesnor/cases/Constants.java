// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.reading.Node;
import java.util.List;

/** Constants that a file names. */
final class Constants {

    private Constants() {}

    /** The constant that a text names, one of some. */
    static <E extends Enum<E>> E read(Node node, String what, List<E> constants) {
        String written = node.text(what);
        List<String> names = constants.stream().map(Enum::name).toList();
        int position = names.indexOf(written);
        if (position < 0) {
            throw node.unreadable("unknown " + what + " '" + written + "'" + Nearest.choice(written, names));
        }
        return constants.get(position);
    }
}
