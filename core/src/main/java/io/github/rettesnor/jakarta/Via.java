// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.rule.DocumentView;
import io.github.rettesnor.rule.RuleSet;
import jakarta.validation.UnexpectedTypeException;
import java.lang.reflect.Constructor;
import java.util.Map;

/**
 * A view named by {@link Conforms#via}, of which only the constraint knows whether it fits the rule set and the annotated object.
 *
 * @param rules the rule set
 * @param view the view
 */
record Via<D>(RuleSet<D> rules, DocumentView<Object, ?> view) implements DocumentView<Object, D> {

    /** The view of a document as what it is. */
    static final class Itself implements DocumentView<Object, Object> {
        @Override
        public Object document(Object own) {
            return own;
        }
    }

    @SuppressWarnings("unchecked") // what it makes a document of is known when it does
    static <D> Via<D> of(RuleSet<D> rules, Class<? extends DocumentView<?, ?>> type)
            throws ReflectiveOperationException {
        Constructor<? extends DocumentView<?, ?>> constructor = type.getDeclaredConstructor();
        constructor.trySetAccessible();
        return new Via<>(rules, (DocumentView<Object, ?>) constructor.newInstance());
    }

    @Override
    public D document(Object own) {
        Object document = made(own);
        if (!rules.document().isInstance(document)) {
            throw new UnexpectedTypeException(rules + " judges a "
                    + rules.document().getSimpleName() + ", not a "
                    + document.getClass().getSimpleName());
        }
        return rules.document().cast(document);
    }

    private Object made(Object own) {
        try {
            return view.document(own);
        } catch (ClassCastException e) {
            throw new UnexpectedTypeException(
                    view.getClass().getName() + " makes no document of a "
                            + own.getClass().getSimpleName(),
                    e);
        }
    }

    @Override
    public Map<String, String> paths() {
        return view.paths();
    }
}
