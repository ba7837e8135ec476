// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads records. A key that the record does not have is noted, and so is the field that it was meant for. */
final class RecordReader extends DelegatingDeserializer {

    /** Every document may name the rules that it is written for, even one whose record has no component for it. */
    static final String RULE_SET = "ruleSet";

    private final Class<?> type;
    private final Fields fields;

    RecordReader(ValueDeserializer<?> by, Class<?> type) {
        super(by);
        this.type = type;
        this.fields = Fields.of(type);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> by) {
        return new RecordReader(by, type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        NodeParser nodes = (NodeParser) parser;
        Node node = nodes.node();
        boolean mayNameRules = nodes.isAtRoot() && Document.class.isAssignableFrom(type);
        try {
            Scalars.expect(node.kind() == Node.Kind.OBJECT, nodes.isAtRoot() ? "document" : "OBJECT", node);
        } catch (BadValue e) {
            nodes.refuse(e);
            return null;
        }
        boolean hasOthers = false;
        for (Node value : node.parts()) {
            if (fields.get(value.key()) == null) {
                hasOthers = true;
                if (!nodes.isFull()) {
                    check(value.key(), value, mayNameRules, nodes);
                }
            }
        }
        if (hasOthers) {
            nodes.only(fields);
        }
        return super.deserialize(parser, context);
    }

    private void check(String key, Node value, boolean mayNameRules, NodeParser nodes) {
        Path owner = nodes.path();
        try {
            if (!mayNameRules || !key.equals(RULE_SET)) {
                List<String> known = new ArrayList<>(fields.names());
                if (mayNameRules && !known.contains(RULE_SET)) {
                    known.add(RULE_SET);
                }
                throw Scalars.unknown("unknown-key", Map.of("key", Scalars.cut(key)), key, known);
            }
            if (value.kind() != Node.Kind.NOTHING) {
                Scalars.text(value);
            }
        } catch (BadValue e) {
            boolean isKnown = key.equals(RULE_SET) && mayNameRules;
            nodes.problem(
                    isKnown ? value.location() : value.keyLocation(), owner.field(isKnown ? key : Scalars.cut(key)), e);
            String meant = Nearest.to(key, fields.names());
            if (meant != null && nodes.node().value(meant) == null) {
                nodes.unreadable(owner.field(meant));
            }
        }
    }
}
