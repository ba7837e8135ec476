// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** The tokens of a value that has been read already; each is told of at the place where it stands, whichever file that is in. */
final class NodeTokens implements TokenSource {

    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private Path place = Path.ROOT;

    NodeTokens(Node node) {
        add(node);
    }

    private void add(Node node) {
        tokens.add(new Token(node.token(), node.written(), node.mark()));
        if (node.isObject()) {
            node.fields().forEach((key, value) -> {
                tokens.add(new Token(JsonToken.PROPERTY_NAME, key, node.keyMark(key)));
                add(value);
            });
            tokens.add(new Token(JsonToken.END_OBJECT, "", node.mark()));
        } else if (node.isList()) {
            node.elements().forEach(this::add);
            tokens.add(new Token(JsonToken.END_ARRAY, "", node.mark()));
        }
    }

    @Override
    public JsonToken next() {
        return tokens.get(next++).kind();
    }

    @Override
    public String text() {
        return current().text();
    }

    @Override
    public void end() {
        // A value ends with its last token.
    }

    @Override
    public void standAt(Path here) {
        place = here;
    }

    @Override
    public void standInMap(Path here) {
        place = here;
    }

    @Override
    public Unreadable unreadable(String problem) {
        return current().mark().unreadable(place.toString(), problem);
    }

    private Token current() {
        return tokens.get(next - 1);
    }

    private record Token(JsonToken kind, String text, Mark mark) {}
}
