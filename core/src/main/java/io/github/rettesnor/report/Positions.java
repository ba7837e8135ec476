// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import org.jspecify.annotations.Nullable;

/** Where the parts of one document stand in the file that it was read from. */
@FunctionalInterface
public interface Positions {

    /** For documents that were not read from a file. */
    Positions NOWHERE = path -> null;

    /**
     * Where a place of the document stands.
     *
     * @param path the place
     * @return its position, or that of the nearest place around it; null if neither is known
     */
    @Nullable
    Position find(Path path);
}
