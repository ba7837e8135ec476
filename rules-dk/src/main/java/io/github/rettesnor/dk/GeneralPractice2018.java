// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Source;

/** The clauses of the programme for quality in general practice, 2018: G0 for all of its five tracks, G1 to G5 one a track. */
enum GeneralPractice2018 implements Clause {
    G0_1(programme()),
    G0_2(programme()),
    G0_3(programme()),
    G0_4(programme()),
    G1_1(dataDriven()),
    G1_2(dataDriven()),
    G1_3(dataDriven()),
    G1_4(dataDriven()),
    G2_1(regional()),
    G2_2(regional()),
    G2_3(regional()),
    G3_1(indicators()),
    G3_2(indicators()),
    G3_3(indicators()),
    G4_1(national()),
    G4_2(national()),
    G4_3(national()),
    G5_1(clusters()),
    G5_2(clusters()),
    G5_3(clusters()),
    G5_4(clusters());

    private final Source source;

    GeneralPractice2018(Source source) {
        this.source = source.clause(id());
    }

    static Source programme() {
        return document().at("Programmets fem projektspor");
    }

    static Source dataDriven() {
        return document().at("Datadrevet kvalitetsudvikling");
    }

    static Source regional() {
        return document().at("Regional organisering");
    }

    static Source indicators() {
        return document().at("Udvikling af indikatorer for almen medicin");
    }

    static Source national() {
        return document().at("Fremtidig national organisering");
    }

    static Source clusters() {
        return document().at("Klyngedannelse");
    }

    private static Source document() {
        return Source.document("Kvalitetsudvikling i almen praksis: programmets fem projektspor (2018)");
    }

    @Override
    public String id() {
        return name().replace('_', '.');
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public boolean isInformative() {
        return false;
    }
}
