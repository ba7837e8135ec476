// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.jakarta.ConformsValidator;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.validation.annotation.Validated;

/** Lets the application start only if each {@code @Conforms} of its controllers, its validated beans, and what they take, names a rule set. */
final class ConformsAtStart implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final Validator validator;
    private final RettesnorRules rules;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    ConformsAtStart(ListableBeanFactory beans, Validator validator, RettesnorRules rules) {
        this.beans = beans;
        this.validator = validator;
        this.rules = rules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Stream.of(Controller.class, Validated.class)
                .flatMap(annotation -> Stream.of(beans.getBeanNamesForAnnotation(annotation)))
                .forEach(name -> {
                    Class<?> type = beans.getType(name);
                    if (type != null) {
                        look(ClassUtils.getUserClass(type));
                    }
                });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    private void look(Class<?> type) {
        if (type.isPrimitive() || type.getName().startsWith("java.") || !seen.add(type)) {
            return;
        }
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        String name = type.getSimpleName();
        bean.getConstraintDescriptors().forEach(constraint -> check(name, constraint));
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            look(name + "." + property.getPropertyName(), property);
        }
        for (MethodDescriptor method : bean.getConstrainedMethods(MethodType.NON_GETTER, MethodType.GETTER)) {
            String of = name + "." + method.getName();
            look(of, method.getReturnValueDescriptor());
            for (ParameterDescriptor parameter : method.getParameterDescriptors()) {
                look(of + "(" + parameter.getName() + ")", parameter);
            }
        }
        // Spring's own annotation, which the provider does not know, makes it validate a parameter too.
        Stream.of(type.getMethods())
                .flatMap(method -> Stream.of(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Validated.class))
                .forEach(parameter -> look(parameter.getType()));
    }

    private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> void look(
            String where, D element) {
        element.getConstraintDescriptors().forEach(constraint -> check(where, constraint));
        if (element.isCascaded()) {
            look(element.getElementClass());
        }
        for (ContainerElementTypeDescriptor part : element.getConstrainedContainerElementTypes()) {
            look(where, part);
        }
    }

    private void check(String where, ConstraintDescriptor<?> constraint) {
        if (constraint.getAnnotation() instanceof Conforms conforms) {
            try {
                new ConformsValidator(rules.all()).initialize(conforms);
            } catch (ConstraintDeclarationException e) {
                faults.add(where + ": " + e.getMessage());
            }
        }
        constraint.getComposingConstraints().forEach(part -> check(where, part));
    }
}
