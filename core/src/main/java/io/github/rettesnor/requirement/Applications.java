// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.rule.Requirement;

/** Requirements that know an application's own parts. */
final class Applications {

    private Applications() {}

    static void require(Class<?> document, Requirement requirement) {
        if (document != Application.class) {
            throw new IllegalArgumentException(
                    requirement.name() + " is about an application, not a " + document.getSimpleName());
        }
    }
}
