// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.requirement;

import io.github.rettesnor.reading.Unread;
import io.github.rettesnor.rule.Examination;
import org.jspecify.annotations.Nullable;

/** Requirements that know an application's own parts. */
final class Applications {

    private Applications() {}

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
