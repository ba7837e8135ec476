// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.InputFormat;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A format of a host's own: in each line a field and its text, separated by a semicolon, as two cells of a sheet. */
public final class LedgerFormat implements InputFormat {

    @Override
    public boolean takes(Input input) {
        return input.name().endsWith(".ledger");
    }

    @Override
    public Node read(Input input) {
        Map<String, Node> fields = new LinkedHashMap<>();
        List<String> lines = lines(input);
        for (int row = 1; row <= lines.size(); row++) {
            String[] cells = lines.get(row - 1).split(";", 2);
            fields.put(cells[0], Nodes.of(input.name(), new Cell("Ledger", "B" + row), Node.Kind.TEXT, cells[1]));
        }
        return Nodes.object(input.name(), new Cell("Ledger", "A1"), fields);
    }

    private static List<String> lines(Input input) {
        try (InputStream in = input.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
