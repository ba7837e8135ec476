// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.requirement.Vocabulary;
import io.github.rettesnor.rule.Requirement;
import java.util.Map;

/** A requirement, written as an object with one key: its name, over its parameters. */
final class RequirementForm implements Form {

    static final RequirementForm ANY = new RequirementForm();

    private RequirementForm() {}

    @Override
    public Requirement read(Node node) {
        Map<String, Node> named = node.fields();
        if (named.size() != 1) {
            throw node.unreadable("must be one requirement with its parameters, such as {given: {anyOf: [title]}}");
        }
        Map.Entry<String, Node> only = named.entrySet().iterator().next();
        String name = only.getKey();
        Class<? extends Requirement> type = Vocabulary.get(name);
        if (type == null) {
            throw node.unreadableKey(
                    name, "unknown requirement '" + name + "'" + Nearest.choice(name, Vocabulary.names()));
        }
        return (Requirement) RecordForm.of(type).read(only.getValue());
    }

    @Override
    public Object write(Object value) {
        Requirement requirement = (Requirement) value;
        if (Vocabulary.get(requirement.name()) != requirement.getClass()) {
            throw new IllegalArgumentException("'" + requirement.name() + "' is no requirement of the vocabulary");
        }
        return Schema.map(
                requirement.name(), RecordForm.of(requirement.getClass()).write(requirement));
    }

    @Override
    public Map<String, Object> schema() {
        return Schema.reference("requirement");
    }
}
