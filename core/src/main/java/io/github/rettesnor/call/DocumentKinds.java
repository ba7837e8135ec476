// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Placed;
import io.github.rettesnor.reading.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of document, by the names of their records. */
final class DocumentKinds {

    static final List<Class<? extends Document>> ALL = List.of(
            Application.class,
            Budget.class,
            CooperationAgreement.class,
            FinalReport.class,
            Invitation.class,
            RegistryProfile.class);

    private DocumentKinds() {}

    static List<String> names() {
        return ALL.stream().<String>map(Class::getSimpleName).toList();
    }

    /** The kind of document of a name; null with a problem if there is none. */
    static @Nullable Class<? extends Document> read(Placed<String> named, Problems problems) {
        int position = names().indexOf(named.value());
        if (position < 0) {
            problems.add(
                    named.at(),
                    BadValue.unknown("unknown-document", Map.of("document", named.value()), named.value(), names()));
            return null;
        }
        return ALL.get(position);
    }
}
