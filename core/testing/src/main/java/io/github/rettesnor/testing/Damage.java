// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way in which a value becomes unreadable. */
enum Damage {
    OTHER_TYPE {
        @Override
        @Nullable
        Object on(@Nullable Object tree, Tree.At at) {
            boolean isText = at.value() instanceof String;
            boolean isWhole = at.value() instanceof List || at.value() instanceof Map;
            Object other = isText ? true : isWhole ? "tekst" : List.of(BigDecimal.ONE);
            return Tree.with(tree, at.steps(), other);
        }
    },
    MISSPELT {
        @Override
        @Nullable
        Object on(@Nullable Object tree, Tree.At at) {
            List<Object> owner = at.steps().subList(0, at.steps().size() - 1);
            Object value = at.value() == null ? "tekst" : at.value();
            Object without = Tree.with(tree, at.steps(), Tree.NOTHING);
            List<Object> near = new ArrayList<>(owner);
            near.add(at.last() + "x");
            return Tree.with(without, near, value);
        }
    };

    abstract @Nullable Object on(@Nullable Object tree, Tree.At at);

    /** The ways in which a value can become unreadable. */
    static List<Damage> of(Tree.At at) {
        List<Damage> damages = new ArrayList<>();
        if (at.value() != null) {
            damages.add(Damage.OTHER_TYPE);
        }
        if (at.isField() && !at.path().steps().isEmpty()) {
            damages.add(Damage.MISSPELT);
        }
        return damages;
    }
}
