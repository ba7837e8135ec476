// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Path.Step;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds property paths. The specification's builder takes the index of a step at the step after it: {@code lines[3].unitCost} is
 * {@code addPropertyNode("lines").addPropertyNode("unitCost").inIterable().atIndex(3)}, and {@code goals[0]} ends in a bean node.
 */
final class Paths {

    private Paths() {}

    /**
     * Adds a violation at a path.
     *
     * @param violation the violation
     * @param path its path, from the document
     */
    static void addViolation(ConstraintViolationBuilder violation, Path path) {
        End end = new End(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        Step last = null;
        for (Step step : path.steps()) {
            end = end.then(step.name(), last);
            last = step;
        }
        end.add(last);
    }

    private static boolean selects(@Nullable Step step) {
        return step != null && (step.index() != null || step.key() != null);
    }

    /** The end of a path so far, whichever of the builder's types it is. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable violation) {

        End then(String name, @Nullable Step last) {
            NodeBuilderCustomizableContext node = property.apply(name);
            if (last == null || !selects(last)) {
                return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
            }
            NodeContextBuilder in = node.inIterable();
            NodeBuilderDefinedContext at = last.index() != null ? in.atIndex(last.index()) : in.atKey(last.key());
            return new End(at::addPropertyNode, at::addBeanNode, at::addConstraintViolation);
        }

        void add(@Nullable Step last) {
            if (last == null || !selects(last)) {
                violation.run();
                return;
            }
            LeafNodeContextBuilder in = bean.get().inIterable();
            if (last.index() != null) {
                in.atIndex(last.index()).addConstraintViolation();
            } else {
                in.atKey(last.key()).addConstraintViolation();
            }
        }
    }
}
