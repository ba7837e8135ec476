// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.verdict.Path;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Reads documents. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a document.
     *
     * @param <T> the kind of document
     * @param input its text
     * @param type the kind of document: any record of texts, numbers, dates, offset date-times, currencies, enum constants,
     *     booleans, lists, maps and further records; its component names are the keys. What is missing is null
     * @return the document
     * @throws Unreadable if it is not JSON (or YAML), or has a key or a value that such documents do not have
     * @throws IllegalArgumentException if records of this type cannot be read from documents at all
     */
    public static <T> T read(Input input, Class<T> type) {
        try (Tokens tokens = new Tokens(input)) {
            return new Binder(tokens).document(type);
        }
    }

    /**
     * Reads a document from a value that has been read already, such as one that stands within another file.
     *
     * @param <T> the kind of document
     * @param value the value
     * @param type the kind of document, as in {@link #read(Input, Class)}
     * @return the document
     * @throws Unreadable if it has a key or a value that such documents do not have; the message tells where that stands
     */
    public static <T> T read(Node value, Class<T> type) {
        return new Binder(new NodeTokens(value)).document(type);
    }

    /**
     * The rule set that a document names in its field {@code ruleSet}.
     *
     * @param input the document's text
     * @param known the rule sets to find it among, such as {@link io.github.rettesnor.rule.RuleSets#all()}
     * @return the rule set
     * @throws Unreadable if the document names none, names an unknown one, or cannot be read so far
     */
    public static RuleSet<?> ruleSet(Input input, List<RuleSet<?>> known) {
        try (Tokens tokens = new Tokens(input)) {
            JsonToken token = tokens.next();
            if (token != JsonToken.START_OBJECT) {
                throw tokens.unreadable("must be an object with a key for each field");
            }
            while (tokens.next() != JsonToken.END_OBJECT) {
                String key = tokens.text();
                tokens.standAt(Path.ROOT.field(key));
                token = tokens.next();
                if (key.equals(Binder.RULE_SET) && token != JsonToken.VALUE_NULL) {
                    return among(known, token, tokens);
                }
                tokens.skip();
                tokens.standAt(Path.ROOT);
            }
        }
        throw new Unreadable(
                input.name(),
                input.cursor().position(),
                Binder.RULE_SET,
                "missing; it names the rule set to judge by, as country:scheme:edition");
    }

    private static RuleSet<?> among(List<RuleSet<?>> known, JsonToken token, Tokens tokens) {
        if (token != JsonToken.VALUE_STRING) {
            throw tokens.unreadable("must be text: the rule set to judge by, as country:scheme:edition");
        }
        String id = tokens.text();
        for (RuleSet<?> ruleSet : known) {
            if (ruleSet.id().toString().equals(id)) {
                return ruleSet;
            }
        }
        List<String> ids = known.stream().map(set -> set.id().toString()).toList();
        throw tokens.unreadable("unknown rule set " + SyntaxTrouble.quoted(id) + Scalars.hint(id, ids));
    }
}
