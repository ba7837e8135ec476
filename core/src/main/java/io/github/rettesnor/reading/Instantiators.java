// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.reading;

import io.github.rettesnor.model.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/** Documents are made by their constructors as {@link Fields} call them; databind's own call costs as much as all the rest of a record. */
final class Instantiators extends SimpleValueInstantiators {

    private static final long serialVersionUID = 1;

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueInstantiator by) {
        return bean.getBeanClass().isRecord() && by instanceof StdValueInstantiator standard
                ? new OfRecord(standard, Fields.of(bean.getBeanClass()))
                : by;
    }

    private static final class OfRecord extends StdValueInstantiator {

        private static final long serialVersionUID = 1;

        private final transient Fields fields;

        OfRecord(StdValueInstantiator by, Fields fields) {
            super(by);
            this.fields = fields;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] values) {
            return fields.create(values);
        }
    }
}
