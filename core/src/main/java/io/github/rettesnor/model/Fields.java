// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of record, by the names that they have in the public format. Whatever handles documents without
 * knowing their kind (a reader, a path into a document, a schema) goes through here.
 */
public final class Fields {

    private static final Object[] NO_ARGUMENTS = {};

    private static final ClassValue<Fields> KNOWN = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
            return new Fields(type);
        }
    };

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final List<Field> all;
    private final Constructor<?> constructor;

    private Fields(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                parameters[i] = components[i].getType();
                byName.put(components[i].getName(), Field.of(components[i], i));
            }
            constructor = opened(type.getDeclaredConstructor(parameters), type);
            all = List.copyOf(byName.values());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " lacks its own constructor", e);
        }
    }

    private static <M extends AccessibleObject> M opened(M member, Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || !member.trySetAccessible()) {
            throw new IllegalArgumentException(type.getName() + " is not open to be read");
        }
        return member;
    }

    /**
     * Returns the fields of a record type.
     *
     * @param type a public record type
     * @return its fields
     * @throws IllegalArgumentException if it is not a record, or not public
     */
    public static Fields of(Class<?> type) {
        return KNOWN.get(type);
    }

    /**
     * Returns the names of the fields, in their order.
     *
     * @return the names
     */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Returns all fields, in their order.
     *
     * @return the fields
     */
    public List<Field> all() {
        return all;
    }

    /**
     * Returns the field of a name.
     *
     * @param name the name
     * @return the field, or null if there is not one of that name
     */
    public @Nullable Field get(String name) {
        return byName.get(name);
    }

    /**
     * Returns a record of these values.
     *
     * @param values one value a field, in their order, null where it is missing
     * @return the record
     */
    public Object create(@Nullable Object[] values) {
        return create(constructor, values);
    }

    /**
     * Returns a record of these values.
     *
     * @param constructor the record's own constructor
     * @param values one value a component, in their order, null where it is missing
     * @return the record
     */
    public static Object create(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getName(), e);
        }
    }

    /** A record's constructor and accessors declare no exception that a caller must catch. */
    private static RuntimeException unchecked(InvocationTargetException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
    }

    /**
     * Returns a record in which everything is missing.
     *
     * @param <T> the kind of record
     * @param type the kind of record
     * @return the empty record
     */
    public static <T> T empty(Class<T> type) {
        Fields fields = of(type);
        return type.cast(fields.create(new @Nullable Object[fields.byName.size()]));
    }

    /**
     * One field.
     *
     * @param name its name in the public format
     * @param position its place among the fields, from 0
     * @param type what it holds: a value type, a record, {@code List} or {@code Map}
     * @param element what a list or map holds; for any other field the same as {@code type}
     * @param accessor reads it from a record
     */
    public record Field(String name, int position, Class<?> type, Class<?> element, Method accessor) {

        static Field of(RecordComponent component, int position) {
            return new Field(
                    component.getName(),
                    position,
                    component.getType(),
                    elementOf(component.getGenericType(), component.getType()),
                    opened(component.getAccessor(), component.getDeclaringRecord()));
        }

        private static Class<?> elementOf(Type generic, Class<?> raw) {
            if (generic instanceof ParameterizedType parameterized) {
                Type[] arguments = parameterized.getActualTypeArguments();
                if (arguments[arguments.length - 1] instanceof Class<?> last) {
                    return last;
                }
            }
            return raw;
        }

        /**
         * Returns the value of this field in a record.
         *
         * @param owner the record
         * @return the value, null if it is missing
         */
        public @Nullable Object of(Object owner) {
            try {
                return accessor.invoke(owner, NO_ARGUMENTS);
            } catch (InvocationTargetException e) {
                throw unchecked(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }
}
