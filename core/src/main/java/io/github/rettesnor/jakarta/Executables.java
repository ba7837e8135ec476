// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;

/** Validates calls, each with a validator of its own. */
record Executables(Supplier<Validator> once) implements ExecutableValidator {

    @Override
    public <T> Set<ConstraintViolation<T>> validateParameters(
            T object, Method method, Object[] values, Class<?>... groups) {
        return once.get().forExecutables().validateParameters(object, method, values, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            T object, Method method, Object value, Class<?>... groups) {
        return once.get().forExecutables().validateReturnValue(object, method, value, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
            Constructor<? extends T> constructor, Object[] values, Class<?>... groups) {
        return once.get().forExecutables().validateConstructorParameters(constructor, values, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
            Constructor<? extends T> constructor, T created, Class<?>... groups) {
        return once.get().forExecutables().validateConstructorReturnValue(constructor, created, groups);
    }
}
