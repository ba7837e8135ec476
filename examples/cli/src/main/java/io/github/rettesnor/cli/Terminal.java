// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out for results, in UTF-8
 * @param err for what went wrong, in UTF-8
 * @param in what {@code -} reads
 * @param coloured whether results go to a terminal that shows colours
 */
record Terminal(PrintStream out, PrintStream err, InputStream in, boolean coloured) {}
