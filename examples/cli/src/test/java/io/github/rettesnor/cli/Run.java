// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a command wrote, run within this program. */
record Run(int exit, String out, String err) {

    static final Path DOCUMENTS = Path.of("..", "documents");

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                false,
                false);
        int exit = Main.run(terminal, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String document(String name) {
        return DOCUMENTS.resolve(name).toString();
    }
}
