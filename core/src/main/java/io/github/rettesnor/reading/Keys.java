// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.verdict.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares the keys of objects with the components of a record. A key that the record does not have is noted, and so are the field that
 * it was meant for and a value that a file's record needs and does not have.
 */
final class Keys {

    /** Every document may name the rules that it is written for, even one whose record has no component for it. */
    static final String RULE_SET = "ruleSet";

    /** What YAML takes for a key in {@code {ceiling: NOK 850,50}}. */
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,9} ?%?");

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=.)(?=[A-Z])");

    private final Class<?> type;

    /** What the records of the type are about, as a problem names it: {@code call} of a call file. */
    private final String subject;

    /** Whether a value may be missing, by the names of the components. */
    private final Map<String, Boolean> optional = new LinkedHashMap<>();

    Keys(Class<?> type) {
        this.type = type;
        String name = type.getSimpleName().replaceAll("Form$", "");
        subject = words(name, "-");
        for (RecordComponent component : type.getRecordComponents()) {
            optional.put(component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    /** The words of a name in camel case, with something between them. */
    static String words(String name, String between) {
        return WORD_BEGINS.matcher(name).replaceAll(between).toLowerCase(Locale.ROOT);
    }

    /**
     * Notes the keys of the current object that the record does not have, and passes over their values.
     *
     * @param whole whether what is not given is missing, and not left as it is
     */
    void check(NodeParser nodes, boolean whole) {
        Node node = nodes.node();
        Set<String> meant = Set.of();
        boolean hasOthers = false;
        for (Node value : node.parts()) {
            if (!isBound(value, nodes.manner())) {
                if (!optional.containsKey(value.key()) && !nodes.isFull()) {
                    meant = with(meant, checkOther(value, nodes));
                }
                hasOthers = true;
            }
        }
        if (hasOthers) {
            nodes.only(value -> isBound(value, nodes.manner()));
        }
        if (whole && nodes.manner() != Manner.DOCUMENT) {
            for (Map.Entry<String, Boolean> component : optional.entrySet()) {
                String name = component.getKey();
                if (!component.getValue() && node.get(name) == null && !meant.contains(name)) {
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

    private boolean isBound(Node value, Manner manner) {
        Boolean isOptional = optional.get(value.key());
        boolean isBlank = manner == Manner.FORM && value.kind() == Node.Kind.NOTHING;
        return isOptional != null && !(isBlank && isOptional);
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
                if (DECIMALS.matcher(key).matches()) {
                    throw new BadValue("unknown-key.decimals", Map.of());
                }
                List<String> known = new ArrayList<>(optional.keySet());
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
            String intended = Nearest.to(key, optional.keySet());
            if (intended != null && nodes.node().get(intended) == null) {
                nodes.unreadable(nodes.path().field(intended));
                return intended;
            }
        }
        return null;
    }
}
