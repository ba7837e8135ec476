// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Forms;
import io.github.rettesnor.model.Keyed;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Edit;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change that a case makes in a document: the path of what is changed, which is its key, and the value there instead. */
final class Alteration {

    private final Node value;
    private final List<Path.Step> steps;

    private Alteration(Node value) throws BadValue {
        this.value = value;
        steps = Path.parse(value.key()).steps();
        if (steps.isEmpty() || steps.stream().anyMatch(step -> "".equals(step.key()))) {
            throw new BadValue("not-a-path", Map.of("path", value.key()));
        }
    }

    /**
     * Makes changes in their order. A change that cannot be made is a problem, and is left out.
     *
     * @param document the document
     * @param type its kind
     * @param changes the new values, by path
     * @param problems where problems are added
     * @return the changed document
     */
    static Node all(Node document, Class<?> type, Node changes, Problems problems) {
        if (!changes.is(Node.Kind.OBJECT)) {
            problems.add(changes, BadValue.not("OBJECT", changes));
        }
        Node changed = document;
        for (Node value : changes.is(Node.Kind.OBJECT) ? changes.parts() : List.<Node>of()) {
            try {
                changed = new Alteration(value).field(changed, type, 0);
            } catch (BadValue e) {
                problems.addKey(value, e);
            } catch (Unreadable e) {
                problems.addAll(e.problems());
            }
        }
        return changed;
    }

    private Node field(Node object, Class<?> type, int at) throws BadValue {
        Path.Step step = steps.get(at);
        Fields.Field field = Fields.of(type).get(step.name());
        if (field == null) {
            throw BadValue.unknown(
                    "no-field",
                    Map.of("field", step.name()),
                    step.name(),
                    Fields.of(type).names());
        }
        return Edit.field(object, step.name(), changed(object.get(step.name()), field, step, at));
    }

    private @Nullable Node changed(@Nullable Node was, Fields.Field field, Path.Step step, int at) throws BadValue {
        Node before = was == null || was.is(Node.Kind.NOTHING) ? null : was;
        if (step.index() == null && step.key() == null) {
            return changed(before, field.type(), at);
        } else if (field.type() == List.class) {
            return inList(before == null ? Edit.list(value) : before, field, step, at);
        } else if (field.type() == Map.class) {
            return inMap(before == null ? Edit.object(value) : before, field, element(step), at);
        }
        throw new BadValue("field-is-not-list", Map.of("field", field.name(), "element", element(step)));
    }

    private static String element(Path.Step step) {
        return step.index() == null ? String.valueOf(step.key()) : step.index().toString();
    }

    /** The value at the end of a step: the new value, or the one before with something changed within. */
    private @Nullable Node changed(@Nullable Node before, Class<?> type, int at) throws BadValue {
        if (at == steps.size() - 1) {
            return value.is(Node.Kind.NOTHING) ? null : value;
        } else if (!type.isRecord()) {
            String kind = type == List.class ? "field-is-list" : "field-without-fields";
            throw new BadValue(kind, Map.of("field", steps.get(at).name()));
        }
        Node owner = before == null || before.is(Node.Kind.NOTHING) ? null : before;
        if (owner == null && value.is(Node.Kind.NOTHING)) {
            return before;
        }
        return field(owner == null ? Edit.object(value) : owner, type, at + 1);
    }

    private Node inMap(Node map, Fields.Field field, String key, int at) throws BadValue {
        Node before = map.get(key);
        if (before == null) {
            refuseToRemove(field, key, map.parts().stream().map(Node::key).toList());
        }
        return Edit.field(map, key, changed(before, field.element(), at));
    }

    private Node inList(Node list, Fields.Field field, Path.Step step, int at) throws BadValue {
        List<Node> elements = list.parts();
        Class<?> type = field.element();
        if (step.index() == null && type.isRecord() && !Keyed.class.isAssignableFrom(type)) {
            throw new BadValue("elements-without-key", Map.of("field", field.name()));
        }
        int found = step.index() == null
                ? Keyed.find(values(elements, type), Objects.requireNonNull(step.key()), Forms.NONE)
                : step.index();
        int index = found < 0 ? elements.size() : found;
        if (index > elements.size()) {
            throw new BadValue(
                    "element-too-far", Map.of("field", field.name(), "count", Integer.toString(elements.size())));
        } else if (index == elements.size()) {
            refuseToRemove(field, element(step), keys(elements, type));
        }
        Node after = changed(index < elements.size() ? elements.get(index) : null, type, at);
        return Edit.element(list, index, step.key() == null ? after : keyed(after, type, step.key()));
    }

    private void refuseToRemove(Fields.Field field, String element, Collection<String> known) throws BadValue {
        if (value.is(Node.Kind.NOTHING)) {
            throw BadValue.unknown("no-element", Map.of("field", field.name(), "element", element), element, known);
        }
    }

    /** The elements as a rule finds them by their keys. */
    private static List<@Nullable Object> values(List<Node> elements, Class<?> type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Node element : elements) {
            values.add(
                    !type.isRecord()
                            ? element.written()
                            : element.is(Node.Kind.OBJECT)
                                    ? Documents.reading(element, type).document()
                                    : null);
        }
        return values;
    }

    private static List<String> keys(List<Node> elements, Class<?> type) {
        List<String> keys = new ArrayList<>();
        for (Object element : values(elements, type)) {
            String key = element instanceof Keyed keyed ? keyed.key() : element instanceof String code ? code : null;
            if (key != null && !key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** An element that is found by its key has it. */
    private static @Nullable Node keyed(@Nullable Node element, Class<?> type, String key) {
        if (element == null || !element.is(Node.Kind.OBJECT) || !type.isRecord() || hasKey(element, type, key)) {
            return element;
        }
        for (Fields.Field field : Fields.of(type).all()) {
            if (field.type() == String.class && element.get(field.name()) == null) {
                Node candidate = Edit.field(element, field.name(), Edit.text(element, key));
                if (hasKey(candidate, type, key)) {
                    return candidate;
                }
            }
        }
        return element;
    }

    private static boolean hasKey(Node element, Class<?> type, String key) {
        return Keyed.find(values(List.of(element), type), key, Forms.NONE) == 0;
    }
}
