// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.json.SyntaxTrouble.quoted;

import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * Reads an input as nodes.
 *
 * @param input the input's name
 * @param tokens its tokens
 */
record NodeReader(String input, Tokens tokens) {

    static Node read(Input input) {
        try (Tokens tokens = new Tokens(input)) {
            Node node = new NodeReader(input.name(), tokens).read(tokens.next(), Path.ROOT);
            tokens.end();
            return node;
        }
    }

    private Node read(JsonToken token, Path path) {
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            default -> new Node(mark(), path, token, tokens.text(), Map.of(), Map.of(), List.of());
        };
    }

    private Node object(Path path) {
        Mark begin = mark();
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Mark> keys = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.text();
            Path at = Node.place(path, key);
            tokens.standAt(at);
            if (keys.put(key, mark()) != null) {
                throw tokens.unreadable("the key " + quoted(key) + " is given twice");
            }
            fields.put(key, read(tokens.next(), at));
            tokens.standAt(path);
        }
        return new Node(begin, path, JsonToken.START_OBJECT, "", fields, keys, List.of());
    }

    private Node list(Path path) {
        Mark begin = mark();
        List<Node> elements = new ArrayList<>();
        for (JsonToken next = tokens.next(); next != JsonToken.END_ARRAY; next = tokens.next()) {
            elements.add(read(next, path.index(elements.size())));
        }
        return new Node(begin, path, JsonToken.START_ARRAY, "", Map.of(), Map.of(), elements);
    }

    private Mark mark() {
        return new Mark(input, tokens.position());
    }
}
