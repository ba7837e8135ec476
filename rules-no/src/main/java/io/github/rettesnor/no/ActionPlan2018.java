// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.identity.Source;

/** The clauses of the revised action plan for the medical quality registries, 2018. Items are a section's paragraphs. */
enum ActionPlan2018 implements NamedClause {
    A1(document().at("Strategien har mål på 11 områder")),
    A2(document().at("Noen av satsningsområdene i 2018", 1)),
    A3(document().at("Noen av satsningsområdene i 2018", 2)),
    A4(document().at("Noen av satsningsområdene i 2018", 3)),
    A5(document().at("Noen av satsningsområdene i 2018", 4));

    private final Source place;

    ActionPlan2018(Source place) {
        this.place = place;
    }

    private static Source document() {
        return Source.document("Revidert handlingsplan for arbeidet med medisinske kvalitetsregistre (2018)");
    }

    @Override
    public Source place() {
        return place;
    }

    @Override
    public boolean isInformative() {
        return this == A5;
    }
}
