// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.rule.Requirement;
import java.util.Map;

/** Requirements that are about documents of one kind only. */
final class Kinds {

    private Kinds() {}

    /** Refuses a document of another kind than a requirement needs. */
    static void require(Class<?> needed, Class<?> document, Requirement requirement) {
        if (document != needed) {
            throw new Refusal(
                    "refused.document",
                    Map.of(
                            "requirement", requirement.name(),
                            "neededKind", needed.getSimpleName(),
                            "kind", document.getSimpleName()));
        }
    }
}
