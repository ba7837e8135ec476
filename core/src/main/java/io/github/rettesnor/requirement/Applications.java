// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.reading.Refusal;
import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Examination;
import io.github.rettesnor.rule.Requirement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requirements that know an application's own parts. */
final class Applications {

    private Applications() {}

    static void require(Class<?> document, Requirement requirement) {
        if (document != Application.class) {
            throw new Refusal(
                    "refused.document",
                    Map.of(
                            "requirement",
                            requirement.name(),
                            "neededKind",
                            "Application",
                            "kind",
                            document.getSimpleName()));
        }
    }

    /** What could not be read of a field of the document. */
    static @Nullable Unread unread(Examination examination, String field) {
        Unread unread = examination.unread();
        return unread == null ? null : unread.at(field);
    }

    /** What could not be read of some fields of an element of a list. */
    static @Nullable Unread unread(@Nullable Unread list, int position, String... fields) {
        Unread element = list == null ? null : list.at(position);
        if (element != null) {
            for (String field : fields) {
                Unread found = element.at(field);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
