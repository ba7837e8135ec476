// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import io.github.rettesnor.verdict.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the file that was read.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {

    /** Where the parts of one document stand in the file that it was read from. */
    @FunctionalInterface
    public interface Finder {

        /** For documents that were not read from a file. */
        Finder NOWHERE = path -> null;

        /**
         * Where a place of the document stands.
         *
         * @param path the place
         * @return its position, or that of the nearest place around it; null if neither is known
         */
        @Nullable
        Position find(Path path);
    }
}
