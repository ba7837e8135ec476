// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Source;

/** The clauses of the 2019 call for quality-improvement projects, with its requirements for the final report. */
enum Call2019 implements NamedClause {
    C1("Bistand til kliniske kvalitetsforbedringsprosjekter"),
    C2("Hvem kan søke midler"),
    C3_1("Kriterier til prosjektet", 1),
    C3_2("Kriterier til prosjektet", 2),
    C3_3("Kriterier til prosjektet", 3),
    C3_4("Kriterier til prosjektet", 4),
    C3_5("Kriterier til prosjektet", 5),
    C4("Kriterier til prosjektet"),
    C5("Kriterier til søknad"),
    C6("Kriterier til søknad"),
    C7("Kriterier til søknad"),
    C8_1("Lønnsmidler", 1),
    C8_2("Lønnsmidler", 2),
    C8_3("Lønnsmidler", 3),
    C8_4("Lønnsmidler", 4),
    C8_5("Lønnsmidler", 5),
    C8_6("Lønnsmidler", 6),
    C9("Dagpakker"),
    C10("Reiseutgifter"),
    C11("Overnatting"),
    C12("Artikkelskriving og formidling av prosjektresultater"),
    C13("Kvalitetsforbedring"),
    C14_1("Krav til sluttrapport", 1),
    C14_2("Krav til sluttrapport", 2),
    C14_3("Krav til sluttrapport", 3),
    C14_4("Krav til sluttrapport", 4),
    C14_5("Krav til sluttrapport", 5),
    C14_6("Krav til sluttrapport", 6),
    C14_7("Krav til sluttrapport", 7),
    C14_8("Krav til sluttrapport", 8),
    C14_9("Krav til sluttrapport", 9),
    C14_10("Krav til sluttrapport", 10),
    C14_11("Krav til sluttrapport", 11),
    C14_12("Krav til sluttrapport", 12),
    C15("Krav til sluttrapport");

    private final Source place;

    Call2019(String section) {
        place = document().at(section);
    }

    Call2019(String section, int item) {
        place = document().at(section, item);
    }

    private static Source document() {
        return Source.document("Kvalitetsforbedring ved bruk av data fra medisinske kvalitetsregistre (2019)")
                .publishedAt("https://www.kvalitetsregistre.no/prosjekt/kvalitetsforbedring");
    }

    @Override
    public Source place() {
        return place;
    }

    @Override
    public boolean isInformative() {
        return this == C6 || this == C7;
    }
}
