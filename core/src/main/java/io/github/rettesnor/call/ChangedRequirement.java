// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Fields;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.rule.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A requirement with other parameters. A parameter goes by its name also where a requirement within the requirement has it, so that a file
 * does not repeat what stays as it is around it.
 */
final class ChangedRequirement {

    private ChangedRequirement() {}

    /** The requirement with the parameters that are given; null if there were problems. */
    static @Nullable Requirement of(Requirement requirement, Node parameters, Problems problems) {
        List<String> keys = parameters.kind() == Node.Kind.OBJECT
                ? parameters.parts().stream().map(Node::key).toList()
                : List.of();
        Fields fields = Fields.of(requirement.getClass());
        if (keys.isEmpty() || keys.stream().anyMatch(fields.names()::contains)) {
            return Forms.BINDER.readOver(parameters, requirement, problems);
        }
        List<Holder> holders = new ArrayList<>();
        for (Fields.Field field : fields.all()) {
            holders.addAll(Holder.of(field, requirement, keys));
        }
        if (holders.size() != 1) {
            return Forms.BINDER.readOver(parameters, requirement, problems);
        }
        Holder holder = holders.get(0);
        Requirement part = of(holder.part(), parameters, problems);
        return part == null ? null : holder.with(part, requirement);
    }

    private static boolean knows(Requirement requirement, List<String> keys) {
        try {
            Fields fields = Fields.of(requirement.getClass());
            return fields.names().containsAll(keys)
                    || fields.all().stream()
                            .anyMatch(field ->
                                    !Holder.of(field, requirement, keys).isEmpty());
        } catch (IllegalArgumentException isNotOpen) {
            return false;
        }
    }

    /**
     * The place of a requirement within another.
     *
     * @param field the field of the other
     * @param position the position in the field's list; negative where it is not a list
     * @param part the requirement
     */
    private record Holder(Fields.Field field, int position, Requirement part) {

        /** The requirements in a field that have parameters of some names. */
        static List<Holder> of(Fields.Field field, Requirement of, List<String> keys) {
            Object held = field.of(of);
            List<Holder> holders = new ArrayList<>();
            if (held instanceof Requirement part && knows(part, keys)) {
                holders.add(new Holder(field, -1, part));
            } else if (held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Requirement part && knows(part, keys)) {
                        holders.add(new Holder(field, i, part));
                    }
                }
            }
            return holders;
        }

        Requirement with(Requirement changed, Requirement of) {
            Fields fields = Fields.of(of.getClass());
            @Nullable Object[] values = new @Nullable Object[fields.all().size()];
            fields.all().forEach(each -> values[each.position()] = each.of(of));
            values[field.position()] = position < 0 ? changed : replaced(field.of(of), changed);
            return (Requirement) fields.create(values);
        }

        private List<Object> replaced(@Nullable Object list, Requirement changed) {
            List<Object> replaced = new ArrayList<>((List<?>) Objects.requireNonNull(list));
            replaced.set(position, changed);
            return replaced;
        }
    }
}
