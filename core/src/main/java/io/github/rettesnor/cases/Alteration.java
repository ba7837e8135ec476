// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.model.Values;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Edit;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Unreadable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that a case changes in a document: the path of what is changed, and what stands there instead. */
final class Alteration {

    private static final int LONGEST_INDEX = 6;

    private final Node all;
    private final String path;
    private final Node value;
    private final List<Step> steps;

    private Alteration(Node all, String path, Node value) {
        this.all = all;
        this.path = path;
        this.value = value;
        steps = Step.of(path);
        if (steps.isEmpty()) {
            throw unreadable("'" + path + "' is no path such as budget.lines[3].unitCost");
        }
    }

    /**
     * Makes changes in their order.
     *
     * @param document the document
     * @param type its kind
     * @param changes what to change, by path
     * @return the changed document
     */
    static Node all(Node document, Class<?> type, Node changes) {
        Node changed = document;
        for (Map.Entry<String, Node> change : changes.fields().entrySet()) {
            changed = new Alteration(changes, change.getKey(), change.getValue()).field(changed, type, 0);
        }
        return changed;
    }

    private Node field(Node object, Class<?> type, int at) {
        Step step = steps.get(at);
        Fields.Field field = Fields.of(type).get(step.field());
        if (field == null) {
            throw unreadable("a " + type.getSimpleName() + " has no field '" + step.field() + "'"
                    + Nearest.choice(step.field(), Fields.of(type).names()));
        }
        return Edit.field(object, step.field(), changed(object.get(step.field()), field, step.element(), at));
    }

    private @Nullable Node changed(@Nullable Node was, Fields.Field field, @Nullable String element, int at) {
        Node before = was == null || was.is(Node.Kind.NOTHING) ? null : was;
        if (element == null) {
            return changed(before, field.type(), at);
        } else if (field.type() == List.class) {
            return inList(before == null ? Edit.list(value) : before, field, element, at);
        } else if (field.type() == Map.class) {
            return inMap(before == null ? Edit.object(value) : before, field, element, at);
        }
        throw unreadable("'" + field.name() + "' is no list, so it has no element '" + element + "'");
    }

    /** What stands at the end of a step instead: the new value, or what was there with something changed within. */
    private @Nullable Node changed(@Nullable Node before, Class<?> type, int at) {
        if (at == steps.size() - 1) {
            return value.is(Node.Kind.NOTHING) ? null : value;
        } else if (!type.isRecord()) {
            String field = steps.get(at).field();
            throw unreadable(
                    type == List.class
                            ? "'" + field + "' is a list; say which element, such as " + field + "[0]"
                            : "'" + field + "' has no fields");
        }
        Node owner = before == null || before.is(Node.Kind.NOTHING) ? null : before;
        if (owner == null && value.is(Node.Kind.NOTHING)) {
            return before;
        }
        return field(owner == null ? Edit.object(value) : owner, type, at + 1);
    }

    private Node inMap(Node map, Fields.Field field, String key, int at) {
        Node before = map.get(key);
        if (before == null) {
            refuseToRemove(field, key, map.fields().keySet());
        }
        return Edit.field(map, key, changed(before, field.element(), at));
    }

    private Node inList(Node list, Fields.Field field, String element, int at) {
        List<Node> elements = list.elements();
        boolean isIndex = element.chars().allMatch(c -> c >= '0' && c <= '9') && element.length() <= LONGEST_INDEX;
        int index = isIndex ? Integer.parseInt(element) : find(elements, field.element(), element);
        if (index > elements.size()) {
            throw unreadable("'" + field.name() + "' has " + elements.size() + " elements, so the next to add is "
                    + field.name() + "[" + elements.size() + "]");
        } else if (index == elements.size()) {
            refuseToRemove(field, element, keys(elements, field.element()));
        }
        Node after = changed(index < elements.size() ? elements.get(index) : null, field.element(), at);
        return Edit.element(list, index, isIndex ? after : keyed(after, field.element(), element));
    }

    private void refuseToRemove(Fields.Field field, String element, Collection<String> known) {
        if (value.is(Node.Kind.NOTHING)) {
            throw unreadable("'" + field.name() + "' has no element '" + element + "' to take away"
                    + Nearest.choice(element, known));
        }
    }

    /** The first element of a key that says something, else the last of that key, as a rule finds it; else one past the end. */
    private static int find(List<Node> elements, Class<?> type, String key) {
        int found = elements.size();
        for (int i = 0; i < elements.size(); i++) {
            Node element = elements.get(i);
            if (key.equals(key(element, type))) {
                found = i;
                if (!type.isRecord()
                        || Values.isGiven(Documents.reading(element, type).strict())) {
                    break;
                }
            }
        }
        return found;
    }

    private static List<String> keys(List<Node> elements, Class<?> type) {
        return elements.stream()
                .map(element -> key(element, type))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static String key(Node element, Class<?> type) {
        String key = type.isRecord()
                ? element.is(Node.Kind.OBJECT)
                                && Documents.reading(element, type).strict() instanceof Keyed keyed
                        ? keyed.key()
                        : null
                : element.is(Node.Kind.NOTHING) ? null : element.asWritten();
        return key == null ? "" : key;
    }

    /** An element that is found by its key has it. */
    private static @Nullable Node keyed(@Nullable Node element, Class<?> type, String key) {
        boolean isRecord = element != null && element.is(Node.Kind.OBJECT) && type.isRecord();
        if (element == null || !isRecord || key.equals(key(element, type))) {
            return element;
        }
        for (Fields.Field field : Fields.of(type).all()) {
            boolean isOpen = field.type() == String.class && element.get(field.name()) == null;
            Node candidate = isOpen ? Edit.field(element, field.name(), Edit.text(element, key)) : element;
            if (isOpen && key.equals(key(candidate, type))) {
                return candidate;
            }
        }
        return element;
    }

    private Unreadable unreadable(String problem) {
        return all.unreadableKey(path, problem);
    }
}
