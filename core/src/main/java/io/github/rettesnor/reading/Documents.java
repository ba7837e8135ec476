// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents: records of texts, numbers, dates, currencies, codes, lists, maps and further records, by their components' names. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a document strictly.
     *
     * @param <D> the kind of document
     * @param input the input
     * @param type the kind of document, a record; what is missing in the input is null or empty in it
     * @return the document
     * @throws Unreadable if the input has any problem: it is not JSON (or of another format), or has keys or values that such
     *     documents do not have; with all the problems
     */
    public static <D> D read(Input input, Class<D> type) {
        return reading(input, type).strict();
    }

    /**
     * Reads what can be read of a document.
     *
     * @param <D> the kind of document
     * @param input the input
     * @param type the kind of document, a record
     * @return the document with the problems of the input
     * @throws Unreadable if nothing can be read: the input is not JSON (or of another format), is not an object, or has a key twice
     */
    public static <D> Reading<D> reading(Input input, Class<D> type) {
        return reading(input.read(), type);
    }

    /**
     * Returns the rule set that a document names in its field {@code ruleSet}.
     *
     * @param source the document
     * @return the rule set's id as it is written, null if the document names none
     * @throws Unreadable if the document is not an object, or the field is not a text
     */
    public static @Nullable Node ruleSet(Node source) {
        try {
            Scalars.expect(source.kind() == Node.Kind.OBJECT, "document", source);
            Node id = source.get(Keys.RULE_SET);
            if (id == null || id.kind() == Node.Kind.NOTHING) {
                return null;
            }
            Scalars.expect(id.kind() == Node.Kind.TEXT, "rule-set", id);
            return id;
        } catch (BadValue e) {
            Node at = source.kind() == Node.Kind.OBJECT ? source.get(Keys.RULE_SET) : source;
            throw new Unreadable(at == null ? source : at, e);
        }
    }

    /**
     * Returns the time at which a document was submitted, from its field {@code submittedAt}.
     *
     * @param source the document
     * @return the time, null if the document states none that can be read
     */
    public static @Nullable OffsetDateTime submittedAt(Node source) {
        Node time = source.kind() == Node.Kind.OBJECT ? source.get("submittedAt") : null;
        try {
            return time == null ? null : Scalars.time(time);
        } catch (BadValue e) {
            return null;
        }
    }

    /**
     * Reads what can be read of a document from a value that was read before, such as one within another file.
     *
     * @param <D> the kind of document
     * @param source the value; paths begin at it
     * @param type the kind of document, a record
     * @return the document with the problems of the value
     * @throws Unreadable if the value is not an object
     */
    public static <D> Reading<D> reading(Node source, Class<D> type) {
        NodeParser nodes = new NodeParser(source, Manner.DOCUMENT, new Problems());
        nodes.problems().addAll(source.notes());
        D document = RecordBinder.DOCUMENTS.read(nodes, type);
        List<Problem> problems = nodes.problems().all();
        if (document == null) {
            throw problems.isEmpty()
                    ? new Unreadable(source, BadValue.not("document", source))
                    : new Unreadable(problems);
        }
        return new Reading<>(document, source, problems, Unread.of(nodes.unreadable()));
    }
}
