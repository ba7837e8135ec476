// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Part;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Requirement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A requirement, written as an object with one key: its name, over its parameters. */
final class RequirementForm implements Form, Part<Requirement> {

    static final RequirementForm ANY = new RequirementForm();

    private static final Vocabulary OWN = Vocabulary.core();

    private RequirementForm() {}

    @Override
    public @Nullable Requirement read(Node node, Problems problems) throws BadValue {
        if (!node.is(Node.Kind.OBJECT)) {
            throw BadValue.not("requirement", node);
        } else if (node.parts().size() != 1) {
            throw new BadValue(
                    "not-one",
                    Map.of(
                            "expected",
                            "requirement",
                            "count",
                            Integer.toString(node.parts().size())));
        }
        Node parameters = node.parts().get(0);
        String name = parameters.key();
        Class<? extends Requirement> type = type(name);
        if (type == null) {
            problems.addKey(parameters, unknown(name));
            return null;
        }
        int before = problems.count();
        Requirement requirement = Forms.BINDER.read(parameters, type, problems);
        return problems.count() == before ? requirement : null;
    }

    private static BadValue unknown(String name) {
        String nearest = Nearest.byWords(name, Vocabulary.present().names());
        return nearest == null
                ? new BadValue("unknown-requirement.many", Map.of("requirement", name))
                : new BadValue("unknown-requirement.near", Map.of("requirement", name, "nearest", nearest));
    }

    @Override
    public Object write(Object value) {
        Requirement requirement = (Requirement) value;
        if (type(requirement.name()) != requirement.getClass()) {
            throw new IllegalArgumentException(requirement.getClass().getName() + " is not in the vocabulary as '"
                    + requirement.name() + "'; a RuleSetProvider adds it by requirements()");
        }
        return Schema.map(requirement.name(), new RecordForm(requirement.getClass()).write(requirement));
    }

    /** Most are the library's own. The country modules, which are looked up on the class path, are asked only for others. */
    private static @Nullable Class<? extends Requirement> type(String name) {
        Class<? extends Requirement> own = OWN.get(name);
        return own == null ? Vocabulary.present().get(name) : own;
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.reference("requirement");
    }
}
