// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import jakarta.validation.Payload;

/** A rule's severity as the payload of its constraint. */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
public final class Weight {

    private Weight() {}

    static Class<? extends Payload> of(Severity severity) {
        return switch (severity) {
            case ERROR -> Error.class;
            case WARNING -> Warning.class;
            case INFO -> Info.class;
        };
    }

    /** {@link Severity#ERROR}. */
    @SuppressWarnings("JavaLangClash") // named as the severity is
    public interface Error extends Payload {}

    /** {@link Severity#WARNING}. */
    public interface Warning extends Payload {}

    /** {@link Severity#INFO}. */
    public interface Info extends Payload {}
}
