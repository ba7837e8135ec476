// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Objects and lists are looked at before they are bound. */
final class Shapes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
        Class<?> type = bean.getBeanClass();
        if (by instanceof ValueReader<?> || by instanceof PlacedReader || by instanceof RecordReader) {
            return by;
        }
        return new ValueReader<>(type, (node, problems) -> {
            throw new IllegalStateException("a " + type.getName() + " is not read from documents or files");
        });
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
        return new ConstantReader(type.getRawClass());
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
        return new ShapeReader(by, Node.Kind.LIST);
    }

    @Override
    public ValueDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription.Supplier bean, ValueDeserializer<?> by) {
        return new ShapeReader(by, Node.Kind.OBJECT);
    }
}
