// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.reading.Node;
import java.util.List;

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

    static Class<? extends Document> read(Node node) {
        String name = node.text("a kind of document, one of " + String.join(", ", names()));
        int position = names().indexOf(name);
        if (position < 0) {
            throw node.unreadable("unknown kind of document '" + name + "'" + Nearest.choice(name, names()));
        }
        return ALL.get(position);
    }
}
