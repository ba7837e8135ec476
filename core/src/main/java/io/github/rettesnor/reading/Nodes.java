// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Map;

/** Makes nodes, for readers of further formats: from the innermost outwards, each with its location. */
public final class Nodes {

    private Nodes() {}

    /**
     * Returns a node that holds no other nodes.
     *
     * @param input the name of the input
     * @param location its place there
     * @param kind text, number, true, false or nothing
     * @param text the text, or a number's digits as JSON writes them; empty for the other kinds
     * @return the node
     */
    public static Node of(String input, Location location, Node.Kind kind, String text) {
        if (kind == Node.Kind.OBJECT || kind == Node.Kind.LIST) {
            throw new IllegalArgumentException("a node of kind " + kind + " is made of other nodes");
        }
        return Node.scalar(new Origin.Fixed(input, location), 0, kind, text);
    }

    /**
     * Returns a value that cannot be read, for a reason that its format knows. It is not missing: a rule that needs it cannot be evaluated.
     *
     * @param input the name of the input
     * @param location its place there
     * @param text the text at that place
     * @param reason why it cannot be read
     * @return the node
     */
    public static Node unreadable(String input, Location location, String text, BadValue reason) {
        return Node.faulty(new Origin.Fixed(input, location), text, reason);
    }

    /**
     * Returns a document with problems that are not those of a single value, such as a sum that differs from its lines. It is never acceptable.
     *
     * @param input the name of the input
     * @param location where the document begins
     * @param fields the values by key, in their order
     * @param problems the problems, none if there are none
     * @return the node
     */
    public static Node document(String input, Location location, Map<String, Node> fields, List<Problem> problems) {
        Node document = object(input, location, fields);
        document.note(problems);
        return document;
    }

    /**
     * Returns an object.
     *
     * @param input the name of the input
     * @param location its place there
     * @param fields the values by key, in their order; each of them is part of one object or list only
     * @return the node
     */
    public static Node object(String input, Location location, Map<String, Node> fields) {
        Node object = Node.openObject(new Origin.Fixed(input, location), 0);
        fields.forEach((name, value) -> object.put(name, Node.NO_KEY, value));
        return object;
    }

    /**
     * Returns a list.
     *
     * @param input the name of the input
     * @param location its place there
     * @param elements the elements, in their order; each of them is part of one object or list only
     * @return the node
     */
    public static Node list(String input, Location location, List<Node> elements) {
        Node list = Node.openList(new Origin.Fixed(input, location), 0);
        elements.forEach(list::add);
        return list;
    }
}
