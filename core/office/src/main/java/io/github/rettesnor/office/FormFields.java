// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Nodes;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The single values of a document, by the labels that stand before or beside them. */
final class FormFields {

    private final String input;
    private final FormPlan plan;
    private final FormsOwn own;
    private final Draft draft;
    private final FieldReader values;
    private final List<Problem> problems;
    private final List<Taken> taken;

    FormFields(
            String input,
            FormPlan plan,
            FormsOwn own,
            Draft draft,
            FieldReader values,
            List<Problem> problems,
            List<Taken> taken) {
        this.input = input;
        this.plan = plan;
        this.own = own;
        this.draft = draft;
        this.values = values;
        this.problems = problems;
        this.taken = taken;
    }

    /** The path of the single value that a label names, null if the document has none of that name. */
    @Nullable
    String path(String label) {
        return FormWords.fields(own.without(label)).stream()
                .filter(path -> type(path) != null)
                .findFirst()
                .orElse(null);
    }

    private Fields.@Nullable Field type(String path) {
        Fields fields = plan.fields();
        int dot = path.indexOf('.');
        Fields.Field field = fields.get(dot < 0 ? path : path.substring(0, dot));
        if (dot >= 0) {
            boolean isPart = field != null && field.type().isRecord();
            field = isPart && field != null ? Fields.of(field.type()).get(path.substring(dot + 1)) : null;
        }
        if (field == null || field.type().isRecord() || field.type() == List.class || field.type() == Map.class) {
            return null;
        }
        return field;
    }

    /** Puts a value under a path; a problem where another stands there. */
    void put(String path, String text, Location at) {
        Fields.Field field = Objects.requireNonNull(type(path));
        Node value = values.value(field.name(), field.type(), field.element(), own.without(text), at);
        taken.add(new Taken(at, path, text));
        if (value != null && !draft.put(path, value)) {
            Node before = draft.get(path);
            if (before == null || !before.written().equals(value.written())) {
                problems.add(new Problem(input, at, Path.ROOT, "office.given-twice", Map.of("text", text)));
            }
        }
    }

    /** In a document that is not a form a value may be in the prose: it is not missing, but cannot be found. */
    void refuseToGuess() {
        for (Fields.Field field : plan.fields().all()) {
            String name = field.name();
            boolean isText = name.equals("sections") || name.equals("answers") || name.equals("ruleSet");
            if (!isText && plan.demands(name) && !draft.has(name)) {
                boolean isOne = type(name) != null || field.type().isRecord();
                String label = FormWords.first(plan.words().home(), "field." + name);
                BadValue reason = new BadValue(
                        isOne && type(name) != null ? "office.not-found" : "office.not-found-part",
                        Map.of("label", label));
                draft.put(name, Nodes.unreadable(input, Position.START, "", reason));
            }
        }
    }
}
