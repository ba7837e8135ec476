// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.verdict.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the keys of objects with the components of a record. A key that the record does not have is noted, and so are the field that
 * it was meant for and a value that a file's record needs and does not have.
 */
final class Keys {

    /** Every document may name the rules that it is written for, even one whose record has no component for it. */
    static final String RULE_SET = "ruleSet";

    static final int UNKNOWN = -1;

    /** What YAML takes for a key in {@code {ceiling: NOK 850,50}}. */
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,9} ?%?");

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=.)(?=[A-Z])");

    private final Class<?> type;

    /** What the records of the type are about, as a problem names it: {@code call} of a call file. */
    private final String subject;

    private final List<String> names;

    /** Whether a value may be missing, by the positions of the components. */
    private final boolean[] optional;

    private final Map<String, Integer> positions = new HashMap<>();

    Keys(Class<?> type) {
        this.type = type;
        String name = type.getSimpleName().replaceAll("Form$", "");
        subject = words(name, "-");
        RecordComponent[] components = type.getRecordComponents();
        names = Stream.of(components).map(RecordComponent::getName).toList();
        optional = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            positions.put(names.get(i), i);
            optional[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    /** The position of the component of a key, which is compared first with one at a likely position; {@link #UNKNOWN} if there is none. */
    int position(String key, int likely) {
        if (likely < names.size() && names.get(likely).equals(key)) {
            return likely;
        }
        Integer position = positions.get(key);
        return position == null ? UNKNOWN : position;
    }

    /** Whether a value counts as missing: nothing is filled in where nothing need be. */
    boolean isBlank(int position, Node value, Manner manner) {
        return manner == Manner.FORM && value.kind() == Node.Kind.NOTHING && optional[position];
    }

    /** The words of a name in camel case, with something between them. */
    static String words(String name, String between) {
        return WORD_BEGINS.matcher(name).replaceAll(between).toLowerCase(Locale.ROOT);
    }

    /**
     * Notes the keys of the current object that the record does not have.
     *
     * @param whole whether what is not given is missing, and not left as it is
     */
    void check(NodeParser nodes, boolean whole) {
        Node node = nodes.node();
        Set<String> meant = Set.of();
        int next = 0;
        for (Node value : node.parts()) {
            int position = position(value.key(), next);
            if (position == UNKNOWN && !nodes.isFull()) {
                meant = with(meant, checkOther(value, nodes));
            }
            next = position + 1;
        }
        if (whole && nodes.manner() != Manner.DOCUMENT) {
            for (String name : names) {
                if (!optional[position(name, 0)] && node.get(name) == null && !meant.contains(name)) {
                    nodes.problems().addMissing(node, name, subject + "." + name);
                }
            }
        }
    }

    private static Set<String> with(Set<String> some, @Nullable String more) {
        if (more == null) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    /** Notes a key that the record does not have; returns the field that it was meant for if that is not given, else null. */
    private @Nullable String checkOther(Node value, NodeParser nodes) {
        String key = value.key();
        boolean mayNameRules =
                nodes.manner() == Manner.DOCUMENT && nodes.isAtRoot() && Document.class.isAssignableFrom(type);
        boolean namesRules = mayNameRules && key.equals(RULE_SET);
        Path path = nodes.manner() == Manner.DOCUMENT
                ? nodes.path().field(namesRules ? key : Scalars.cut(key))
                : value.path();
        try {
            if (!namesRules) {
                if (value.kind() == Node.Kind.NOTHING && DECIMALS.matcher(key).matches()) {
                    throw new BadValue("unknown-key.decimals", Map.of());
                }
                List<String> known = new ArrayList<>(names);
                if (mayNameRules && !known.contains(RULE_SET)) {
                    known.add(RULE_SET);
                }
                throw BadValue.unknown("unknown-key", Map.of("key", Scalars.cut(key)), key, known);
            }
            if (value.kind() != Node.Kind.NOTHING) {
                Scalars.text(value);
            }
        } catch (BadValue e) {
            nodes.problem(namesRules ? value.location() : value.keyLocation(), path, e);
            String intended = Nearest.to(key, names);
            if (intended != null && nodes.node().get(intended) == null) {
                nodes.unreadable(nodes.path().field(intended));
                return intended;
            }
        }
        return null;
    }
}
