// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import java.util.Locale;

/** The names of the kinds of requirement, made once each. */
final class Names {

    private static final ClassValue<String> KNOWN = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private Names() {}

    static String of(Class<?> type) {
        return KNOWN.get(type);
    }
}
