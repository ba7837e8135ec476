// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;
import java.util.Objects;

/** The clauses of the template for inviting departments to a project, by its headings. */
enum InvitationTemplate implements NamedClause {
    I1(document().at("Invitasjon til deltagelse i kvalitetsforbedringsprosjektet")),
    I2(document().at("Om kvalitetsregisteret")),
    I3(document().at("Bakgrunn for prosjektet")),
    I4(document().at("Prosjektet")),
    I4_1(document().at("Prosjektet", 1)),
    I5(document().at("Hva innebærer prosjektet for avdelingen")),
    I6(document().at("Hva ønsker vi å oppnå gjennom kvalitetsforbedringsprosjektet")),
    I7(document().at("Gevinst for avdelingen/enheten")),
    I8(document().at("Forankring i avdelingsledelsen")),
    I9(document().at("Sted og dato")),
    /** The template as a whole. */
    I10(document());

    private final Source place;

    InvitationTemplate(Source place) {
        this.place = place;
    }

    private static Source document() {
        return Source.document("Forslag til innhold i invitasjon");
    }

    /** An item of this clause, by its number from 1. It has the clause's id. */
    Clause item(int number) {
        return new Item(this, number);
    }

    @Override
    public Source place() {
        return place;
    }

    private record Item(InvitationTemplate of, int number) implements Clause {

        @Override
        public String id() {
            return of.id();
        }

        @Override
        public Source source() {
            return of.place
                    .at(Objects.requireNonNull(of.place.section()), number)
                    .clause(id());
        }

        @Override
        public boolean isInformative() {
            return of.isInformative();
        }
    }
}
